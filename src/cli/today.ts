import type { IsoDate } from '../model/date.ts'
import { Problem } from '../model/problem.ts'

/** The day that --today, or the option named, gives; without it the day it is here, not in Greenwich. */
export function todayOf(given: string | undefined, now = new Date(), option = 'today'): IsoDate {
  if (given === undefined) return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(given) ?? []).map(Number)
  const there = new Date(Date.UTC(year, month - 1, day)) // 31 February would become a day of March
  if (isoDay(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate()) === given) return given
  throw new Problem('usage', `--${option} "${given}" is no day.`, `Write it as year-month-day: --${option} 2026-02-15`)
}

const isoDay = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
