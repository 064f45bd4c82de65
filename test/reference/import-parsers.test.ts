import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellNumber, parseNumber } from '../../src/reference/import/cell-number.ts'
import { takeMarks } from '../../src/reference/import/footnote-marks.ts'
import { nameCell } from '../../src/reference/import/name-cell.ts'
import { addressOf, BLANK, columnOf, lettersOf } from '../../src/reference/import/sheet.ts'
import { inUnit } from '../../src/reference/import/units.ts'
import { yearCell } from '../../src/reference/import/year-cell.ts'

const word = fc.stringMatching(/^[A-Z][a-z]{1,10}( [A-Z][a-z]{1,10})?$/)
const marks = fc.array(fc.constantFrom('*', '**', '†', '(a)', '(d)', '¹', '¹²'), { maxLength: 3 })
/** Neighbouring stars are one mark to the eye, and so are raised digits: kept apart by a sign. */
const apart = (list: readonly string[]) =>
  list.every((mark, at) => at === 0 || list[at - 1]?.at(-1) !== mark[0]) && !/[¹²]{3}/.test(list.join(''))

describe('numbers', () => {
  test('what is written with a point is read as it is written', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (whole, decimals) => {
        const number = whole / 10 ** decimals
        const written = number.toFixed(decimals)
        expect(parseNumber(written, '')).toBe(Number(written))
        expect(parseNumber(written.replace('-', '−'), '')).toBe(Number(written))
      }),
    ))
  test('thousands parted as the mapping says are read, and refused where it says nothing', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e12 }), fc.constantFrom(',', ' ', "'"), (number, parted) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, parted)
        expect(parseNumber(written, parted)).toBe(number)
        expect(parseNumber(written, '')).toBeNull()
      }),
    ))
  test('a number with flags and marks is the number, and loses none of them', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.boolean(), marks.filter(apart), (number, estimate, list) => {
        const value = `${number / 100}${estimate ? 'e' : ''} ${list.join('')}`
        const read = cellNumber({ ...BLANK, value }, { missing: [], estimate: ['e'], thousands: '' })
        expect(read).toEqual({ number: number / 100, percent: false, estimate, footnotes: list })
      }),
    ))
  for (const written of [
    '',
    '.',
    '-',
    '1.2.3',
    '1e5',
    '1,5',
    '1.',
    '.5',
    '12,34,567',
    '٣',
    'NaN',
    'Infinity',
    '0x10',
    '1 2',
  ])
    test(`no number: "${written}"`, () => expect(parseNumber(written, ',')).toBeNull())
})

describe('names', () => {
  test('a name keeps its words whatever marks and currency stand behind it', () =>
    fc.assert(
      fc.property(word, marks.filter(apart), word, (name, list, currency) => {
        expect(nameCell(`${name}${list.join('')}   (${currency})`, true)).toEqual({
          name,
          footnotes: list,
          aside: currency,
        })
        expect(nameCell(`${name} ${list.join(' ')}`, false)).toEqual({ name, footnotes: list, aside: null })
      }),
    ))
  // biome-ignore format: a table
  const cases: [written: string, hasAside: boolean, name: string, footnotes: string[], aside: string | null, why: string][] = [
    ['Czechia*   (Koruny)', true, 'Czechia', ['*'], 'Koruny', 'NATO, mark before the currency'],
    ['Congo (DRC)', false, 'Congo (DRC)', [], null, 'parentheses are part of the name'],
    ['Estonie', false, 'Estonie', [], null, 'an e at the end of a word is no flag'],
    ['*', false, '', ['*'], null, 'a mark alone'],
  ]
  for (const [written, hasAside, name, footnotes, aside, why] of cases)
    test(why, () => expect(nameCell(written, hasAside)).toEqual({ name, footnotes, aside }))
})

describe('years', () => {
  // biome-ignore format: a table
  const years: [value: string | number, year: number | null, estimate: boolean, why: string][] = [
    [2019, 2019, false, 'a number'], ['2019', 2019, false, 'text'], ['2023e', 2023, true, 'an estimate'],
    ['2023 e*', 2023, true, 'with a mark'], ['2023/24', null, false, 'two years'], [20191, null, false, 'five digits'],
    [2019.5, null, false, 'no whole year'], ['1066', null, false, 'too long ago'],
  ]
  for (const [value, year, estimate, why] of years)
    test(why, () => expect(yearCell({ ...BLANK, value }, ['e'])).toEqual(year === null ? null : { year, estimate }))
})

test('a hundred thousand marks take no longer than they must', () => {
  for (const long of [
    '*'.repeat(1e5),
    `${'* '.repeat(1e5)}x`,
    '(a)'.repeat(1e4),
    '(('.repeat(1e5),
    `${' '.repeat(1e5)}e`,
  ]) {
    expect(takeMarks(long, ['e']).words.length).toBeLessThanOrEqual(long.length)
    expect(nameCell(long, true).name.length).toBeLessThanOrEqual(long.length)
  }
})

test('columns count as spreadsheets do', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(columnOf(lettersOf(column))).toBe(column)
      expect(addressOf(`${lettersOf(column)}${row}`)).toEqual({ row, column })
    }),
  ))

test('what is shown as a percentage counts in percent, and 12 digits are kept', () => {
  expect(inUnit(0.0213, true, 'share_gdp_pct', '% of GDP')).toBe(2.13)
  expect(inUnit(2.13, false, 'share_gdp_pct', '% of GDP')).toBe(2.13)
  expect(inUnit(0.0213, false, 'share_gdp_pct', 'fraction of GDP')).toBe(2.13)
  expect(inUnit(0.0213, true, 'exp_current_usd_m', 'USD million')).toBeNull()
})
