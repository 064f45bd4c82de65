import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import { isNow } from './is-now.ts'
import type { Passage } from './passage.ts'
import { isOfYearBefore } from './year-before.ts'
import { namesEvent } from './year-of-event.ts'
import { isOfAPledge } from './year-of-pledge.ts'
import { type YearHere, yearsIn } from './years-in.ts'

const CHANGE =
  /^(?:from|rose|rise|risen|rises|up|increase|increased|increasing|grew|grown|fell|down|dropped|compared|than|previous|previously|earlier|since|before|after|versus|against)$/
const CLAUSE = /^(?:,|;|:|while|whereas|and|but|compared|up|from|to|than|versus)$/

/** The year each quantity belongs to, as far as the sentence says: null where it gives none, or more than one could be meant. */
export function findPeriods(
  passage: Passage,
  shares: readonly Quantity[],
  printed: EdtfDate | null,
): (EdtfDate | null)[] {
  const years = yearsIn(passage, printed)
  return periodsBy(passage, shares, years).map((period, k) =>
    isNow(passage, shares[k], period, years) ? null : period,
  )
}

function periodsBy(passage: Passage, shares: readonly Quantity[], years: readonly YearHere[]): (EdtfDate | null)[] {
  const claimed = new Set<YearHere>()
  const span = spanOf(passage, shares)
  if (span) return span
  const periods = shares.map((share, k): EdtfDate | null => {
    const since = sinceOf(passage, share)
    if (since) return since
    if (isShifted(passage, share)) return shiftedFrom(passage, share, shares[k - 1], years)
    const year = behind(passage, share, shares[k + 1], years) ?? ahead(passage, share, shares[k - 1], years, claimed)
    if (year) claimed.add(year)
    return year?.year ?? null
  })
  const [only, another] = years
  if (!only || another || passage.low[only.at - 1] === 'by' || namesEvent(passage)) return periods
  if (isOfAPledge(passage, only, shares[0])) return periods
  return periods.map(
    (period, k) =>
      period ??
      (isBehindBreak(passage, shares[k], only) ||
      isOfOtherYear(passage, shares[k]) ||
      isOfYearBefore(passage, shares[k], only) ||
      isOfChange(passage, shares[k], only)
        ? null
        : only.year),
  )
}

/** "Under Kohl it spent 2.5 percent; last year": the year of another part of the sentence. */
const isBehindBreak = ({ low }: Passage, share: Quantity | undefined, year: YearHere): boolean =>
  share !== undefined && share.next <= year.at && low.slice(share.next, year.at).includes(';')

/** "more than doubled since 2022, from 1.37 percent of GDP": of the year that it counts from */
const sinceOf = ({ low }: Passage, { from }: Quantity): EdtfDate | null =>
  /\bsince ((?:19|20)\d\d) ,? ?from(?: just| only| about)?$/.exec(
    low.slice(Math.max(0, from - 6), from).join(' '),
  )?.[1] ?? null

/** "2.2 percent in 2024 and 2.85 percent a year later": a year from that of the share before, where it has one. */
const isShifted = ({ low }: Passage, { next }: Quantity): boolean => SHIFTED.test(low.slice(next, next + 7).join(' '))

const SHIFTED =
  /^(?:(?:on|for) (?:its )?(?:defen[cs]e|military) )?(?:of )?(?:just |only )?(?:an?|the|one) (?:year (later|after|earlier|before)|previous year|preceding year)\b/

function shiftedFrom(
  passage: Passage,
  share: Quantity,
  before: Quantity | undefined,
  years: readonly YearHere[],
): EdtfDate | null {
  const [frame] = years
  const isFrame = frame !== undefined && years.length === 1 && frame.next <= share.from
  const year = before ? behind(passage, before, share, years) : isFrame ? frame : null
  const by = SHIFTED.exec(passage.low.slice(share.next, share.next + 7).join(' '))?.[1]?.match(/later|after/) ? 1 : -1
  return year ? String(Number(year.year) + by) : null
}

/** Whether words of change stand in its part of the sentence, so that it may be told of another year. */
function isOfChange({ low }: Passage, share: Quantity | undefined, year: YearHere): boolean {
  const part = share ? low.slice(0, share.from).findLastIndex((word) => /^(?:while|whereas)$/.test(word)) : -1
  // "Norway, with 3.16 percent of GDP, spent more in 2025 than Sweden": the year stands before what is compared
  // "Denmark, at 3.27 percent of GDP, spent more": an aside tells a level
  const isLevel =
    share !== undefined &&
    /^(?:at|with)$/.test(low[share.from - 1] ?? '') &&
    low[share.from - 2] === ',' &&
    low[share.next] === ','
  if (isLevel) return false
  return low.some(
    (word, at) =>
      at > part &&
      !(share && share.from <= at && at < share.next) &&
      CHANGE.test(word) &&
      !(word === 'than' && share && share.next <= year.at && year.next <= at),
  )
}

/** "from 2.32 to 2.56 per cent … between 2025 and 2026" */
function spanOf({ low }: Passage, shares: readonly Quantity[]): EdtfDate[] | null {
  const [first, last, more] = shares
  const at = low.indexOf('between')
  const isSpan = at >= 0 && YEAR.test(low[at + 1] ?? '') && low[at + 2] === 'and' && YEAR.test(low[at + 3] ?? '')
  if (!first || !last || more || !isSpan) return null
  const isFromTo = low[first.from - 1] === 'from' && low[last.from - 1] === 'to'
  return isFromTo ? [low[at + 1] ?? '', low[at + 3] ?? ''] : null
}

const YEAR = /^(?:19[4-9]|20\d)\d$/

/** ", long under 1.5 percent of GDP,", "2.85 percent a year later": not told of the year that stands elsewhere. */
const isOfOtherYear = (passage: Passage, share: Quantity | undefined): boolean =>
  share !== undefined &&
  (isShifted(passage, share) ||
    passage.low.slice(Math.max(0, share.from - 3), share.from).some((word) => ANY_TIME.test(word)))

const ANY_TIME =
  /^(?:long|once|always|usually|normally|typically|traditionally|historically|formerly|previously|often|habitually|decades)$/

/** "4.12% of GDP on defence in 2024", "4.12% (2024)". */
function behind(
  passage: Passage,
  share: Quantity,
  following: Quantity | undefined,
  years: readonly YearHere[],
): YearHere | null {
  const limit = following?.from ?? passage.tokens.length
  const year = years.find((one) => one.at >= share.next && one.at < limit)
  if (!year) return null
  // "3.93 percent of GDP to defence in 2025"
  const gap = passage.low.slice(share.next, year.at)
  return gap.some(
    (word, at) =>
      CLAUSE.test(word) && !(word === 'to' && /^(?:defen[cs]e|its|the|equipment|major|new)$/.test(gap[at + 1] ?? '')),
  )
    ? null
    : year
}

/** "In 2024 Poland spent 4.12%". */
function ahead(
  passage: Passage,
  share: Quantity,
  previous: Quantity | undefined,
  years: readonly YearHere[],
  claimed: ReadonlySet<YearHere>,
): YearHere | null {
  const limit = previous?.next ?? 0
  // "in 2026 is a point higher than in 2025, at 4.9 percent"
  const isBeside = (one: YearHere): boolean =>
    passage.low.slice(Math.max(0, one.at - 2), one.at).includes('than') && passage.low[one.next] === ','
  const year = years.findLast((one) => one.next <= share.from && one.at >= limit && !isBeside(one))
  return !year || claimed.has(year) || isOfAPledge(passage, year, share) ? null : year
}
