import type { EdtfDate, IsoDate } from '../model/date.ts'
import type { Statement } from '../model/statement.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'

const FIRST_DAY = Date.UTC(1950, 0, 1) / 86_400_000
const NO_DAY = 2 ** 16 - 1 // the year 2129
const A_DAY = 2 ** 32
const A_WEEK = 6 // days from its first to its last
const A_MONTH = 31 // days

/**
 * The canonical order of statements, whenever they were read, as a number of 48 bits: the day under which it is filed, none last; then a
 * hash of the words; then the id. Where two share a number, the id decides.
 */
export function canonicalRank(statement: Statement, printed: EdtfDate | null): number {
  const { id, contents } = statement
  const day = filedUnder(statement, printed)
  const words = Number.parseInt(idOf(...contents.map((content) => fold(content.exact))).slice(0, 4), 16)
  const own = Number.parseInt(idOf(id).slice(0, 4), 16)
  return (day === null ? NO_DAY : dayOf(day)) * A_DAY + words * 2 ** 16 + own
}

/** The ranks of what is filed under these days; of any day: null. */
export const ranksWithin = (days: { readonly first: IsoDate; readonly last: IsoDate } | null) => ({
  from: days ? dayOf(days.first) * A_DAY : 0,
  to: days ? (dayOf(days.last) + 1) * A_DAY - 1 : UNDATED - 1,
})

/** The first rank of what is filed under no day. */
export const UNDATED = NO_DAY * A_DAY

const dayOf = (day: IsoDate) => Math.min(Math.max(0, Date.parse(day) / 86_400_000 - FIRST_DAY), NO_DAY - 1)

/** The first day on which it is told to be said; of a month or a year, or long before it was printed: none, so that it is found by any day. */
function filedUnder({ occasion }: Statement, printed: EdtfDate | null): IsoDate | null {
  const told = occasion.date.value === null ? null : dateRange(occasion.date.value)
  if (!told || daysBetween(told.first, told.last) > A_WEEK) return null
  const print = printed === null ? null : dateRange(printed)
  return print && Math.abs(daysBetween(told.first, print.last)) > A_MONTH ? null : told.first
}
