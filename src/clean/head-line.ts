import type { Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { findDates } from '../text/dates.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { mastheadOf } from './masthead.ts'
import type { NameIndex } from './name-index.ts'
import { signOffIn } from './sign-off.ts'

const HEAD_BLOCKS = 9
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

/** What may stand between the rest of its line and the day of an article: "Issue of", "out on", "as of", "as adopted on", "done at Oslo on". */
const BEFORE_DAY =
  /(?:[,|•·/–—(-]|[.»”"]|\b(?:(?:issue|edition|number|hearing|sitting|meeting|session|plenary|episode|letter|bulletin|script)(?: of| for)?|as of|date|updated|press on|(?:out|posted|published|released?|issued|printed|in print|sent(?: out)?(?: to \p{Ll}+)?)(?: by \p{L}+)?(?: on)?|embargoed until(?: [\d.:]+ (?:hours )?on)?|(?:as )?(?:adopted|done|signed|given|recorded)(?:(?: (?:at|in) [^,]{2,40})? on)?):?(?:\s\p{L}+day,?)?)\s?$/iu
const CLOCK = /^\d\d[:.]?\d\d\s$/ // "1447 19 May 2026", as agencies close
const PARTS = /[|•·/–—]|[.,]\s|[»”"],\s/
const RECORD =
  /^(?:Transcript|Record|Minutes|Summary|Readout|Statement|Remarks|Press (?:conference|release|briefing))\b/i

/** A day with its place in the text, UTF-16 units. */
interface Day {
  readonly date: string
  readonly start: number
  readonly end: number
}

/**
 * "Briefing on burden-sharing, Copenhagen, 14 July 2026", "The Port Post, weekend edition. 14 July 2026": a full day, year and all, that
 * opens a line of the head or stands behind a comma, a stop or a word that leads up to it, in a part of the line that is no sentence.
 */
export function dayOfHead(text: string, blocks: readonly Block[], names: NameIndex): Day | null {
  for (const { start, end } of headLines(blocks)) {
    const line = text.slice(start, end)
    const day = framedDay(line, RECORD.test(line) || mastheadOf(line, names) !== null)
    if (day) return { date: day.date, start: start + day.start, end: start + day.end }
  }
  return null
}

const FOOT_BLOCKS = 3
const LONGEST_FOOT = 80
const RIGHTS = /\.?\sAll rights reserved\.?$/i

/** "kv/ts (25.08.2026)", "The Harbour Post, 23 April 2026, page 8": the full day of a closing line that is no sentence, or opens with it. */
export function dayOfFoot(text: string, blocks: readonly Block[], names: NameIndex): Day | null {
  for (const { start, end, signature } of blocks.slice(-FOOT_BLOCKS)) {
    const line = text.slice(start, end).replace(RIGHTS, '')
    if (signature || line.length > LONGEST_FOOT) continue
    const isSentence = /[.!?]["”’]?$/.test(line)
    const day = framedDay(line, false) ?? (isSentence ? null : signedDay(line, names))
    if (day && (!isSentence || (day.start === 0 && /^(?:,\s\d|\.\s)/.test(line.slice(day.end)))))
      return { date: day.date, start: start + day.start, end: start + day.end }
  }
  return null
}

function framedDay(line: string, isFrame: boolean): DateMention | null {
  const quoted = findQuotations(line)
  return findDates(line, null).find((one) => isFramed(line, one, isFrame) && !quoted.some(holds(one))) ?? null
}

/** "MPA kv/ts 18 April 2026": capitals or initials, or an agency's name, and the day. */
function signedDay(line: string, names: NameIndex): DateMention | null {
  const isAgency = signOffIn(line, names) !== null
  const isSigned = (one: DateMention) =>
    isAgency ||
    (one.end === line.length && /^(?:\p{Lu}{2,8}\s)?(?:\p{L}{1,3}\/)+\p{L}{1,3}\s\(?$/u.test(line.slice(0, one.start)))
  return findDates(line, null).find((one) => isFull(one) && isSigned(one)) ?? null
}

const holds =
  ({ start, end }: DateMention) =>
  (quotation: { start: number; end: number }) =>
    quotation.start < start && end < quotation.end

const isFull = ({ date, basis }: DateMention) => /^\d{4}-\d\d-\d\d$/.test(date) && basis === 'stated'

/** A full day that opens its line, or stands behind what may lead up to it; no sentence goes on behind it. */
function isFramed(line: string, day: DateMention, isFrame: boolean): boolean {
  if (!isFull(day)) return false
  const before = line.slice(0, day.start)
  const own = before.split(PARTS).at(-1) ?? ''
  if ((!isFrame && SENTENCE.test(own)) || /^(?:\s\p{Ll}|[.!?]$)/u.test(line.slice(day.end))) return false
  return before === '' || BEFORE_DAY.test(before) || CLOCK.test(before)
}
