import type { CountedSide } from '../model/figure.ts'
import type { Edition } from '../model/series.ts'
import { WITHOUT_FORCES } from './groups.ts'
import { observationOf } from './observation-of.ts'
import { meetsBound, roundToOneDecimal } from './round.ts'

/** How many allies reach a share of GDP in a year, by one edition. */
export interface CountAtShare {
  readonly count: number // by the edition's printed cells, without slack
  readonly of: number // allies with a figure
  readonly reached: readonly string[] // iso3
  readonly short: readonly string[] // on the other side of it
  readonly blank: readonly string[] // allies with forces and no figure: the count may be short of them
  readonly rounded: number | null // the count after rounding to one decimal, where it is another
}

/**
 * @param threshold - % of GDP
 * @param members - iso3 of the allies meant, in that year; one without armed forces has no row and does not count
 */
export function countAtShare(
  edition: Edition,
  year: number,
  threshold: number,
  members: readonly string[],
  {
    side = 'at least',
    column = 'sharePrinted',
  }: { readonly side?: CountedSide; readonly column?: 'sharePrinted' | 'equipmentShare' } = {},
): CountAtShare {
  const shares = members
    .filter((iso3) => !WITHOUT_FORCES.has(iso3))
    .map((iso3) => ({ iso3, share: observationOf(edition, iso3, year)?.[column] ?? null }))
  const reached = shares.filter(({ share }) => share !== null && meetsBound(share, side, threshold))
  const short = shares.filter(({ share }) => share !== null && !meetsBound(share, side, threshold))
  const rounded = shares.filter(
    ({ share }) => share !== null && meetsBound(roundToOneDecimal(share), side, threshold),
  ).length
  return {
    count: reached.length,
    of: reached.length + short.length,
    reached: reached.map(({ iso3 }) => iso3),
    short: short.map(({ iso3 }) => iso3),
    blank: shares.filter(({ share }) => share === null).map(({ iso3 }) => iso3),
    rounded: rounded === reached.length ? null : rounded,
  }
}
