import type { Edition } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'
import { rateFor } from '../series/rate-for.ts'
import type { Series } from '../series/series.ts'

/**
 * Percent by which an expenditure changed in the ally's own currency: dollars of one edition turned back by the mean
 * rates of both years. Null where a cell, the currency or a rate is missing.
 */
export function changeAtHome(
  series: Series,
  edition: Edition,
  { code, from, year }: { readonly code: string; readonly from: number; readonly year: number },
): number | null {
  const currency = (series.editions.get(edition.producer) ?? [])
    .map((one) => observationOf(one, code, from)?.nationalCurrency ?? null)
    .find((one) => one !== null)
  if (!currency || currency === 'USD') return null
  const home = [from, year].map((one) => {
    const usd = observationOf(edition, code, one)?.expCurrentUsdM ?? null
    const rate = rateFor(series, currency, String(one))?.rate.usdPerUnit ?? null
    return usd === null || rate === null ? null : usd / rate
  })
  const [a, b] = home
  return a === null || a === undefined || b === null || b === undefined ? null : (b / a - 1) * 100
}
