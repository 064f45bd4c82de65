import type { Article } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { EVENT } from './event-words.ts'
import { mergeSpans } from './merge-spans.ts'

const LATE = 4 // days after which the day of printing says nothing of the day of saying
const LATEST = 14 // days that a column or a weekly looks back
const SPOKEN_AT = new RegExp(
  `\\b(?:${EVENT}|committee|announcement|signing|sitting|vote|launch|opening|naming|handover|roll call|parade|lecture|talks|speak|spoke|spoken|watched|listened|heard|announced|explained|was said)(?:s|['’]s)?(?![\\p{L}-])`,
  'iu',
)

/**
 * "I watched the committee last Tuesday. … “…,” said Kroll.": the day of the one event that a piece printed days later looks back to, for
 * the words behind it whose day nothing else tells; implied. Where its narration tells two such days, neither; nor where the day is that
 * of the words quoted in its own sentence, and others were told before: "at her congress on the 12th it was still “…”".
 */
export function lateOccasion(
  statements: readonly Statement[],
  article: Article,
  dates: readonly DateMention[],
): readonly Statement[] {
  const printed = article.published.value === null ? null : dateRange(article.published.value)
  if (!printed || printed.first !== printed.last) return statements
  const { text } = article
  const said = mergeSpans(statements.flatMap(({ contents }) => contents))
  const isLate = ({ date }: DateMention) => {
    const apart = /^\d{4}-\d\d-\d\d$/.test(date) ? daysBetween(date, printed.first) : 0
    return apart >= LATE && apart <= LATEST
  }
  const told = article.blocks
    .filter(({ type }) => type === 'paragraph' || type === 'unknown')
    .flatMap(({ start, end }) => sentences(text, start, end))
    .filter(({ start, end }) => SPOKEN_AT.test(text.slice(start, end)))
    .flatMap(({ start, end }) => spansIn(dates, start, end))
    .filter((one) => isLate(one) && spansIn(said, one.start, one.end).length === 0)
  const [day] = told
  if (!day || told.some(({ date }) => date !== day.date) || isOfOneSaying(day, statements, text)) return statements
  const date = { value: day.date, basis: 'implied', evidence: evidenceAt(text, day.start, day.end) } as const
  return statements.map((one) =>
    one.occasion.date.value === null && (one.contents[0]?.start ?? 0) > day.start
      ? { ...one, occasion: { ...one.occasion, date } }
      : one,
  )
}

/** Whether the sentence of a day, behind words told before, quotes on. */
function isOfOneSaying({ start, end }: DateMention, statements: readonly Statement[], text: string): boolean {
  const quotes = statements.flatMap(({ quoted }) => quoted.map((one) => one.start))
  const behind = text.slice(end).search(/[.!?](?:\s|$)|[“"„«]/u)
  return quotes.some((at) => at < start) && quotes.some((at) => at >= end && at <= end + behind + 1)
}
