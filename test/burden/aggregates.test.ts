import { describe, expect, test } from 'vitest'
import type { Observation } from '../../src/model/series.ts'
import { alliesOfGroup, rowCodeOf } from '../../src/series/groups.ts'
import { observationOf } from '../../src/series/observation-of.ts'
import { edition, register } from './shipped.ts'

type Sum = 'expCurrentUsdM' | 'expConstantUsdM' | 'gdpCurrentUsdM' | 'gdpConstantUsdM' | 'personnelThousands'

/** The last printed digit of each edition's sums: half of it, for each ally and for the sum, is what rounding explains. */
const ROUNDED_TO: Record<string, number> = { '2024-06': 1e-4, '2025-08': 1e-3, '2026-07': 1 }
const GROUPS = ['body:nato', 'body:european-allies-and-canada']

/** Why some of the printed sums cannot be had from the allies. */
const NOT_FROM_ALLIES: readonly [name: string, column: Sum, why: string][] = [
  ['2026-07', 'gdpConstantUsdM', 'Albania, Belgium to 2018 and Iceland are in the sum and have no cell'],
]

const SUMS: readonly Sum[] = [
  'expCurrentUsdM',
  'expConstantUsdM',
  'gdpCurrentUsdM',
  'gdpConstantUsdM',
  'personnelThousands',
]

for (const [name, digit] of Object.entries(ROUNDED_TO)) {
  describe(`NATO ${name}: sums of groups are those of the allies that had joined by the end of the year`, () => {
    const issue = edition(name)
    for (const id of GROUPS) {
      for (const column of SUMS) {
        if (NOT_FROM_ALLIES.some(([other, key]) => other === name && key === column)) continue
        const printed = issue.observations.filter((cell) => cell.iso3 === rowCodeOf(id) && cell[column] !== null)
        if (printed.length === 0) continue
        test(`${id} ${column}: ${printed.length} years`, () => {
          for (const cell of printed) {
            const { sum, cells } = ofAllies(name, id, cell.year, column)
            expect(Math.abs(sum - (cell[column] ?? 0)), `${cell.year}`).toBeLessThanOrEqual(((cells + 1) * digit) / 2)
          }
        })
      }
      test(`${id}: the printed share is expenditure over GDP of the group's own row`, () => {
        for (const cell of rowsOf(name, id)) {
          if (cell.sharePrinted === null || cell.expConstantUsdM === null || cell.gdpConstantUsdM === null) continue
          const computed = (100 * cell.expConstantUsdM) / cell.gdpConstantUsdM
          expect(Math.abs(computed - cell.sharePrinted), `${cell.year}`).toBeLessThanOrEqual(
            name === '2024-06' ? 0.0001 : 0.0051,
          )
        }
      })
      test(`${id}: the printed real change is the growth of that row, new allies counted as growth`, () => {
        for (const cell of rowsOf(name, id)) {
          const before = observationOf(issue, cell.iso3, cell.year - 1)
          if (cell.realChangePct === null || !before?.expConstantUsdM || cell.expConstantUsdM === null) continue
          const growth = 100 * (cell.expConstantUsdM / before.expConstantUsdM - 1)
          expect(Math.abs(growth - cell.realChangePct), `${cell.year}`).toBeLessThanOrEqual(0.0052)
        }
      })
    }
  })
}

test('2026-07: what is left of the GDP of both groups after their allies is one and the same, Albania and Iceland', () => {
  for (let year = 2019; year <= 2026; year++) {
    const [all, without] = GROUPS.map((id) => {
      const printed = rowsOf('2026-07', id).find((cell) => cell.year === year)?.gdpConstantUsdM ?? 0
      return printed - ofAllies('2026-07', id, year, 'gdpConstantUsdM').sum
    })
    const albania = observationOf(edition('2026-07'), 'ALB', year)
    const implied = (100 * (albania?.expConstantUsdM ?? 0)) / (albania?.sharePrinted ?? 1)
    expect(Math.abs((all ?? 0) - (without ?? 0))).toBeLessThanOrEqual(33)
    expect((all ?? 0) - implied, `Iceland ${year}, USD million of 2021`).toBeGreaterThan(20_000)
    expect((all ?? 0) - implied, `Iceland ${year}, USD million of 2021`).toBeLessThan(40_000)
  }
})

const rowsOf = (name: string, id: string): readonly Observation[] =>
  edition(name).observations.filter((cell) => cell.iso3 === rowCodeOf(id))

function ofAllies(name: string, id: string, year: number, column: Sum): { sum: number; cells: number } {
  const values = (alliesOfGroup(register, id, year) ?? []).flatMap(
    (iso3) => observationOf(edition(name), iso3, year)?.[column] ?? [],
  )
  return { sum: values.reduce((all, value) => all + value, 0), cells: values.length }
}
