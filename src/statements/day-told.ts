import type { Article, Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'

const PAST = /\b(?:at the time|at that time|back then|in those days|years ago|months ago)\b/i
const EARLIER = 40 // days before printing from which a day in the sentence is taken for the office's own

/** "In March 2025, Prime Minister X said": the office is that day's. "Then-Minister X": an earlier day that is not told. */
export function dayTold(
  article: Article,
  block: Block,
  office: { start: number; end: number },
  dates: readonly DateMention[],
) {
  const { text } = article
  const from = Math.max(block.start, office.start - 300)
  const sentence = sentences(text, from, Math.min(block.end, office.end + 300)).find(
    (one) => one.start <= office.start && office.start < one.end,
  )
  if (!sentence) return { told: null, past: false }
  const past =
    /\bthen[-\s]$/i.test(text.slice(Math.max(0, office.start - 6), office.start)) ||
    /^\s(?:until|till)\s/.test(text.slice(office.end, office.end + 8)) ||
    PAST.test(text.slice(sentence.start, sentence.end))
  const printed = article.published.value === null ? null : dateRange(article.published.value)
  const told = spansIn(dates, sentence.start, sentence.end).find(({ date }) => {
    const range = dateRange(date)
    return range !== null && printed !== null && daysBetween(range.last, printed.first) > EARLIER
  })
  return { told: told?.date ?? null, past }
}
