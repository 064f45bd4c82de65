import type { Signature } from '../model/article.ts'
import type { Evidence } from '../model/evidence.ts'
import { findDates } from '../text/dates.ts'
import type { Draft } from './draft.ts'
import { splitSigned } from './signature.ts'

// "— Name (@handle) February 14, 2026", as embedded posts are signed when their mark-up is gone.
const SIGNED =
  /^(?:[—–―-]{1,3}\s*)?(?<name>[^()@]{1,80}?)\s*\(@(?<handle>\w[\w.-]{0,60})\)\s*[·•|,–—-]?\s*(?<rest>.{0,40})$/u
const CLOSES = /(?:pic\.(?:twitter|x)\.com\/|https?:\/\/t\.co\/)\S+$/
const OPENS_QUOTE = /^["“„«‘]/
/** X allows 280 characters to most accounts; links and names before it add some. A longer line is narration. */
const LONGEST = 400
const MOST_LINES_AFTER = 6

/**
 * Find embedded posts by their signature line, which may stand after, before or between the lines of the post.
 * Its lines become blocks of type post that share one signature; the signature line itself holds no words of it.
 */
export function markPosts(text: string, drafts: readonly Draft[]): void {
  drafts.forEach((draft, index) => {
    const match =
      draft.words.length <= 160 && (draft.type === null || draft.group !== null) ? SIGNED.exec(draft.words) : null
    if (!match || !isDateOrNothing(match.groups?.rest ?? '') || !/^[—–―-]|\d{4}$|\dZ$/.test(draft.words)) return
    const lines = linesOf(drafts, index)
    const signature = signatureOf(text, draft, match, lines)
    draft.type = 'dateline'
    draft.signature = signature
    for (const line of lines) {
      line.type = 'post'
      line.signature = signature
    }
  })
}

function isDateOrNothing(rest: string): boolean {
  const [date] = findDates(rest, null)
  const after = rest.slice(date?.end ?? 0).replace(/^T\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?/, '')
  const around = date ? rest.slice(0, date.start) + after : rest
  return !/\p{L}/u.test(around.replace(/\b(?:on|at|AM|PM|[ap]\.?m\.?|GMT|UTC|ET)\b/g, ''))
}

function linesOf(drafts: readonly Draft[], at: number): Draft[] {
  const sign = drafts[at]
  if (sign && sign.group !== null) return groupAround(drafts, at)
  const before = drafts[at - 1]
  const next = drafts[at + 1]
  // An empty line before the signature and none after it: the post follows.
  const belongs = before && isFree(before) && !(sign?.apart && next && !next.apart)
  const label = labelAbove(drafts, at)
  if (belongs && (label || CLOSES.test(before.words))) return label ? [label, before] : [before]
  const after = linesAfter(drafts, at)
  if (after.length > 0) return belongs ? [before, ...after] : after
  if (!belongs) return next && isFree(next) ? [next] : []
  const quotes = before.words.endsWith(':') && next && isFree(next) && OPENS_QUOTE.test(next.words)
  return quotes ? [before, next] : [before]
}

/** The other blocks of the same embedded post: they stand side by side. */
function groupAround(drafts: readonly Draft[], at: number): Draft[] {
  const group = drafts[at]?.group
  let from = at
  let to = at + 1
  while (drafts[from - 1]?.group === group) from -= 1
  while (drafts[to]?.group === group) to += 1
  return drafts.slice(from, to).filter((_, index) => from + index !== at)
}

/** "Minister Jane Example:" on a line of its own above the quotation that the post carries. */
function labelAbove(drafts: readonly Draft[], at: number): Draft | null {
  const [label, quoted] = drafts.slice(Math.max(0, at - 2), at)
  if (!label || !quoted || !isFree(label) || !OPENS_QUOTE.test(quoted.words)) return null
  return /^[^“”"]{3,80}:$/.test(label.words) ? label : null
}

/** The lines up to the one whose link to a picture closes the post; none if no such line comes soon. */
function linesAfter(drafts: readonly Draft[], at: number): Draft[] {
  const ahead = drafts.slice(at + 1, at + 1 + MOST_LINES_AFTER)
  const last = ahead.findIndex(({ words }) => CLOSES.test(words))
  const lines = ahead.slice(0, last + 1)
  return lines.every((line, index) => isFree(line) && !isSignedNext(ahead[index + 1], index < last)) ? lines : []
}

const isSignedNext = (draft: Draft | undefined, within: boolean) =>
  within && draft !== undefined && SIGNED.test(draft.words)

const isFree = ({ type, words }: Draft): boolean => type === null && words.length <= LONGEST && !SIGNED.test(words)

function signatureOf(
  text: string,
  { start, end, words }: Draft,
  match: RegExpExecArray,
  lines: readonly Draft[],
): Signature {
  const { name = '', handle = '' } = match.groups ?? {}
  const from = start + words.indexOf(name)
  const date = findDates(words, null).at(-1)
  return {
    ...splitSigned(text, from, from + name.length),
    handle,
    date: date ? { ...date, start: date.start + start, end: date.end + start } : null,
    start,
    end,
    quotes: quotedIn(text, lines),
  }
}

const SHOUT = /^(?:[^\p{L}"“]*(?:BREAKING|JUST IN|NEW|WATCH|LIVE|UPDATE)\b[^\p{L}]*|[^\p{L}"“]+)/u

/** A post that opens "Title Name:" and goes on in quotation marks passes on the words of that name. */
function quotedIn(text: string, lines: readonly Draft[]): Evidence | null {
  const [first, second] = lines
  if (!first) return null
  const skip = SHOUT.exec(first.words)?.[0].length ?? 0
  const label = /^(\p{Lu}[^:"“”\n]{2,80}):\s*(.?)/u.exec(first.words.slice(skip))
  if (!label?.[1] || /\p{Ll}{2}[.!?]\s/u.test(label[1])) return null // a sentence of the account's own comes first
  const opens = label[2] === '' ? (second?.words ?? '') : (label[2] ?? '')
  if (!OPENS_QUOTE.test(opens)) return null
  const start = first.start + skip
  return splitSigned(text, start, start + label[1].trimEnd().length).name
}
