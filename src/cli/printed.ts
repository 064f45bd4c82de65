import type { EdtfDate } from '../model/date.ts'
import { Problem } from '../model/problem.ts'

/** The day that --printed names, or a month or year where no more is known; null without it. */
export function printedOf(given: string | undefined): EdtfDate | null {
  if (given === undefined) return null
  const [, year = '', month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given) ?? []
  const there = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))) // 31 February would become a day of March
  if (year !== '' && there.toISOString().startsWith(`${year}-${month}-${day}`)) return given
  throw new Problem('usage', `--printed "${given}" is no day.`, 'Write it as year-month-day: --printed 2026-02-10')
}
