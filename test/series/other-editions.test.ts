import { describe, expect, test } from 'vitest'
import type { RateEdition } from '../../src/model/series.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { aidOf } from '../../src/series/aid-of.ts'
import { factsOn } from '../../src/series/facts-on.ts'
import { rateFor } from '../../src/series/rate-for.ts'
import { seriesOf } from '../../src/series/series.ts'

const rows = loadSeries([dataFolder()])
const series = seriesOf(rows)

describe('rateFor', () => {
  test('a year, a month, and a year that is not over', () => {
    expect(rateFor(series, 'PLN', '2025')?.rate).toMatchObject({ unitsPerEur: 4.23966, through: null })
    expect(rateFor(series, 'EUR', '2025-01')?.rate.usdPerUnit).toBe(1.035373)
    expect(rateFor(series, 'PLN', '2026')?.rate.through).toBe('2026-04-13')
    expect(rateFor(series, 'PLN', '2025')?.edition.producer).toBe('ECB')
  })
  // biome-ignore format: a table
  const none: [currency: string, period: string, why: string][] = [
    ['PLN', '2013', 'before the first year held'],
    ['PLN', '2025-01', 'a month is not answered with its year'],
    ['ISK', '2025', 'a currency that is not held'],
    ['EUR', '2026-12', 'a month to come'],
  ]
  for (const [currency, period, why] of none)
    test(`none: ${currency} ${period}, ${why}`, () => expect(rateFor(series, currency, period)).toBeNull())

  test('the newest edition that has it answers, and an older one where the newest has not', () => {
    const [ours] = rows.rates ?? []
    if (!ours) throw new Error('no rates')
    const rate = { period: '2025', currency: 'PLN', unitsPerEur: 4, usdPerUnit: 0.3, days: 1, through: null }
    const newer: RateEdition = { ...ours, edition: '2027-01', published: '2027-01-02', rates: [rate] }
    const both = seriesOf({ ...rows, rates: [newer, ours] })
    expect(rateFor(both, 'PLN', '2025')?.edition.edition).toBe('2027-01')
    expect(rateFor(both, 'PLN', '2024')?.edition.edition).toBe('2026-04')
  })
})

describe('factsOn', () => {
  test('what others have published on troops stands side by side, each with who says so', () => {
    const found = factsOn(series, 'us_posture', 'persons')
    expect(found?.facts.map(({ id }) => id)).toContain('us-troops-floor')
    expect(found?.facts.every(({ unit, whoSays }) => unit === 'persons' && whoSays !== '')).toBe(true)
    expect(factsOn(series, 'us_posture')?.facts.length).toBeGreaterThan(found?.facts.length ?? 0)
  })
  test('nothing on a topic that no row has', () => expect(factsOn(series, 'cheese')).toBeNull())
  test('nothing where no facts are held', () =>
    expect(factsOn(seriesOf({ editions: [], releases: [] }), 'war')).toBeNull())
})

describe('aidOf', () => {
  test('military aid of Europe, year by year, in EUR billion', () => {
    expect(aidOf(series, 'EUROPE_INCL_EU', 'military')?.totals.map((one) => [one.period, one.allocatedEurBn])).toEqual([
      ['2022', 15.069706],
      ['2023', 22.152505],
      ['2024', 20.626169],
      ['2025', 34.667954],
      ['2026-01/2026-04', 9.694346],
    ])
  })
  test('a group without a row is not known', () => expect(aidOf(series, 'NDL', 'total')).toBeNull())
})
