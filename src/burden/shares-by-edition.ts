import type { EditionShares } from '../model/burden.ts'
import type { Edition } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'

/** An ally's shares edition by edition, with what each revised of the one before it that has the year. */
export function sharesByEdition(iso3: string, editions: readonly Edition[]): EditionShares[] {
  return editions.flatMap(({ edition, definition, prices, observations }, at) => {
    const points = observations.flatMap(({ iso3: code, year, sharePrinted: share, estimate }) => {
      if (code !== iso3 || share === null) return []
      const before = at === 0 ? null : (observationOf(editions[at - 1] as Edition, iso3, year)?.sharePrinted ?? null)
      return [{ year, share, estimate, revised: before === null ? null : Number((share - before).toFixed(6)) }]
    })
    return points.length === 0 ? [] : [{ edition, definition, prices, points }]
  })
}
