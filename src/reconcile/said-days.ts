import type { Article } from '../model/article.ts'
import type { IsoDate } from '../model/date.ts'
import type { Statement } from '../model/statement.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { posterIn } from '../text/poster-in.ts'
import { isRecord } from './is-record.ts'
import { dayAt, onlyDay, onlyWeek } from './only-day.ts'

/** The days on which a statement may have been said. */
export interface SaidDays {
  readonly first: IsoDate
  readonly last: IsoDate
}

/**
 * By its occasion, else the days from the only one that its article tells up to its printing; null: neither is known, or the year is
 * not stated.
 */
export function saidDays(statement: Statement, article: Article | undefined): SaidDays | null {
  const printed = article?.published.value ? dateRange(article.published.value) : null
  const said = statement.occasion.date.value ? dateRange(statement.occasion.date.value) : null
  if (said && printed && said.last > printed.last && said.first <= printed.last)
    return { first: said.first, last: printed.last }
  if (statement.occasion.date.value !== null) return said
  const told = article ? dayAt(article, statement.contents[0]?.start ?? 0).value : null
  if (told !== null) return { first: told, last: printed?.last ?? told }
  return (article && onlyWeek(article)) ?? printed
}

/** Whether nothing but its printing tells when it was said; a record is of its own day, and a post is posted on it. */
export const isUndated = (statement: Statement, article: Article | undefined): boolean =>
  statement.occasion.date.value === null &&
  article !== undefined &&
  !isRecord(article) &&
  !isPosted(statement, article) &&
  onlyDay(article).value === null &&
  onlyWeek(article) === null

const isPosted = ({ contents }: Statement, article: Article): boolean =>
  posterIn(article) !== null ||
  article.blocks.some(
    ({ type, start, end }) => type === 'post' && contents.some((one) => start <= one.start && one.start < end),
  )

/** Days between two stretches; 0 where they touch. */
export function daysApart(a: SaidDays, b: SaidDays): number {
  if (a.last < b.first) return daysBetween(a.last, b.first)
  return b.last < a.first ? daysBetween(b.last, a.first) : 0
}

export const NEAR = 3 // days within which the same longer words are one saying
const NEIGHBOURS = 1 // for quotations under five words
export const LONG = 8 // words that may join without a known day
const SHORT = 5
const QUOTED_LATE = 10 // days after which a weekly or a column quotes longer words without telling when they were said

interface Dated {
  readonly statement: Statement
  readonly days: SaidDays | null
  readonly undated: boolean
  readonly before: IsoDate | null
  readonly again: boolean
}

/** Short words need neighbouring days, longer ones days at most three apart; without a day only eight words or more join. */
export function daysFit(a: Dated, b: Dated, shared: number): boolean {
  if (isSaidAgain(a, b) || isSaidAgain(b, a)) return false
  const told = [a, b].every(({ statement }) => statement.occasion.date.value !== null)
  if (a.statement.articleId === b.statement.articleId && !told) return true
  if (!a.days || !b.days) return shared >= LONG && a.again === b.again && mayBeNear(a, b) && mayBeNear(b, a)
  if (shared >= LONG && (isQuotedLate(a, b) || isQuotedLate(b, a))) return true
  return daysApart(a.days, b.days) <= (shared < SHORT ? NEIGHBOURS : NEAR)
}

const isQuotedLate = ({ undated, days: printed }: Dated, { days }: Dated): boolean =>
  undated &&
  printed !== null &&
  days !== null &&
  days.first <= printed.last &&
  daysBetween(days.last, printed.first) <= QUOTED_LATE

/** "8 May", without its year, is not near a day of September in any. */
function mayBeNear({ statement }: Dated, { days }: Dated): boolean {
  const [, day] = /^XXXX(-\d\d-\d\d)$/.exec(statement.occasion.date.value ?? '') ?? []
  if (day === undefined || days === null) return true
  const year = Number(days.first.slice(0, 4))
  return [year - 1, year, year + 1].some((one) => {
    const range = dateRange(`${one}${day}`) // none on 29 February of most years
    return range !== null && daysApart(range, days) <= NEAR
  })
}

/** By the later one's own article the earlier one is another saying of the same words. */
const isSaidAgain = ({ days: own, before, again }: Dated, { days }: Dated) =>
  own !== null &&
  days !== null &&
  days.last < own.first &&
  (again || (before !== null && before >= days.first && before <= days.last))
