import type { Article } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import type { NameHit } from '../register/find-names.ts'
import { addDays, dateRange, daysBetween } from '../text/date-range.ts'
import { isOfPrint } from '../text/of-print.ts'
import { spansIn } from '../text/spans-in.ts'

const SOON = 3 // days before an article within which a day of print tells no more than the article's own
const A_WEEK = 6 // days from its first to its last

/**
 * Days as those of speaking. Who "said in remarks published on Saturday", or "told the Post (18 April)", spoke in the week up to that
 * day; where the article is of the same days, nothing is told.
 */
export function withoutDaysOfPrint(
  { text, published }: Article,
  days: readonly DateMention[],
  names: readonly NameHit[],
): DateMention[] {
  const printed = published.value === null ? null : dateRange(published.value)
  return days.flatMap((day) => {
    if (!isIssue(text, day, names) && !isOfPrint(text, day)) return [day]
    const told = dateRange(day.date)
    if (!told || !printed || daysBetween(told.first, printed.last) <= SOON) return []
    return [{ ...day, date: `${addDays(told.last, -A_WEEK)}/${told.last}`, basis: 'implied' as const }]
  })
}

/** "gave to the Post (18 April)": the issue that has it. */
const isIssue = (text: string, { start }: DateMention, names: readonly NameHit[]): boolean =>
  text.slice(start - 2, start) === ' (' &&
  spansIn(names, start - 3, start - 2).some(({ refs }) => refs.every(({ kind }) => kind === 'outlet'))
