import type { IsoDate } from '../model/date.ts'
import type { Edition, Release } from '../model/series.ts'
import { editionOn } from '../series/edition-on.ts'
import type { Series } from '../series/series.ts'
import { dateRange } from '../text/date-range.ts'

/** What was current on the day of printing. */
export type Current =
  | { readonly kind: 'held'; readonly edition: Edition; readonly day: IsoDate }
  | { readonly kind: 'not-held'; readonly release: Release } // known to be out, and not held
  | { readonly kind: 'before-all' } // printed before any release that is known
  | { readonly kind: 'undated' } // the day is not known, or not well enough to tell one edition from the next

export function currentEdition(series: Series, producer: string, printed: string | null): Current {
  const days = printed === null ? null : dateRange(printed)
  if (days === null) return { kind: 'undated' }
  const first = editionOn(series, producer, days.first)
  const last = editionOn(series, producer, days.last)
  if (first.held !== last.held || first.missing !== last.missing) return { kind: 'undated' }
  if (last.missing) return { kind: 'not-held', release: last.missing }
  return last.held ? { kind: 'held', edition: last.held, day: days.last } : { kind: 'before-all' }
}
