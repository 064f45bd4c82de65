import { expect, test } from 'vitest'
import { dateInWords, datesInWords, dateWithBasis } from '../../src/report/dates.ts'

const dates: [date: string | null, words: string, why: string][] = [
  ['2026-02-14', '14 Feb 2026', 'a day'],
  ['2026-02', 'Feb 2026', 'a month'],
  ['2026', '2026', 'a year'],
  ['XXXX-02-15', '15 Feb, year not stated', 'a day without its year'],
  ['XXXX-02', 'Feb, year not stated', 'a month without its year'],
  ['2026-02-09/2026-02-14', '9–14 Feb 2026', 'a stretch in one month'],
  ['2026-02-27/2026-03-02', '27 Feb – 2 Mar 2026', 'a stretch over two months'],
  ['2025-12-30/2026-01-02', '30 Dec 2025 – 2 Jan 2026', 'a stretch over two years'],
  ['2024/2026', '2024 – 2026', 'years'],
  ['2026-02-14/2026-02-14', '14 Feb 2026', 'a stretch of one day'],
  [null, 'unknown', 'nothing tells'],
  ['', 'unknown', 'nothing told'],
  ['next spring', 'next spring', 'not a date: stays as it is'],
  ['2026-13-01', '2026-13-01', 'no such month: stays as it is'],
]
for (const [date, words, why] of dates) test(`${why}: ${date}`, () => expect(dateInWords(date)).toBe(words))

test('a date is told with its basis, and a missing year only once', () => {
  expect(dateWithBasis({ value: '2026-02-14', basis: 'implied', evidence: null })).toBe('14 Feb 2026, implied')
  expect(dateWithBasis({ value: 'XXXX-02-15', basis: 'stated', evidence: null })).toBe('15 Feb, year not stated')
  expect(dateWithBasis({ value: null, basis: 'unknown', evidence: null })).toBe('unknown')
})

test('full days inside a sentence are put in words, longer digits are let be', () => {
  expect(datesInWords('Minister since 2025-01-21')).toBe('Minister since 21 Jan 2025')
  expect(datesInWords('file 12026-01-211')).toBe('file 12026-01-211')
})
