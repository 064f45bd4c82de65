import type { ReadArticle } from '../model/briefing.ts'
import { dateRange } from '../text/date-range.ts'
import { onceFor } from '../text/once-for.ts'

const A_DAY = 86_400_000 // milliseconds

/** The first and last day on which an article may be printed, in days since 1970; null: none is stated. */
const printedDays = onceFor(({ published }: ReadArticle) => {
  const days = published.value === null ? null : dateRange(published.value)
  return days && { first: Date.parse(days.first) / A_DAY, last: Date.parse(days.last) / A_DAY }
})

/** The days at most between two printings; null: one has no day. */
export function printedApart(a: ReadArticle, b: ReadArticle): number | null {
  const [one, other] = [printedDays(a), printedDays(b)]
  return one && other && Math.max(other.last - one.first, one.last - other.first)
}
