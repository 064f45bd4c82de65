import type { ReadArticle } from '../model/briefing.ts'
import type { EdtfDate, IsoDate } from '../model/date.ts'
import type { OfficeMention } from '../model/office-mention.ts'
import { dateRange } from '../text/date-range.ts'

interface Printed {
  readonly mention: OfficeMention
  readonly article: ReadArticle
}

/** The day of which an office is printed: its own sentence's, else the day of printing; null where it is not known. */
export function officeDay({ mention, article }: Printed): EdtfDate | null {
  const day = mention.told ?? article.published.value
  return mention.past || day === null || dateRange(day) === null ? null : day
}

/** The same as first and last day. */
export function officeDays(printed: Printed): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const day = officeDay(printed)
  return day === null ? null : dateRange(day)
}
