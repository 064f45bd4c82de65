import { findDates } from '../text/dates.ts'

/** The day, month or year that a metadata field tells, as written there: an outlet's day is its own, not UTC's. */
export function dayIn(words: string): string | null {
  const plain = /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:$|[T\s])/.exec(words)?.[1]
  const day = plain ?? findDates(words, null).find(({ date }) => /^\d{4}-\d\d(?:-\d\d)?$/.test(date))?.date
  // A field that was never filled in says the first day of 1970 or the year 1.
  return day === undefined || day < '1900' || day === '1970-01-01' ? null : day
}
