import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { sha256 } from '../../src/text/hash.ts'

const shipped = loadSeries([dataFolder()])

const TABLE = 'iso3,year,share_gdp_pct\nNDL,2024,1.5\nNDL,2025,\n'
const ORIGIN = {
  producer: 'Institute',
  edition: '2026-01',
  published: '"2026-01-15"',
  cutOff: 'null',
  accessed: '"2026-02-01"',
  terms: 'free with source',
  unit: '"% of GDP"',
  definition: 'own count',
  prices: 'current',
  address: 'https://example.org/series',
  sha256: sha256(TABLE),
}

function editionWith(given: Partial<Record<keyof typeof ORIGIN, string | null>>, table = TABLE): string {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-series-'))
  const fields = Object.entries({ ...ORIGIN, ...given }).filter(([, value]) => value !== null)
  writeFileSync(join(folder, 'origin.yml'), fields.map(([name, value]) => `${name}: ${value}\n`).join(''))
  writeFileSync(join(folder, 'series.csv'), table)
  return folder
}

test('three editions of NATO ship, and five releases are known', () => {
  expect(shipped.editions.map((edition) => [edition.edition, edition.published, edition.cutOff])).toEqual([
    ['2024-06', '2024-06-17', null],
    ['2025-08', '2025-08-28', '2025-06-03'],
    ['2026-07', '2026-07-10', '2026-07-03'],
  ])
  const known = shipped.releases.filter(({ producer }) => producer === 'NATO')
  expect(known.map((release) => [release.release, release.held])).toEqual([
    ['2024-02', false],
    ['2024-06', true],
    ['2025-04', false],
    ['2025-08', true],
    ['2026-07', true],
  ])
})

test('an edition of the user stands beside ours; an empty cell is null and never 0', () => {
  const rows = loadSeries([dataFolder(), editionWith({})])
  expect(rows.editions).toHaveLength(4)
  expect(rows.editions.at(-1)?.observations.map((cell) => cell.sharePrinted)).toEqual([1.5, null])
})

describe('refused', () => {
  for (const field of ['producer', 'edition', 'unit', 'definition', 'prices', 'sha256'] as const) {
    test(`no ${field}`, () => expect(() => loadSeries([editionWith({ [field]: null })])).toThrow(field))
  }
  test('a table that was edited', () =>
    expect(() => loadSeries([editionWith({}, TABLE.replace('1.5', '2.5'))])).toThrow(/SHA-256/))
  test('a cell that is no number', () => {
    const table = TABLE.replace('1.5', '"1,5"')
    expect(() => loadSeries([editionWith({ sha256: sha256(table) }, table)])).toThrow(
      /line 2, column "share_gdp_pct": "1,5"/,
    )
  })
  test('a row that is too long', () => {
    const table = TABLE.replace('1.5', '1,5')
    expect(() => loadSeries([editionWith({ sha256: sha256(table) }, table)])).toThrow(/no readable CSV/)
  })
  test('a column nobody knows', () => {
    const table = 'iso3,year,share_gdp_pct,share\nNDL,2024,1.5,2\n'
    expect(() => loadSeries([editionWith({ sha256: sha256(table) }, table)])).toThrow(/column "share"/)
  })
})

test('what is said to be held is held, and the other way round, under the same name and day', () => {
  const held = [shipped.editions, shipped.rates ?? [], shipped.aid ?? []].flat()
  const named = held.map(({ producer, edition, published }) => [producer, edition, published].join(' '))
  const said = shipped.releases
    .filter((release) => release.held)
    .map(({ producer, release, published }) => [producer, release, published].join(' '))
  expect(said.sort()).toEqual(named.sort())
})

test('national currency, people under arms and equipment stand where an edition has them, and are null elsewhere', () => {
  const cell = (edition: string, iso3: string, year: number) =>
    shipped.editions
      .find((one) => one.edition === edition)
      ?.observations.find((one) => one.iso3 === iso3 && one.year === year)
  expect(cell('2024-06', 'DEU', 2021)).toMatchObject({
    expNationalM: 52431.4475,
    nationalCurrency: 'EUR',
    personnelThousands: 183.852,
  })
  expect(cell('2025-08', 'DEU', 2021)).toMatchObject({ expNationalM: null, nationalCurrency: null })
  expect(cell('2024-06', 'NATO_TOTAL', 2024)).toMatchObject({ nationalCurrency: null, personnelThousands: 3418.609 })
  expect(cell('2025-08', 'POL', 2025)?.equipmentShare).toBeCloseTo(54.4, 0)
})

/** NATO computes shares at constant prices; cells stored rounded to one decimal cannot be met to a hundredth. */
describe('shares computed from expenditure and GDP equal the printed ones', () => {
  // biome-ignore format: a table
  const cases: [edition: string, within: number, storedRounded: string[], computable: number][] = [
    ['2024-06', 0.0001, ['FRA 2020', 'LTU 2019', 'SVK 2024'], 363], // stored as 2.0; computed 1.9862, 1.9949, 1.9891
    ['2026-07', 0.01, [], 411],
  ]
  for (const [name, within, storedRounded, computable] of cases) {
    test(`${name}: within ${within} points`, () => {
      const observations = shipped.editions.find((one) => one.edition === name)?.observations ?? []
      const gaps = observations.flatMap((cell) =>
        cell.expConstantUsdM === null || cell.gdpConstantUsdM === null || cell.sharePrinted === null
          ? []
          : [{ cell, gap: Math.abs((100 * cell.expConstantUsdM) / cell.gdpConstantUsdM - cell.sharePrinted) }],
      )
      expect(gaps).toHaveLength(computable)
      const rounded = (one: string) => storedRounded.includes(one)
      const cellOf = ({ cell }: (typeof gaps)[number]) => `${cell.iso3} ${cell.year}`
      expect(gaps.filter((one) => one.gap > within && !rounded(cellOf(one))).map(cellOf)).toEqual([])
      for (const one of gaps.filter((one) => rounded(cellOf(one)))) {
        expect(one.cell.sharePrinted, cellOf(one)).toBe(2)
        expect(one.gap, cellOf(one)).toBeLessThan(0.0139) // France 2020
      }
    })
  }
})
