import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findDates } from '../../src/text/dates.ts'

const PRINTED = '2026-02-13' // a Friday
const dates = (text: string, printed: string | null = PRINTED) =>
  findDates(text, printed).map(({ start, end, date, basis }) => [text.slice(start, end), date, basis])

// biome-ignore format: one case a line
const stated: [text: string, words: string, date: string, why: string][] = [
  ['— BRUSSELS, Feb. 14, 2026', 'Feb. 14, 2026', '2026-02-14', 'dateline'],
  ['on 14 February 2026 in Oslo', '14 February 2026', '2026-02-14', 'day first'],
  ['the twenty-first of January 2026', 'the twenty-first of January 2026', '2026-01-21', 'an ordinal in words'],
  ['the 14th of February, 2026,', 'the 14th of February, 2026', '2026-02-14', 'written out'],
  ['Saturday, February 14, 2026', 'Saturday, February 14, 2026', '2026-02-14', 'with its weekday'],
  ['14 feb 2026, 18:40', '14 feb 2026', '2026-02-14', 'a month in small letters, with its year'],
  ['Sat 14-Feb-2026', 'Sat 14-Feb-2026', '2026-02-14', 'short'],
  ['MARCH 3, 2026', 'MARCH 3, 2026', '2026-03-03', 'capitals'],
  ['2026-02-14T10:00', '2026-02-14', '2026-02-14', 'ISO 8601'],
  ['on 2026/02/14.', '2026/02/14', '2026-02-14', 'slashes, year first'],
  ['on 14/02/2026', '14/02/2026', '2026-02-14', 'one part can only be the day'],
  ['on 09.02.2026', '09.02.2026', '2026-02-09', 'full stops: the day is first'],
  ['on 02/14/2026', '02/14/2026', '2026-02-14', 'month first, one part can only be the day'],
  ['on 02/02/2026', '02/02/2026', '2026-02-02', 'both readings agree'],
  ['Nov. 5-7, 2025', 'Nov. 5-7, 2025', '2025-11-05/2025-11-07', 'days of one month'],
  ['Feb. 28 – March 2, 2026', 'Feb. 28 – March 2, 2026', '2026-02-28/2026-03-02', 'over the end of a month'],
  ['in January 2026', 'January 2026', '2026-01', 'month and year'],
  ['in 2019, it', '2019', '2019', 'year alone'],
  ['late 2024', '2024', '2024', 'part of a year'],
  ['met in mid-2024.', '2024', '2024', 'part of a year, hyphen'],
  ['by the end of 2029', '2029', '2029', 'end of a year'],
  ['by 2035.', '2035', '2035', 'deadline'],
  ['up 30% over 2024.', '2024', '2024', 'compared with a year'],
  ['the 2014 Wales guideline', '2014', '2014', 'a thing of a year'],
  ['the alliance’s 2024 summit', '2024', '2024', 'possessive'],
  ['the first quarter of 2025', 'first quarter of 2025', '2025-01/2025-03', 'quarter'],
  ['Q3 2025 results', 'Q3 2025', '2025-07/2025-09', 'quarter, short'],
  ['in the second half of 2025', 'second half of 2025', '2025-07/2025-12', 'half'],
  ['from 2014 to 2024,', '2014 to 2024', '2014/2024', 'years'],
  ['on August 20', 'August 20', 'XXXX-08-20', 'too far from the printing to tell the year'],
  ['the Sept. 11 attacks', 'Sept. 11', 'XXXX-09-11', 'a byword is not of this year'],
  ['by December', 'December', 'XXXX-12', 'a bound may lie on either side'],
]
for (const [text, words, date, why] of stated)
  test(`stated, ${why}: ${text}`, () => expect(dates(text)).toEqual([[words, date, 'stated']]))

