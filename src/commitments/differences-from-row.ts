import type { CandidateReading, CommitmentRow } from '../model/commitment.ts'
import type { EdtfDate } from '../model/date.ts'
import { dateRange } from '../text/date-range.ts'
import { findDates } from '../text/dates.ts'

/** Kinds whose words tell when it happened, and not by when it is due. */
const DATED: ReadonlySet<CommitmentRow['kind']> = new Set(['command', 'forces', 'law'])
const DONE: Partial<
  Record<CommitmentRow['kind'], { readonly words: RegExp; readonly stage: string; readonly told: string }>
> = {
  command: {
    words:
      /\b(?:transfer(?:s|red|ring)? (?:of|to)|(?:was|were|has|have|been) (?:transferred|handed over)|handover of|took over|taken over)\b/i,
    stage: 'handed-over',
    told: 'handed over',
  },
}

/**
 * Where the words of a passage put it on another day, or at another stage, than the row of the register: said in the
 * reasons of the pair, so that whoever judges it sees both. [] where they do not.
 */
export function differencesFromRow(reading: CandidateReading, row: CommitmentRow): string[] {
  if (!DATED.has(row.kind)) return []
  const told: string[] = []
  const day = dayApart(reading, row)
  if (day !== null) told.push(`dated ${day.replace('/', ' to ')} by its words; the register has ${row.adopted}`)
  const done = DONE[row.kind]
  if (done?.words.test(reading.words) && !row.stages.some(({ stage }) => stage === done.stage))
    told.push(`told as ${done.told}; the register has “${row.status || 'adopted'}”`)
  return told
}

/** The day or span that the words give, where the row's day lies outside; null where they give none, or it lies within. */
function dayApart(reading: CandidateReading, { kind, adopted }: CommitmentRow): string | null {
  if (adopted === null || adopted.length < 10) return null
  const date = dateOf(reading, DONE[kind]?.words)
  const range = date === null ? null : dateRange(date)
  return !range || (range.first <= adopted && adopted <= range.last) ? null : date
}

const NEAR = 30 // characters between a date and the words of the act

/** The date beside the words of the act, else the only one; a deadline or a year alone is none. */
function dateOf({ words, told, deadline }: CandidateReading, act: RegExp | undefined): EdtfDate | null {
  const days = findDates(words, told).filter(({ date }) => date !== deadline && !/^\d{4}$/.test(date))
  const at = act?.exec(words)?.index
  const beside = at === undefined ? [] : days.filter(({ start, end }) => end <= at + NEAR && start >= at - NEAR)
  const [only, another] = beside.length > 0 ? beside : days
  return only && !another ? only.date : null
}
