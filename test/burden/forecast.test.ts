import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FORECAST_METHODS, type Known, pledgeOn } from '../../src/burden/forecast-methods.ts'
import { forecastShares } from '../../src/burden/forecast-shares.ts'
import { halfWidth } from '../../src/burden/past-errors.ts'
import { knownIn } from '../../src/burden/trials-of.ts'
import { commitments, edition, register, series } from './shipped.ts'

const rows = commitments.commitments
const editions = series.editions.get('NATO') ?? []
const told = forecastShares({ editions, register, rows, to: 2035 })
const timely = told.backTests.filter(({ kind }) => kind === 'at the time')
const scoreOf = (test: (typeof timely)[number], name: string) => {
  const found = test.scores.find(({ method }) => method === name)
  if (!found) throw new Error(name)
  return found
}

describe('what was known when', () => {
  // biome-ignore format: a table
  const pledges: [day: string, share: number | null, due: number | null, why: string][] = [
    ['2014-01-01', null, null, 'nothing adopted yet'],
    ['2019-12-31', 2, 2024, 'Wales, within a decade'],
    ['2024-06-17', 2, null, 'Vilnius, every year'],
    ['2025-06-24', 2, null, 'the day before The Hague'],
    ['2025-08-28', 3.5, 2035, 'The Hague'],
  ]
  for (const [day, share, due, why] of pledges)
    test(`${day}: ${why}`, () => expect(pledgeOn(day, rows)).toEqual(share === null ? null : { share, due }))
  test('an edition cut off tells nothing of a later year', () => {
    const [germany] = knownIn(edition('2026-07'), ['DEU'], rows, 2021)
    expect([germany?.at(2022), germany?.at(2021)]).toEqual([null, 1.43])
  })
})

describe('methods', () => {
  const known = (shares: Record<number, number>, pledge: Known['pledge'] = null): Known => ({
    year: 2026,
    pledge,
    at: (year) => shares[year] ?? null,
  })
  const shares = { 2021: 1, 2023: 1.4, 2026: 2 }
  // biome-ignore format: a table
  const cases: [method: keyof typeof FORECAST_METHODS, ahead: number, share: number, why: string][] = [
    ['persistence', 9, 2, 'stays'],
    ['line3', 2, 2.4, '0.2 a year'],
    ['line5', 3, 2.6, '0.2 a year'],
    ['damped', 2, 2.38, '0.2, then nine tenths of it'],
    ['pledge', 3, 2.5, '1.5 in nine years'],
    ['pledge', 12, 3.5, 'and no further'],
  ]
  for (const [method, ahead, share, why] of cases)
    test(`${method}, ${ahead} ahead: ${why}`, () =>
      expect(FORECAST_METHODS[method](known(shares, { share: 3.5, due: 2035 }), ahead)).toBeCloseTo(share, 9))
  test('where the years to look back on are missing there is no forecast', () =>
    expect(FORECAST_METHODS.line3(known({ 2026: 2 }), 1)).toBeNull())
  test('no method goes below nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.double({ min: 0, max: 8, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (was, is, ahead) => {
          for (const method of ['line3', 'line5', 'damped'] as const)
            expect(FORECAST_METHODS[method](known({ 2021: was, 2023: was, 2026: is }), ahead)).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('intervals', () => {
  test('each is around its share, the wide one around the narrow one, and never narrower a year later', () => {
    for (const { ally, points } of told.allies) {
      expect(
        points.map(({ year }) => year),
        ally,
      ).toEqual([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035])
      for (const [at, { share, within50, within80 }] of points.entries()) {
        const order = [within80[0], within50[0], share, within50[1], within80[1]]
        expect(order, ally).toEqual([...order].sort((a, b) => a - b))
        const before = points[at - 1]
        if (before) expect(within80[1] - share, ally).toBeGreaterThanOrEqual(before.within80[1] - before.share - 1e-9)
      }
    }
  })
  test('without errors to go by there is none', () => expect(halfWidth(new Map(), 1, 0.8)).toBeNull())
})

describe('back-tests', () => {
  test('at the time: 2024-06 for 2025 and 2026, 2025-08 for 2026, each with all that could be held against', () => {
    expect(timely.map(({ from, horizon, scores }) => [from, horizon, scores[0]?.forecasts])).toEqual([
      ['2024-06', 1, 31],
      ['2024-06', 2, 31],
      ['2025-08', 1, 30],
    ])
  })
  test('the method that ships is nearer than persistence in each test at the time', () => {
    for (const one of timely)
      expect(scoreOf(one, told.method).meanError).toBeLessThan(scoreOf(one, 'persistence').meanError)
  })
  test('its 80 % intervals held three quarters of the outcomes or more, before any widening', () => {
    for (const one of timely) expect(scoreOf(one, told.method).within80).toBeGreaterThanOrEqual(0.75)
  })
  test('the years in which it was farther than persistence are told too', () => {
    const early = told.backTests.filter(({ origins }) => origins[0] === 2014)
    expect(early.map((one) => scoreOf(one, 'pledge').meanError > scoreOf(one, 'persistence').meanError)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
    ])
  })
  test('the scores that docs/methods/forecast.md prints are those of today', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/methods/forecast.md'), 'utf8')
    for (const { kind, from, horizon, origins, scores } of told.backTests) {
      const span = kind === 'at the time' ? from : `${origins[0]}–${origins.at(-1)}`
      const cells = ['persistence', 'line3', 'line5', 'damped', 'pledge'].map((name) => {
        const score = scores.find(({ method }) => method === name)
        return score ? `${score.meanError.toFixed(2)} (${score.bias.toFixed(2).replace('-', '−')})` : '–'
      })
      const own = scores.find(({ method }) => method === told.method)
      const held = [own?.within50, own?.within80].map((part) =>
        part === null || part === undefined ? '–' : part.toFixed(2),
      )
      const row = `| ${span} | +${horizon} | ${scores[0]?.forecasts} | ${[...cells, ...held].join(' | ')} |`
      expect(page, row).toContain(row)
    }
  })
})
