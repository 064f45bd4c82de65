import type { EdtfDate, IsoDate } from '../model/date.ts'
import { addDays, daysBetween } from './date-range.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** A month's name in running text: capitalised or in capitals; "may" and "march" are verbs. */
export const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\b`

/** Months written out: the only form that may stand without a day or a year beside it. */
export const FULL_MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

/** Weekdays written out; "Sun" and "Sat" alone are other words. */
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)'

/** 1 to 12. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase())

export const weekdayOn = (day: IsoDate): number => (new Date(Date.parse(day)).getUTCDay() + 6) % 7

export const two = (number: number): string => String(number).padStart(2, '0')

/** Null where the calendar has no such day: 30 February. Year null: not stated, and 29 February may be. */
export function dayOf(year: number | null, month: number, day: number): EdtfDate | null {
  if (month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()) return null
  return `${year ?? 'XXXX'}-${two(month)}-${two(day)}`
}

/** The month that lies `by` months after that of `day`. */
export function monthFrom(day: IsoDate, by: number): EdtfDate {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + by
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`
}

/** Monday to Sunday, `by` weeks after the week of `day`. */
export function weekFrom(day: IsoDate, by: number): { readonly monday: IsoDate; readonly sunday: IsoDate } {
  const monday = addDays(day, 7 * by - weekdayOn(day))
  return { monday, sunday: addDays(monday, 6) }
}

/**
 * A day or a month without its year, put next to the day of printing: only within a quarter of a year, where no other
 * year is half as near. Null beyond: refuse rather than guess.
 */
export function nearest(month: number, day: number | null, printed: IsoDate): EdtfDate | null {
  const year = Number(printed.slice(0, 4))
  for (const candidate of [year, year - 1, year + 1]) {
    const date = dayOf(candidate, month, day ?? 15)
    if (date && Math.abs(daysBetween(date, printed)) <= 92) return day === null ? date.slice(0, 7) : date
  }
  return null
}
