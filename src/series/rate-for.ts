import type { ExchangeRate, RateEdition } from '../model/series.ts'
import type { Series } from './series.ts'

export interface RateFor {
  readonly rate: ExchangeRate
  readonly edition: RateEdition // who says so, and of when
}

/**
 * The mean rate of a currency over a year or a month, by the newest edition that has it; null: none has, and
 * nothing is converted. `rate.through` tells where the mean does not reach the end of its period.
 *
 * @param currency - ISO 4217
 * @param period - 2025 or 2025-03; a month is never answered with its year
 */
export function rateFor(series: Series, currency: string, period: string): RateFor | null {
  for (const edition of series.rates.toReversed()) {
    const rate = edition.rates.find((one) => one.currency === currency && one.period === period)
    if (rate) return { rate, edition }
  }
  return null
}
