import type { AidEdition, AidTotal } from '../model/series.ts'
import type { Series } from './series.ts'

export interface AidOf {
  readonly totals: readonly AidTotal[] // in the order of their periods
  readonly edition: AidEdition
}

/**
 * What donors allocated to Ukraine by all routes, period by period, by the newest edition; null: no edition has the group.
 *
 * @param donors - EUROPE_INCL_EU, USA, OTHER
 * @returns EUR billion, current prices; a period without a row is not known, never 0
 */
export function aidOf(series: Series, donors: string, type: AidTotal['type']): AidOf | null {
  for (const edition of series.aid.toReversed()) {
    const totals = edition.totals.filter(
      (total) => total.donors === donors && total.type === type && total.route === null,
    )
    if (totals.length > 0)
      return { totals: totals.sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0)), edition }
  }
  return null
}
