import type { Edition, Observation } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'

/** Sums over the allies of a year; null where no ally has the figure. USD million. */
export interface AllianceSums {
  readonly spendingUsd: number | null // current prices
  readonly pairedSpending: number | null // constant prices, of the allies whose GDP is given at them
  readonly pairedGdp: number | null // constant prices, of the same allies
  readonly withoutGdp: readonly string[] // allies with expenditure and no GDP: left out of the pair
}

export function allianceSums(edition: Edition, year: number, members: readonly string[]): AllianceSums {
  const cells = members.flatMap((iso3) => observationOf(edition, iso3, year) ?? [])
  const paired = cells.filter((cell) => cell.expConstantUsdM !== null && cell.gdpConstantUsdM !== null)
  return {
    spendingUsd: sum(cells, 'expCurrentUsdM'),
    pairedSpending: sum(paired, 'expConstantUsdM'),
    pairedGdp: sum(paired, 'gdpConstantUsdM'),
    withoutGdp: cells
      .filter((cell) => cell.expConstantUsdM !== null && cell.gdpConstantUsdM === null)
      .map(({ iso3 }) => iso3),
  }
}

function sum(
  cells: readonly Observation[],
  key: 'expCurrentUsdM' | 'expConstantUsdM' | 'gdpConstantUsdM',
): number | null {
  const values = cells.flatMap((cell) => cell[key] ?? [])
  return values.length === 0 ? null : values.reduce((all, value) => all + value, 0)
}
