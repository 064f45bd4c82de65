import { rateFor } from '../series/rate-for.ts'
import type { Series } from '../series/series.ts'
import { exactly } from './numbers-in-words.ts'

interface Converted {
  readonly value: number
  readonly words: string // "EUR 99.24 billion at the mean rate of 2025 (European Central Bank)"
  readonly arithmetic: string
}

/**
 * Dollars in another currency, by a dated rate of a named producer; null where none of the currencies has one.
 *
 * @param usd - full US dollars
 * @param period - 2025 or 2025-03: the mean of that year or month
 */
export function convertedOn(
  series: Series,
  usd: number,
  currencies: readonly string[],
  period: string,
): Converted | null {
  for (const currency of currencies) {
    const found = rateFor(series, currency, period)
    if (!found) continue
    const { rate, edition } = found
    const value = usd / rate.usdPerUnit
    const short = rate.through === null ? '' : `, up to ${rate.through}`
    return {
      value,
      words: `${currency} ${exactly(value / 1e9)} billion at the mean rate of ${period} (${edition.producer}${short})`,
      arithmetic: `${exactly(usd / 1e9)} / ${rate.usdPerUnit} = ${exactly(value / 1e9)} ${currency} bn`,
    }
  }
  return null
}
