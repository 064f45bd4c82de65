import { dashedIn } from './dashed-words.ts'
import { type Mark, opensAt, singleEnds } from './single-marks.ts'

/** Words between quotation marks. Offsets are UTF-16 units of the text, `end` exclusive; `start` and `end` take in the marks. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly inner: { readonly start: number; readonly end: number } // without marks and blanks at its edges
  readonly closed: boolean // false: its paragraph, or the next opening mark, came first
  readonly runsOn: boolean // not closed, and the next paragraph opens with a mark: one quotation over several paragraphs
}

const MARKS = /[“”„‟«»"]|``|''|‘‘|’’|[‘’']/g
const OPENERS = new Set(['“', '„', '‟', '«', '``', '‘‘'])
const NEXT_OPENS = /\s*(?:[“„‟«"‘]|``)/y

/** One paragraph while it is read: `to` is its end, `limit` the end of all that may be looked at. */
interface Scan {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly limit: number
  readonly last: ReadonlyMap<Family, number> // where the last mark of each family stands
  straightLeft: number // straight marks still to come
}

type Family = 'curly' | 'guillemet' | 'straight' | 'ticks'
type Role = 'open' | 'close' | 'none'

/**
 * Find quotations between double marks of any style, and between single marks where these are no apostrophes.
 * Marks inside a quotation are not counted apart. A quotation ends with its paragraph (a newline) at the latest, so
 * that one missing mark never swallows the rest of an article. Linear in the length of the text.
 */
export function findQuotations(text: string, from = 0, to = text.length): Quotation[] {
  const found: Quotation[] = []
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline > to ? to : newline
    scanParagraph(text, start, end, to, found)
    start = end + 1
  }
  return found
}

function scanParagraph(text: string, from: number, to: number, limit: number, found: Quotation[]): void {
  const marks = [...text.slice(from, to).matchAll(MARKS)].map((match) => ({ at: from + match.index, mark: match[0] }))
  const dashed = marks.every(({ mark }) => /^[‘’']$/.test(mark)) ? dashedIn(text, from, to) : []
  if (dashed.length > 0) {
    found.push(...dashed.map(({ start, end }) => ({ start, end, inner: { start, end }, closed: true, runsOn: false })))
    return
  }
  if (marks.length === 0) return
  const singles = singleEnds(text, from, to, marks)
  const last = new Map(marks.map(({ at, mark }) => [familyOf(mark), at]))
  const scan: Scan = { text, from, to, limit, last, straightLeft: marks.filter(({ mark }) => mark === '"').length }
  let open: Mark | null = null
  let past = from
  for (const { at, mark } of marks) {
    if (mark === '"') scan.straightLeft -= 1
    if (at < past || mark === '’') continue
    if (mark === '‘' || mark === "'") {
      const end = open ? undefined : singles.get(at)
      if (end === undefined) continue
      past = end + 1
      push(scan, { at, mark }, Math.min(past, to), end, end < to, found)
      continue
    }
    const role = roleOf(scan, at, mark, open)
    if (role === 'none') continue
    if (open) push(scan, open, role === 'close' ? at + mark.length : at, at, role === 'close', found)
    open = role === 'open' ? { at, mark } : null
  }
  if (open) push(scan, open, to, to, false, found)
}

function familyOf(mark: string): Family {
  if (mark === '"') return 'straight'
  if (mark === '«' || mark === '»') return 'guillemet'
  return mark === '``' || mark === "''" ? 'ticks' : 'curly'
}

function roleOf(scan: Scan, at: number, mark: string, open: Mark | null): Role {
  const { text, from, to, last } = scan
  const before = at > from ? text.charAt(at - 1) : ' '
  const after = at + mark.length < to ? text.charAt(at + mark.length) : ' '
  // A mark of another family is nested as long as the open one can still be closed in its own.
  if (open && familyOf(open.mark) !== familyOf(mark) && (last.get(familyOf(open.mark)) ?? -1) > at) return 'none'
  if (mark === '"') return straightRole(scan, at, before, after, open)
  const leads = /[\s([{—–-]/.test(before) && /[\p{L}\p{N}[$€£]/u.test(after)
  if (!OPENERS.has(mark)) return open ? 'close' : leads ? 'open' : 'none'
  const trails = !/[\s([{—–:-]/.test(before) && /[\s,.;:!?)\]—–]/.test(after)
  if (open) return trails || open.mark === '„' ? 'close' : 'open'
  return trails ? 'none' : 'open'
}

/** A straight mark says nothing of its direction: the blanks around it do, and 5'10" is no quotation. */
function straightRole(scan: Scan, at: number, before: string, after: string, open: Mark | null): Role {
  if (/\d/.test(before)) {
    const feetAndInches = /\d['’]\d{1,2}$/.test(scan.text.slice(Math.max(0, at - 5), at))
    // After a number inside a quotation it closes only if the marks that follow pair up without it.
    return feetAndInches || open === null || scan.straightLeft % 2 === 1 ? 'none' : 'close'
  }
  if (open) return /\s/.test(before) && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'close'
  if (/[\s([{—–‘'-]/.test(before)) return 'open'
  return /[,:;.!?]/.test(before) && /[\p{L}\p{N}]/u.test(after) ? 'open' : 'none'
}

function push(scan: Scan, open: Mark, end: number, innerEnd: number, closed: boolean, found: Quotation[]): void {
  const { text, limit } = scan
  let first = open.at + open.mark.length
  let last = innerEnd
  while (first < last && /\s/.test(text.charAt(first))) first += 1
  while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1
  if (first === last) return
  const runsOn = !closed && innerEnd === scan.to && innerEnd < limit && opensAt(text, innerEnd, NEXT_OPENS)
  const inner = { start: first, end: last }
  found.push({ start: open.at, end: closed ? end : last, inner, closed, runsOn })
}
