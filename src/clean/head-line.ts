import type { Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { findDates } from '../text/dates.ts'
import { mastheadOf } from './masthead.ts'
import type { NameIndex } from './name-index.ts'

const HEAD_BLOCKS = 6
const LONGEST = 160
const LONG = 220 // a block of this length is text, and the head is over; so it is with a picture's caption

/** Three words in small letters one after the other make a sentence. */
const SENTENCE = /(?:^|\s)[a-z]+ [a-z]+ [a-z]+ (?:[a-z]+ )?[a-z]+(?:\s|$)/

/** The short lines with which an article opens: title, outlet, section, day, byline, in whatever order. */
export function headLines(blocks: readonly Block[]): Block[] {
  const head = blocks.slice(0, HEAD_BLOCKS)
  const text = head.findIndex(({ start, end, type }) => type === 'caption' || end - start > LONG)
  return (text < 0 ? head : head.slice(0, text)).filter(
    ({ start, end, signature }) => end - start <= LONGEST && signature === null,
  )
}

/** What an issue, a record or a declaration says its day by. */
const DATED =
  /(?:^|[\s(])(?:(?:hearing|sitting|meeting|session|plenary|issue|episode|edition|number|letter|bulletin) of|(?:out|published|released|recorded|closed for press)(?: on)?|(?:done|adopted|signed|given) (?:(?:at|in) [^,]{2,40} )?on)\s(?:\p{L}+day,?\s)?$/iu
const RECORD =
  /^(?:Transcript|Record|Minutes|Summary|Readout|Statement|Remarks|Press (?:conference|release|briefing))\b/i
const LAST = 2

/**
 * "Briefing on burden-sharing, Copenhagen, 14 July 2026", "Sitting of Wednesday, 24 June 2026": a full day, year and all, that opens a
 * line of the head, stands behind a comma or is said to be the issue's, in a line that is no sentence. Else that of an agency's or
 * outlet's closing line: "ACA hb/tr 18 April 2026".
 */
export function dayOfHead(text: string, blocks: readonly Block[], names: NameIndex): Day | null {
  for (const { start, end } of headLines(blocks)) {
    const line = text.slice(start, end)
    if (/^["“„«‘]/.test(line)) continue
    const isFrame = RECORD.test(line) || mastheadOf(line, names) !== null
    const day = findDates(line, null).find(
      (one) => (isFrame || !SENTENCE.test(line.slice(0, one.start))) && isFramed(line, one),
    )
    if (day) return { date: day.date, start: start + day.start, end: start + day.end }
  }
  return ofClosing(text, blocks, names)
}

/** A day with its place in the text, UTF-16 units. */
interface Day {
  readonly date: string
  readonly start: number
  readonly end: number
}

function ofClosing(text: string, blocks: readonly Block[], names: NameIndex): Day | null {
  for (const { start, end, signature } of blocks.slice(-LAST)) {
    if (signature !== null || end - start > LONGEST / 2) continue
    const line = text.slice(start, end)
    const name = /^\(?(\p{L}{2,12})[\s/]\p{Ll}{2,4}\b/u.exec(line)?.[1]
    const isSigned = mastheadOf(line, names) !== null || (name !== undefined && names.outlet(name)?.kind === 'agency')
    const day = isSigned ? findDates(line, null).find(({ date }) => FULL_DAY.test(date)) : undefined
    if (day) return { date: day.date, start: start + day.start, end: start + day.end }
  }
  return null
}

const FULL_DAY = /^\d{4}-\d\d-\d\d$/

/** A full day that opens its line, stands behind a comma or is said to be the issue's, and ends no sentence. */
function isFramed(line: string, { date, basis, start, end }: DateMention): boolean {
  if (!FULL_DAY.test(date) || basis !== 'stated') return false
  const before = line.slice(0, start)
  return start === 0 || DATED.test(before) || (/[,|•·/–—(-]\s?$/.test(before) && !/^[.!?]$/.test(line.slice(end)))
}