// biome-ignore format: one case a line
const implied: [text: string, words: string, date: string, why: string][] = [
  ['at a February 10 conference', 'February 10', '2026-02-10', 'day and month, near'],
  ['on Dec. 20', 'Dec. 20', '2025-12-20', 'near, in the year before'],
  ['on the square on the first of February', 'the first of February', '2026-02-01', 'an ordinal in words'],
  ['said Monday', 'Monday', '2026-02-09', 'the last Monday'],
  ['in a call on Wednesday of last week', 'Wednesday of last week', '2026-02-04', 'a day of the week before'],
  ['met on Thursday last week', 'Thursday last week', '2026-02-05', 'the same, shorter'],
  ['signed by the minister on Tuesday', 'Tuesday', '2026-02-10', 'by whom'],
  ['on Friday’s conference', 'Friday', '2026-02-13', 'the day of printing itself'],
  ['said last Saturday', 'last Saturday', '2026-02-07', 'only one can be meant'],
  ['next Tuesday', 'next Tuesday', '2026-02-17', 'only one can be meant'],
  ['he said yesterday', 'yesterday', '2026-02-12', 'yesterday'],
  ['this week', 'this week', '2026-02-09/2026-02-13', 'up to the printing'],
  ['earlier this week', 'earlier this week', '2026-02-09/2026-02-13', 'up to the printing'],
  ['last week', 'last week', '2026-02-02/2026-02-08', 'whole week'],
  ['last month', 'last month', '2026-01', 'over the turn of a year is next'],
  ['earlier this month', 'earlier this month', '2026-02-01/2026-02-13', 'up to the printing'],
  ['last year', 'last year', '2025', 'year'],
  ['later this year', 'later this year', '2026-02-13/2026-12-31', 'from the printing on'],
  ['last July', 'last July', '2025-07', 'the last one there was'],
  ['in Alaska last summer;', 'last summer', '2025', 'season: only the year'],
  ['since January', 'January', '2026-01', 'near month'],
  ['the day before yesterday', 'the day before yesterday', '2026-02-11', 'two days back'],
  ['she said at the weekend', 'weekend', '2026-02-07/2026-02-08', 'the two days before'],
  ['three days ago', 'three days ago', '2026-02-10', 'days'],
  ['two weeks ago', 'two weeks ago', '2026-01-26/2026-02-01', 'weeks are coarse'],
  ['one year ago', 'one year ago', '2025', 'years are coarser'],
  ['four years ago this month', 'four years ago this month', '2022-02', 'month of an earlier year'],
]
for (const [text, words, date, why] of implied)
  test(`implied, ${why}: ${text}`, () => expect(dates(text)).toEqual([[words, date, 'implied']]))

// biome-ignore format: one case a line
const nothing: [text: string, why: string][] = [
  ['Sun said the sat image may march on', 'ordinary words'],
  ['They may decide; March on, he said', 'verbs, also capitalised'],
  ['May said she would go; a speech by May', 'a name'],
  ['1,500 and 2 000 troops, 12,2026 rounds', 'numbers'],
  ['some 2025 troops, for 2000 soldiers, in 2000 troops', 'counts'],
  ['on 03/04/2026', 'March or April'],
  ['30 February 2026', 'no such day'],
  ['to be signed by Tuesday', 'a day by which'],
  ['the Sunday Times on Black Friday', 'names'],
  ['ministers will meet on Thursday', 'to come: not the last Thursday'],
  ['last Monday', 'this week’s or last week’s'],
  ['Last Monday', 'so at the head of a sentence'],
  ['last January', 'this year’s or last year’s'],
  ['the 1990s and 20260214 and 1.2026', 'decades and codes'],
  ['the Weekend Post; a weekend in Rome', 'no weekend that can be told'],
  ['a fortnight earlier, the day before, the same week', 'relative to something else'],
  ['', 'no text'],
]
for (const [text, why] of nothing) test(`no date (${why}): ${text}`, () => expect(dates(text)).toEqual([]))

test('without the day of printing, relative words give nothing and years are not filled in', () => {
  expect(dates('On Monday, this week, last month, yesterday, in Alaska last summer', null)).toEqual([])
  expect(dates('At a February 15 conference', null)).toEqual([['February 15', 'XXXX-02-15', 'stated']])
  expect(dates('Saturday, February 14,', 'XXXX-02-15')).toEqual([['Saturday, February 14', 'XXXX-02-14', 'stated']])
})

test('a weekday that does not fit the year keeps the year open', () => {
  expect(dates('Saturday, February 14')).toEqual([['Saturday, February 14', '2026-02-14', 'implied']])
  expect(dates('Monday, February 14')).toEqual([['Monday, February 14', 'XXXX-02-14', 'stated']])
})

test('dates come in order, apart, inside the text', () => {
  const piece = fc.constantFrom(
    'Feb',
    '. ',
    ' ',
    '14',
    '2026',
    ', ',
    '-',
    '/',
    'Monday',
    'last',
    'this week',
    'ago',
    'two',
    'May',
    'in',
    'of',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let past = 0
      for (const { start, end, date } of findDates(text, PRINTED)) {
        expect(start).toBeGreaterThanOrEqual(past)
        expect(end).toBeGreaterThan(start)
        expect(date).toMatch(/^(\d{4}|XXXX)(-\d\d){0,2}(\/(\d{4}|XXXX)(-\d\d){0,2})?$/)
        past = end
      }
      expect(past).toBeLessThanOrEqual(text.length)
    }),
  )
})
