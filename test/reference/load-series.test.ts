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
  expect(shipped.releases.map((release) => [release.release, release.held])).toEqual([
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

/** NATO computes shares at constant prices; cells stored rounded to one decimal cannot be met to a hundredth. */
describe('shares computed from expenditure and GDP equal the printed ones', () => {
  // biome-ignore format: a table
  const cases: [edition: string, within: number, storedRounded: string[], computable: number][] = [
    ['2024-06', 0.01, ['FRA 2020', 'SVK 2024'], 363], // both printed 2.0; computed 1.9862 and 1.9891
    ['2026-07', 0.0098, [], 411],
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
      const beyond = gaps.filter(({ gap }) => Number(gap.toFixed(4)) > within)
      expect(beyond.map(({ cell }) => `${cell.iso3} ${cell.year}`)).toEqual(storedRounded)
      expect(Math.max(...gaps.map(({ gap }) => gap))).toBeLessThan(0.01385) // France 2020: 0.0138
    })
  }
})
