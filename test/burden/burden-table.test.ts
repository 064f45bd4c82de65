import { describe, expect, test } from 'vitest'
import { burdenTable } from '../../src/burden/burden-table.ts'
import { findTarget } from '../../src/burden/find-target.ts'
import type { BurdenRow, TargetName } from '../../src/model/burden.ts'
import { countAtShare } from '../../src/series/count-at-share.ts'
import { alliesOfGroup } from '../../src/series/groups.ts'
import { observationOf } from '../../src/series/observation-of.ts'
import { commitments, edition, register } from './shipped.ts'

function table(name: string, year: number, target: TargetName = '3.5', before: string | null = null) {
  const source = { edition: edition(name), before: before === null ? null : edition(before), register }
  return burdenTable(source, { year, target: findTarget(target, commitments.commitments) })
}
function row(code: string, ...of: Parameters<typeof table>): BurdenRow {
  const found = table(...of).rows.find(({ iso3 }) => iso3 === code)
  if (!found) throw new Error(code)
  return found
}

describe('one row', () => {
  test('Germany 2026: gap in points from the printed share, in USD from GDP, at both prices', () => {
    const germany = row('DEU', '2026-07', 2026)
    expect(germany).toMatchObject({ share: 2.69, estimate: true, gapPoints: 0.81, spendingUsd: 147_002 })
    expect(germany.shareComputed).toBeCloseTo((100 * 119_159) / 4_422_594, 10)
    expect(germany.gapUsdConstant).toBeCloseTo(0.035 * 4_422_594 - 119_159, 6)
    expect(germany.gapUsd).toBeCloseTo((0.035 * 4_422_594 - 119_159) * (147_002 / 119_159), 4)
  })
  test('the share of the total at constant prices is of those allies only whose GDP is given', () => {
    const { rows, withoutGdp } = table('2026-07', 2026)
    expect(withoutGdp).toEqual(['ALB'])
    expect(rows.find(({ iso3 }) => iso3 === 'ALB')).toMatchObject({
      gapUsd: null,
      shareOfAllianceConstant: null,
      shareOfAllianceGdp: null,
      gapPoints: 1.35,
    })
    const usa = row('USA', '2026-07', 2026)
    expect(
      [usa.shareOfAlliance, usa.shareOfAllianceConstant, usa.shareOfAllianceGdp].map((one) => one?.toFixed(1)),
    ).toEqual(['57.1', '57.3', '51.7'])
  })
  test('each of the three shares of the alliance adds up to 100 over the allies', () => {
    for (const [name, year] of [
      ['2026-07', 2026],
      ['2026-07', 2014],
      ['2024-06', 2020],
    ] as const) {
      const allies = table(name, year).rows.filter(({ group }) => !group)
      for (const key of ['shareOfAlliance', 'shareOfAllianceConstant', 'shareOfAllianceGdp'] as const)
        expect(
          allies.reduce((sum, one) => sum + (one[key] ?? 0), 0),
          `${name} ${year} ${key}`,
        ).toBeCloseTo(100, 6)
    }
  })
  test('who had not joined yet has a share of GDP and no part of the total, and no rank', () => {
    expect(row('SWE', '2026-07', 2023)).toMatchObject({ share: 1.71, shareOfAlliance: null, rank: null })
    expect(row('SWE', '2026-07', 2024).rank).not.toBeNull()
  })
  test('pace: Slovenia 2026 gained 0.30 points in three years, so that 1.89 take 19', () => {
    const [three, five] = row('SVN', '2026-07', 2026).paces
    expect(three?.pointsAYear).toBeCloseTo((1.61 - 1.31) / 3, 10)
    expect(three?.yearsToTarget).toBeCloseTo(1.89 / ((1.61 - 1.31) / 3), 6)
    expect(three?.reachedIn).toBe(2045)
    expect(five?.years).toBe(5)
    expect(row('SVN', '2026-07', 2026).paceNeeded).toBeCloseTo(1.89 / 9, 10)
  })
  test('who goes down never gets there; who is there is there', () => {
    expect(row('USA', '2026-07', 2026).paces[1]).toMatchObject({ yearsToTarget: null, reachedIn: null })
    expect(row('POL', '2026-07', 2026).paces[0]).toMatchObject({ yearsToTarget: 0, reachedIn: 2026 })
  })
  test('rank: the same year in the edition before', () => {
    const poland = row('POL', '2026-07', 2025, '3.5', '2025-08')
    expect([poland.rank?.place, poland.rankBefore?.place, poland.rankBefore?.edition]).toEqual([1, 1, '2025-08'])
    const estonia = row('EST', '2026-07', 2025, '3.5', '2025-08')
    expect([estonia.rank?.place, estonia.rankBefore?.place]).toEqual([3, 4])
  })
})

