import { isSingle } from '../burden/aid-groups.ts'
import { fairShares as reckon } from '../burden/fair-shares.ts'
import type { FairShares } from '../model/fair-share.ts'
import type { Reference } from './open-reference.ts'
import { lastYear, seriesEdition } from './series-edition.ts'

/** The measures of the literature side by side. */
export function fairShares(
  { edition: name, year }: { readonly edition: string | null; readonly year: number | null },
  { series, register }: Reference,
): FairShares {
  const { edition } = seriesEdition(series, name)
  // only rows by donor say something of an ally
  const aid = series.aid.findLast(({ totals }) => totals.some((row) => isSingle(row) && row.donors !== 'USA')) ?? null
  return reckon({ edition, register: register() }, { year: year ?? lastYear(edition), aid })
}
