import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aidTold } from '../../src/burden/aid-told.ts'
import { fairShares } from '../../src/burden/fair-shares.ts'
import { rankCorrelation } from '../../src/burden/rank-correlation.ts'
import type { MeasureName } from '../../src/model/fair-share.ts'
import type { AidEdition } from '../../src/model/series.ts'
import { observationOf } from '../../src/series/observation-of.ts'
import { edition, register, series } from './shipped.ts'

const kiel = series.aid.at(-1) as AidEdition
const shares = (name: string, year: number, aid: AidEdition = kiel) =>
  fairShares({ edition: edition(name), register }, { year, aid })
const measured = (of: ReturnType<typeof shares>, code: string, name: MeasureName) =>
  of.rows.find(({ iso3 }) => iso3 === code)?.values[name]

describe('measures', () => {
  test('United States 2026: 57.3 % of expenditure over 51.7 % of GDP is 1.11', () => {
    expect(measured(shares('2026-07', 2026), 'USA', 'spendingAgainstGdp')?.toFixed(2)).toBe('1.11')
  })
  test('each ratio, weighted by GDP, averages 1: one ally above means another below', () => {
    for (const [name, year] of [
      ['2024-06', 2024],
      ['2026-07', 2026],
      ['2026-07', 2015],
    ] as const) {
      const told = shares(name, year)
      for (const measure of ['spendingAgainstGdp', 'peopleAgainstGdp', 'equipmentAgainstGdp'] as const) {
        const having = told.rows.filter(({ values }) => values[measure] !== null)
        if (having.length === 0) continue
        const gdp = (iso3: string) => observationOf(edition(name), iso3, year)?.gdpConstantUsdM ?? 0
        const all = having.reduce((sum, { iso3 }) => sum + gdp(iso3), 0)
        const mean = having.reduce((sum, { iso3, values }) => sum + ((values[measure] ?? 0) * gdp(iso3)) / all, 0)
        expect(mean, `${name} ${year} ${measure}`).toBeCloseTo(1, 9)
      }
    }
  })
  test('which measure one picks is the argument: the ranks are not the same', () => {
    const turkey = shares('2024-06', 2024).rows.find(({ iso3 }) => iso3 === 'TUR')
    expect(turkey?.ranks.peopleAgainstGdp).toBeLessThanOrEqual(5)
    expect(turkey?.ranks.shareOfGdp).toBeGreaterThan(10)
  })
  test('an edition without sums keeps the printed shares and says what is missing', () => {
    const { rows, notes } = shares('2025-08', 2024)
    expect(rows[0]?.values).toMatchObject({ spendingAgainstGdp: null, peopleAgainstGdp: null })
    expect(rows[0]?.values.shareOfGdp).toBeGreaterThan(3)
    expect(notes.join(' ')).toContain('Not in what is held for this year: spendingAgainstGdp')
  })
  test('aid by donor, once a user brings it; totals of groups say nothing of an ally', () => {
    expect(measured(shares('2026-07', 2026), 'USA', 'aidAgainstGdp')).toBeNull()
    const [total] = kiel.totals
    if (!total) throw new Error('no totals')
    const own = {
      ...kiel,
      totals: [
        ['USA', 10],
        ['DEU', 10],
      ].map(([donors, sum]) => ({
        ...total,
        donors: String(donors),
        type: 'total' as const,
        allocatedEurBn: Number(sum),
      })),
    }
    const told = shares('2026-07', 2026, own)
    expect(measured(told, 'DEU', 'aidAgainstGdp')).toBeCloseTo(0.5 / (4_422_594 / (4_422_594 + 26_792_263)), 6)
  })
  test('each measure has a formula and a reference', () => {
    for (const { formula, reference } of shares('2026-07', 2026).measures)
      expect([formula, reference].join()).toMatch(/÷.*(https|wales)/)
  })
})

