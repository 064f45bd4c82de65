import type { Observation } from '../model/series.ts'

/**
 * The producer's rule: expenditure over GDP, both at the edition's constant prices.
 *
 * @returns % of GDP; null where the edition gives not both
 */
export function shareOfGdp({ expConstantUsdM, gdpConstantUsdM }: Observation): number | null {
  return expConstantUsdM === null || gdpConstantUsdM === null ? null : (100 * expConstantUsdM) / gdpConstantUsdM
}

/**
 * A sum at constant prices told at current ones: by the ally's own expenditure, which the edition gives at both. NATO
 * measures shares at constant prices, and not every ally's deflator of expenditure is that of its GDP (in edition
 * 2024-06 those of Italy, the Netherlands and the United States are others), so that GDP at current prices will not do.
 * Not for a group: its allies' prices and exchange rates moved apart.
 *
 * @param constant - USD million, constant prices of the edition
 * @returns USD million, current prices of the cell's year
 */
export function atCurrentPrices(
  constant: number | null,
  { expCurrentUsdM, expConstantUsdM }: Observation,
): number | null {
  if (constant === null || expCurrentUsdM === null || expConstantUsdM === null || expConstantUsdM === 0) return null
  return (constant * expCurrentUsdM) / expConstantUsdM
}