describe('targets', () => {
  test('at 2 percent the counts are those of the checks', () => {
    for (const [name, year] of [
      ['2024-06', 2024],
      ['2025-08', 2025],
      ['2026-07', 2024],
    ] as const) {
      const { count, short, blank } = countAtShare(
        edition(name),
        year,
        2,
        alliesOfGroup(register, 'body:nato', year) ?? [],
      )
      const expected = { met: count, short: short.length, blank: blank.length }
      expect(table(name, year, '2').counts, `${name} ${year}`).toEqual(expected)
    }
  })
  test('5 shows core against 3.5, and says what no series holds', () => {
    const { target, counts } = table('2026-07', 2026, '5')
    expect([target.percent, counts.met]).toEqual([3.5, 5])
    expect(target.caveat).toContain('No series holds the 1.5 %')
  })
  test('20-equipment is of expenditure: Norway 2026 is short of it by points and by USD', () => {
    const norway = row('NOR', '2026-07', 2026, '20-equipment')
    const gap = 20 - (norway.equipmentShare ?? 0)
    expect(gap).toBeGreaterThan(0)
    expect(norway.gapPoints).toBeCloseTo(gap, 6)
    expect(norway.gapUsd).toBeCloseTo((gap / 100) * 19_247, 4)
  })
})

describe('what an edition does not give', () => {
  test('2025-08 has no sums: blanks, never 0, and the reason', () => {
    const { rows, notes, counts, shortUsd } = table('2025-08', 2025)
    for (const one of rows)
      expect([one.gapUsd, one.shareOfAlliance, one.shareOfAllianceGdp]).toEqual([null, null, null])
    expect([counts.blank, shortUsd]).toEqual([1, null])
    expect(notes.join('\n')).toContain('Blank in NATO 2025-08: share of Germany.')
    expect(notes.join('\n')).toContain('without sums in USD and without GDP')
  })
  test('Iceland is named and not counted, also where the edition has a row for it', () => {
    const { rows, notes } = table('2024-06', 2024)
    expect(rows.map(({ iso3 }) => iso3)).not.toContain('ISL')
    expect(notes[0]).toBe('Iceland has no armed forces and no figures; it is not counted.')
  })
  test('a year that the edition has not is refused with those it has', () => {
    expect(() => table('2024-06', 2026)).toThrow('NATO 2024-06 has no year 2026.')
  })
  test('2024-06: the deflator of expenditure is not everywhere that of GDP, so current GDP makes no gap', () => {
    const netherlands = observationOf(edition('2024-06'), 'NLD', 2024)
    if (!netherlands) throw new Error('no row')
    const { expCurrentUsdM, expConstantUsdM, gdpCurrentUsdM, gdpConstantUsdM } = netherlands
    expect((expConstantUsdM ?? 0) / (gdpConstantUsdM ?? 1)).toBeCloseTo(0.0205, 4)
    expect((expCurrentUsdM ?? 0) / (gdpCurrentUsdM ?? 1)).toBeCloseTo(0.0185, 4)
    const { gapUsd, gapUsdConstant } = row('NLD', '2024-06', 2024)
    expect((gapUsd ?? 0) / (gapUsdConstant ?? 1)).toBeCloseTo((expCurrentUsdM ?? 0) / (expConstantUsdM ?? 1), 10)
  })
})
