import type { EdtfDate, IsoDate } from '../model/date.ts'

/** The first and last day a date can mean; null where the year is not stated or the date cannot be read. */
export function dateRange(date: EdtfDate): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const [from, to] = date.split('/')
  if (from === undefined || from.startsWith('X')) return null
  const first = edges(from)
  const last = to === undefined ? first : edges(to)
  return first && last ? { first: first.first, last: last.last } : null
}

function edges(date: string): { first: IsoDate; last: IsoDate } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return null
  const [, year, month, day] = match
  if (day !== undefined) return { first: date, last: date }
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}` }
}

/** Days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}

export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
