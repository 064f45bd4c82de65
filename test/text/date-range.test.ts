import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dateRange, daysBetween } from '../../src/text/date-range.ts'

// biome-ignore format: one case a line
const known: [date: string, first: string, last: string, why: string][] = [
  ['2026-02-14', '2026-02-14', '2026-02-14', 'a day'],
  ['2026-02', '2026-02-01', '2026-02-28', 'a month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'February of a leap year'],
  ['2026-12', '2026-12-01', '2026-12-31', 'December does not run over'],
  ['2026', '2026-01-01', '2026-12-31', 'a year'],
  ['2026-02-09/2026-02-14', '2026-02-09', '2026-02-14', 'a stretch of days'],
  ['2025-11/2026-02', '2025-11-01', '2026-02-28', 'a stretch of months: from its first to its last day'],
  ['2024/2026-06', '2024-01-01', '2026-06-30', 'ends of two sizes'],
]
for (const [date, first, last, why] of known)
  test(`${why}: ${date}`, () => expect(dateRange(date)).toEqual({ first, last }))

// biome-ignore format: one case a line
const unknown: [date: string, why: string][] = [
  ['XXXX-02-15', 'the year is not stated'],
  ['XXXX-02', 'nor is that of a month'],
  ['XXXX-02-09/XXXX-02-14', 'nor that of a stretch'],
  ['2026-02-09/XXXX-02-14', 'one end without a year'],
  ['', 'nothing'],
  ['soon', 'no date'],
  ['2026-2-9', 'no EDTF'],
  ['20260209', 'digits without marks'],
  ['2026-02-14T09:00:00Z', 'an instant is no day'],
]
for (const [date, why] of unknown) test(`no range (${why}): "${date}"`, () => expect(dateRange(date)).toBeNull())

// biome-ignore format: one case a line
const between: [a: string, b: string, days: number, why: string][] = [
  ['2026-02-14', '2026-02-14', 0, 'the same day'],
  ['2026-02-14', '2026-02-17', 3, 'forwards'],
  ['2026-02-17', '2026-02-14', -3, 'backwards'],
  ['2026-02-28', '2026-03-01', 1, 'over the end of February'],
  ['2024-02-28', '2024-03-01', 2, 'over a leap day'],
  ['2026-03-28', '2026-03-30', 2, 'over the night of summer time'],
]
for (const [a, b, days, why] of between) test(`${why}: ${a} to ${b}`, () => expect(daysBetween(a, b)).toBe(days))

test('adding the days between two days leads from the one to the other', () => {
  const day = fc
    .date({ min: new Date('1949-04-04'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(addDays(a, daysBetween(a, b))).toBe(b)
    }),
  )
})
