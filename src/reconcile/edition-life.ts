import type { EdtfDate } from '../model/date.ts'
import { editionOn } from '../series/edition-on.ts'
import type { Series } from '../series/series.ts'
import { dateRange } from '../text/date-range.ts'

const PRODUCER = 'NATO'

/** Names the edition current on a day of printing, held or not; null where the day is not known well enough to tell. */
export function editionLife(series: Series, printed: EdtfDate | null): string | null {
  const days = printed === null ? null : dateRange(printed)
  if (days === null) return null
  const first = nameOn(series, days.first)
  return first === nameOn(series, days.last) ? first : null
}

function nameOn(series: Series, day: string): string {
  const { held, latestKnown } = editionOn(series, PRODUCER, day)
  return `${held?.edition ?? ''}/${latestKnown?.release ?? ''}`
}
