import type { IsoDate } from '../model/date.ts'
import type { Edition, Release } from '../model/series.ts'
import { dateRange } from '../text/date-range.ts'
import type { Series } from './series.ts'

export interface EditionOn {
  readonly held: Edition | null // the newest that we hold and that was out on the day
  readonly latestKnown: Release | null // the newest known to have been out, held or not
  readonly missing: Release | null // `latestKnown`, where we do not hold it: nothing can be said of that day
}

/**
 * The edition current on a day, which counts its own day of publication. A release of which only the month is known
 * counts from the first of it: it may have been out.
 */
export function editionOn(series: Series, producer: string, day: IsoDate): EditionOn {
  const held = (series.editions.get(producer) ?? []).findLast((edition) => edition.published <= day) ?? null
  const latestKnown = knownBy(series, producer, day).at(-1) ?? null
  const isMissing =
    latestKnown !== null && !isHeld(series, latestKnown) && !(held && outBy(latestKnown) < held.published)
  return { held, latestKnown, missing: isMissing ? latestKnown : null }
}

/** The newest edition held; null where none of that producer is. */
export function newestEdition(series: Series, producer: string): Edition | null {
  return series.editions.get(producer)?.at(-1) ?? null
}

/** Releases out by a day that cover a cell and are not held: while there is one, no figure is said to differ. */
export function unheldCovering(
  series: Series,
  cell: { readonly producer: string; readonly indicator: string; readonly year: number },
  day: IsoDate,
): readonly Release[] {
  const covers = (release: Release): boolean =>
    release.covers.some(
      (range) => range.indicator === cell.indicator && range.from <= cell.year && cell.year <= range.to,
    )
  return knownBy(series, cell.producer, day).filter((release) => !isHeld(series, release) && covers(release))
}

function knownBy(series: Series, producer: string, day: IsoDate): Release[] {
  return (series.releases.get(producer) ?? []).filter((release) => outBy(release) <= day)
}

const outBy = (release: Release): IsoDate => dateRange(release.published)?.first ?? release.published

/** Whether the edition is among those given, whatever releases.yml says: the user may hold more or fewer. */
const isHeld = (series: Series, release: Release): boolean =>
  (series.editions.get(release.producer) ?? []).some((edition) => edition.edition === release.release)
