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

/** "gave to the Post (18 April)", "in the Post today", "in @thepost today": the issue that has it. */
function isIssue(text: string, { start }: DateMention, names: readonly NameHit[]): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (/\bin\s@\w+\s$/.test(before)) return true
  const gap = /["”»’]?\s\($/.exec(before)?.[0].length ?? 1
  const [paper] = spansIn(names, start - gap - 1, start - gap).filter(({ refs }) => refs.every(isOutlet))
  return (
    paper !== undefined && (gap > 1 || /\bin\s(?:the\s)?$/.test(text.slice(Math.max(0, paper.start - 8), paper.start)))
  )
}

const isOutlet = ({ kind }: NameHit['refs'][number]) => kind === 'outlet'