describe('rank correlation', () => {
  // biome-ignore format: a table
  const cases: [pairs: [number, number][], rho: number | null, why: string][] = [
    [[[1, 10], [2, 20], [3, 30]], 1, 'the same order'],
    [[[1, 30], [2, 20], [3, 10]], -1, 'the reverse'],
    [[[1, 1], [2, 1], [3, 1]], null, 'all equal: no order'],
    [[[1, 1], [2, 2]], null, 'two are no order'],
    [[[1, 1], [2, 2], [3, 2], [4, 3]], 0.9487, 'equal values share the mean of their places'],
  ]
  for (const [pairs, rho, why] of cases)
    test(why, () => {
      const found = rankCorrelation(pairs)
      if (rho === null) expect(found).toBeNull()
      else expect(found).toBeCloseTo(rho, 4)
    })
  test('only the order counts, and it lies between −1 and 1', () => {
    const number = fc.integer({ min: -1000, max: 1000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 31 }), (pairs) => {
        const rho = rankCorrelation(pairs)
        const stretched = rankCorrelation(pairs.map(([a, b]) => [a ** 3, b * 7 - 5] as const))
        if (rho === null) return expect(stretched).toBeNull()
        expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-9)
        expect(stretched).toBeCloseTo(rho, 9)
      }),
    )
  })
})

describe('aid', () => {
  const aid = aidTold(kiel, [])
  test('military 2025: Europe 34.67 − 19.28, United States 0.48 − 21.38, others 2.09 − 1.23, together −4.65', () => {
    const [military] = aid.gap
    expect(military?.words).toContain('34.67 − 19.28 = 15.39')
    expect(military?.all).toBeCloseTo(34.667954 + 0.482918 + 2.088896 - (57.84838 + 64.133968 + 3.697742) / 3, 5)
    expect([military?.year, military?.years]).toEqual(['2025', '2022 to 2024'])
  })
  test('still open: Europe 389.75 − 214.84 = 174.91; United States 3.58; others 11.10', () => {
    const open = aid.open.map(({ donors, committed, open: rest }) => [donors, committed?.toFixed(2), rest?.toFixed(2)])
    expect(open).toEqual([
      ['EUROPE_INCL_EU', '389.75', '174.91'],
      ['USA', '118.96', '3.58'],
      ['OTHER', '39.27', '11.10'],
    ])
  })
  test('PURL is told from 2025 on; military aid of 2025 less its routes is 37.24 − 35.93 = 1.31, in no row', () => {
    const route = (name: string) =>
      aid.routes.find((one) => one.route === name)?.eurBn.map((sum) => sum?.toFixed(2) ?? null)
    expect(route('purl')).toEqual([null, null, null, '3.71', '0.41'])
    expect(route('in no row')?.[3]).toBe('1.31')
  })
  test('an edition without commitments tells of nothing open', () => {
    const bare = { ...kiel, totals: kiel.totals.map((row) => ({ ...row, committedEurBn: null })) }
    expect(aidTold(bare, []).open.map(({ committed, open }) => [committed, open])).toEqual(Array(3).fill([null, null]))
  })
  test('a period without a row is not known: the United States 2026', () => {
    const usa = aid.rows.find(({ donors, type }) => donors === 'USA' && type === 'military')
    expect(usa?.eurBn.at(-1)).toBeNull()
  })
  test('without four whole years there is no gap to tell', () => {
    const short = { ...kiel, totals: kiel.totals.filter(({ period }) => period >= '2024') }
    expect(aidTold(short, []).gap).toEqual([])
  })
  test('types add up to the total of each group', () => {
    for (const total of aid.rows.filter(({ type }) => type === 'total')) {
      for (const [at, sum] of total.eurBn.entries()) {
        if (sum === null) continue
        const parts = aid.rows.filter(({ donors, type }) => donors === total.donors && type !== 'total')
        expect(parts.reduce((all, { eurBn }) => all + (eurBn[at] ?? 0), 0)).toBeCloseTo(sum, 5)
      }
    }
  })
})
