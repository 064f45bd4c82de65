import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/model/series.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { compareEditions } from '../../src/series/compare-editions.ts'

const editions = loadSeries([dataFolder()]).editions
const edition = (name: string): Edition => {
  const found = editions.find((one) => one.edition === name)
  if (!found) throw new Error(name)
  return found
}
const share = (from: Edition, to: Edition, only: string | null = null) => {
  const found = compareEditions(from, to, only).columns.find(({ column }) => column.key === 'sharePrinted')
  if (!found) throw new Error('no share')
  return found
}

/** The edition of 2025 with other shares, keyed by ally and year. */
const revised = (shares: Readonly<Record<string, number | null>>): Edition => {
  const base = edition('2025-08')
  const observations = base.observations.map((cell) => {
    const given = shares[`${cell.iso3} ${cell.year}`]
    return given === undefined ? cell : { ...cell, sharePrinted: given }
  })
  return { ...base, edition: 'later', observations }
}

test('what NATO revised between August 2025 and July 2026, largest first, estimates marked', () => {
  const { revised: changes } = share(edition('2025-08'), edition('2026-07'))
  expect(changes[0]).toEqual({
    iso3: 'EST',
    year: 2025,
    from: 3.3788,
    to: 3.93,
    change: 0.5512,
    estimate: { from: true, to: true },
  })
  expect(changes.find(({ iso3, year }) => iso3 === 'POL' && year === 2025)?.change).toBe(-0.2305)
  const sizes = changes.map(({ change }) => Math.abs(change))
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
})

test('what appeared: Germany 2025, blank before, and the year 2026; nothing disappeared', () => {
  const { appeared, disappeared } = share(edition('2025-08'), edition('2026-07'))
  expect(appeared.filter(({ year }) => year < 2026)).toEqual([{ iso3: 'DEU', year: 2025, value: 2.22 }])
  expect(appeared).toHaveLength(34)
  expect(disappeared).toEqual([])
  expect(share(edition('2026-07'), edition('2025-08')).disappeared).toHaveLength(34)
})

test('a change of definition and of prices is told', () => {
  expect(compareEditions(edition('2025-08'), edition('2026-07')).terms.map(({ what }) => what)).toEqual(['definition'])
  expect(compareEditions(edition('2024-06'), edition('2026-07')).terms.map(({ what }) => what)).toEqual([
    'definition',
    'prices',
  ])
})

describe('sums at constant prices', () => {
  const keys = (from: string, to: string) => compareEditions(edition(from), edition(to))
  test('of another base are not compared, and it is said why', () => {
    const { columns, notCompared } = keys('2024-06', '2026-07')
    expect(columns.map(({ column }) => column.key)).not.toContain('expConstantUsdM')
    expect(notCompared.find(({ column }) => column.key === 'expConstantUsdM')?.why).toMatch(/2015.*against.*2021/)
  })
  test('a column of one edition only is named with its cells', () => {
    const { notCompared } = keys('2025-08', '2026-07')
    expect(notCompared.map(({ column, why }) => [column.key, why])).toContainEqual([
      'expCurrentUsdM',
      'only 2026-07 has it (429 cells)',
    ])
  })
})

test('nothing is revised in an edition against itself', () => {
  for (const { revised, appeared, disappeared } of compareEditions(edition('2026-07'), edition('2026-07')).columns)
    expect([revised, appeared, disappeared]).toEqual([[], [], []])
})

test('cells that agree as far as the coarser edition prints them are the same', () => {
  const coarse: Edition = {
    ...edition('2025-08'),
    observations: edition('2025-08').observations.map((cell) => ({
      ...cell,
      sharePrinted: cell.sharePrinted === null ? null : Number(cell.sharePrinted.toFixed(2)),
    })),
  }
  expect(share(edition('2025-08'), coarse).revised).toEqual([])
  expect(share(coarse, edition('2025-08')).revised).toEqual([])
  expect(share(edition('2025-08'), revised({ 'POL 2025': 4.4806 })).revised).toHaveLength(1) // to four decimals: another
})

test('one ally is compared alone, and a blank is no revision', () => {
  const to = revised({ 'POL 2025': 4.25, 'EST 2025': 3.93, 'POL 2014': null })
  const { compared, revised: changes, disappeared } = share(edition('2025-08'), to, 'POL')
  expect([compared, changes.map(({ iso3 }) => iso3), disappeared]).toEqual([
    11,
    ['POL'],
    [{ iso3: 'POL', year: 2014, value: 1.8645 }],
  ])
})
