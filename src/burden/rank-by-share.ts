import type { Rank } from '../model/burden.ts'
import type { Edition } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'

/** Places in order of share, by iso3, among the allies of that year that have a figure. */
export function rankByShare(edition: Edition, year: number, members: readonly string[]): ReadonlyMap<string, Rank> {
  const shares = members.flatMap((iso3) => {
    const share = observationOf(edition, iso3, year)?.sharePrinted ?? null
    return share === null ? [] : [{ iso3, share }]
  })
  shares.sort((a, b) => b.share - a.share)
  const ranks = new Map<string, Rank>()
  let place = 0
  for (const [at, { iso3, share }] of shares.entries()) {
    if (at === 0 || share !== shares[at - 1]?.share) place = at + 1
    ranks.set(iso3, { place, of: shares.length })
  }
  return ranks
}
