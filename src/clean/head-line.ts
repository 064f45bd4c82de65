import type { Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { findDates } from '../text/dates.ts'
import { findQuotations } from '../text/quotation-marks.ts'
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
  /(?:^|[\s(])(?:(?:hearing|sitting|meeting|session|plenary|issue|episode|edition|number|letter|bulletin) of|(?:out|published|updated|issued|posted|released|recorded|closed for press)(?: on)?|(?:done|(?:as )?adopted|signed|given) (?:(?:at|in) [^,]{2,40} )?on)\s(?:\p{L}+day,?\s)?$/iu
const RECORD =
  /^(?:Transcript|Record|Minutes|Summary|Readout|Statement|Remarks|Press (?:conference|release|briefing))\b/i
const LAST = 3
/** What parts a line of the head: a sentence in one part does not make one of another. */
const PARTS = /[|•·/–—]|\.\s|[»”"],\s/
/** "MPA kv/ts", "kv/ts (": initials of a desk before their day. */
const INITIALS = /^(?:\p{Lu}{2,8}\s)?(?:\p{L}{1,3}\/)+\p{L}{1,3}\s\(?$/u

/**
 * "Briefing on burden-sharing, Copenhagen, 14 July 2026", "Sitting of Wednesday, 24 June 2026": a full day, year and all, that opens a
 * line of the head, stands behind a comma or is said to be the issue's, in a line that is no sentence. Else that of an agency's or
 * outlet's closing line: "ACA hb/tr 18 April 2026".
 */
export function dayOfHead(text: string, blocks: readonly Block[], names: NameIndex): Day | null {
  for (const { start, end } of headLines(blocks)) {
    const line = text.slice(start, end)
    const isFrame = RECORD.test(line) || mastheadOf(line, names) !== null
    const day = daysOf(line).find((one) => (isFrame || !SENTENCE.test(ownPart(line, one))) && isFramed(line, one))
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
    const day = daysOf(line).find(
      (one) =>
        FULL_DAY.test(one.date) && (isSigned || INITIALS.test(line.slice(0, one.start)) || isForeignHead(line, one)),
    )
    if (day) return { date: day.date, start: start + day.start, end: start + day.end }
  }
  return null
}

/** The days of a line, but those that are quoted in it. */
function daysOf(line: string): DateMention[] {
  const quoted = findQuotations(line)
  return findDates(line, null).filter((one) => !quoted.some((it) => it.start < one.start && one.end < it.end))
}

/** The part of its line in which a day stands, as far as the day. */
const ownPart = (line: string, { start }: DateMention): string => line.slice(0, start).split(PARTS).at(-1) ?? ''

/** "The Harbour Post, 23 April 2026, page 8": a closing line that reads like one of the head. */
const isForeignHead = (line: string, day: DateMention): boolean =>
  !/[.!?]["”’]?$/.test(line) && !SENTENCE.test(ownPart(line, day)) && isFramed(line, day)

const FULL_DAY = /^\d{4}-\d\d-\d\d$/

/** A full day that opens its line, stands behind a comma or is said to be the issue's, and ends no sentence. */
function isFramed(line: string, { date, basis, start, end }: DateMention): boolean {
  if (!FULL_DAY.test(date) || basis !== 'stated') return false
  const before = line.slice(0, start)
  if (/^\s\p{Ll}/u.test(line.slice(end))) return false
  return start === 0 || DATED.test(before) || (/[,|•·/–—(.»”"-]\s?$/.test(before) && !/^[.!?]$/.test(line.slice(end)))
}
