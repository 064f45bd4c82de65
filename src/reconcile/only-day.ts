import type { ReadArticle } from '../model/briefing.ts'
import { evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import { daysBetween } from '../text/date-range.ts'
import { findDates } from '../text/dates.ts'
import { findQuotations } from '../text/quotation-marks.ts'

const LEDE = 2 // paragraphs in which news tells its day
const RECENT = 7 // days before printing
const LONGEST = 20_000 // characters that are looked through
const LOOSE =
  /\b(?:of|from|since|until|till|by|before|after|between|due(?:\son)?|scheduled\sfor|planned\sfor|dated|published|printed|on or around)\s(?:on\s)?(?:the\s)?$/i

/**
 * "Two visitors promised shells on Wednesday and said …": the one day that the first paragraphs tell, implied for what the article
 * tells of; unknown where its narration names another day of the week before printing as well.
 */
export function onlyDay({ text, blocks, published }: ReadArticle): Grounded<string> {
  const printed = published.value
  if (printed === null || !/^\d{4}-\d{2}-\d{2}$/.test(printed)) return UNKNOWN
  const paragraphs = blocks.filter(({ type, start }) => type === 'paragraph' && start < LONGEST)
  const quoted = paragraphs.flatMap(({ start, end }) => findQuotations(text, start, end))
  const days = paragraphs.flatMap(({ start, end }, nth) =>
    findDates(text.slice(start, end), printed)
      .map((day) => ({ date: day.date, start: day.start + start, end: day.end + start, nth }))
      .filter(
        (day) => isRecentDay(day.date, printed) && !LOOSE.test(text.slice(Math.max(start, day.start - 20), day.start)),
      )
      .filter((day) => !/^\s\p{Lu}/u.test(text.slice(day.end, day.end + 2)))
      .filter((day) => !quoted.some((one) => one.start <= day.start && day.end <= one.end)),
  )
  const [first] = days
  if (!first || first.nth >= LEDE || days.some(({ date }) => date !== first.date)) return UNKNOWN
  return { value: first.date, basis: 'implied', evidence: evidenceAt(text, first.start, first.end) }
}

const isRecentDay = (date: string, printed: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && date <= printed && daysBetween(date, printed) <= RECENT
