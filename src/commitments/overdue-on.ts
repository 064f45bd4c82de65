import type { CommitmentKind, Measured, StageReached } from '../model/commitment.ts'
import type { EdtfDate, IsoDate } from '../model/date.ts'
import { isEnding, TRACKS } from '../model/tracks.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'

export interface Due {
  readonly overdue: boolean
  readonly daysLeft: number | null // to the last day of the deadline; negative: past it; null: no deadline that is a day
}

/**
 * Whether a deadline has passed with nothing that shows delivery: no last stage of the track, no share that meets it in
 * the producer's count, and no ending before that day. What takes its place after the day does not make it met.
 */
export function overdueOn(
  today: IsoDate,
  kind: CommitmentKind,
  deadline: EdtfDate | null,
  stages: readonly StageReached[],
  measured: Measured | null,
): Due {
  const last = deadline === null ? undefined : dateRange(deadline)?.last
  if (last === undefined) return { overdue: false, daysLeft: null }
  const daysLeft = daysBetween(today, last)
  const delivered = stages.some(({ stage }) => TRACKS[kind].last.includes(stage))
  const ended = stages.some(
    ({ stage, date }) => isEnding(stage) && date !== null && (dateRange(date)?.last ?? date) <= last,
  )
  return { overdue: daysLeft < 0 && !delivered && !ended && measured?.met !== true, daysLeft }
}
