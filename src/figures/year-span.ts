import type { EdtfDate } from '../model/date.ts'
import type { Passage } from './passage.ts'
import { yearsIn } from './years-in.ts'

/** From which year to which a change is told. */
export interface YearSpan {
  readonly since: EdtfDate | null // null: the words do not say; a yearly change is counted from the year before
  readonly period: EdtfDate | null
}

const YEAR = /^(?:19[4-9]|20\d)\d$/
/** "from where it stood in", "double what it spent in" */
const OF_WHAT = /^(?:from|than|of|times|double|triple|treble|quadruple|twice|thrice|on|to|over|[a-z]+fold)$/
const FARTHEST = 10
const BASE = /^(?:since|from|over|than|against|versus|on|between)$/
const END = /^(?:to|by|until|till|and|through|–|-)$/

/**
 * "from 2014 to 2025", "since 2014, by 2025", "in 2025, up over 2024", "more than double what it spent in 2021": the
 * nearest pair of years around a change. `at` is the change's own token.
 */
export function yearSpan(passage: Passage, at: number, printed: EdtfDate | null): YearSpan {
  const { low } = passage
  const bases = low.flatMap((word, i) =>
    YEAR.test(word) && isBase(low, i) && !isOfAnother(low, at, i) && !isOfRecord(low, at, i) ? [i] : [],
  )
  // "58.5 percent higher than in 2024, and 0.8 percent higher again in 2026"
  const base = low.slice(at, at + 5).includes('again') ? null : nearest(bases, at)
  const years = yearsIn(passage, printed)
  if (base === null) return { since: null, period: onlyBeside(years, at) }
  const paired = low.flatMap((word, i) =>
    i !== base && YEAR.test(word) && END.test(low[i - 1] ?? '') && i > base && i - base <= FARTHEST ? [i] : [],
  )[0]
  const since = low[base] ?? null
  if (paired !== undefined) return { since, period: low[paired] ?? null }
  const others = years.filter((year) => year.at !== base && year.year !== since && !bases.includes(year.at))
  return { since, period: onlyBeside(others, at) ?? yearOfTables(low) }
}

/** "rose by 17.5 percent in 2025 and by 60 percent since 2022": what stands with the other change is its own. */
const isOfAnother = (low: readonly string[], at: number, i: number): boolean =>
  /\band (?:by )?(?!(?:19|20)\d\d\b)\d[\d.]* (?:%|per ?cent)/.test(
    low.slice(Math.min(at, i) + (at < i ? 1 : 0), Math.max(at, i) + (at < i ? 0 : 3)).join(' '),
  )

/** "its biggest rise since 2014", "which has more than tripled since 2014,", "and it grows by 22 percent": a year that another thing is counted from. */
function isOfRecord(low: readonly string[], at: number, i: number): boolean {
  const lead = low.slice(Math.max(0, i - 9), i).join(' ')
  const between = low.slice(Math.min(at, i) + 1, Math.max(at, i)).join(' ')
  const isAside = at > i && low.slice(i + 1, at).includes(',') && low.slice(0, i).includes(',')
  return RECORD.test(lead) || (at > i && /\bevery year\b|, (?:and|but) (?:it|they)\b/.test(between)) || isAside
}

const RECORD =
  /\b(?:the|its|their|her) (?:\w+ ){0,2}?(?:biggest|largest|fastest|slowest|steepest|sharpest|smallest|strongest|weakest|highest|lowest|most|least|first|second|third|\w+th)\b[^,]*\bsince$|\bany year since$|\b(?:row|running|record|unchanged) since$/

function isBase(low: readonly string[], i: number): boolean {
  const before = low[i - 1] ?? ''
  if (/^(?:levels?|figure|total|mark|share)$/.test(low[i + 1] ?? '')) return true // "above its 2021 level"
  if (BASE.test(before)) return before !== 'on' || /^(?:%|percent|cent)$/.test(low[i - 2] ?? '')
  if (/^(?:with|to)$/.test(before)) return low[i - 2] === 'compared'
  if (before === 'of') return /^(?:that|those|levels?|figure|total)$/.test(low[i - 2] ?? '')
  if (before !== 'in') return false
  // "from 1.15 percent in 2014 to"
  if (
    /\bfrom (?:about |some |just |only )?(?:[$€£] ?)?[\d.]+ (?:%|percent|per cent|billion|bn|million)(?: of gdp)?$/.test(
      low.slice(Math.max(0, i - 8), i - 1).join(' '),
    )
  )
    return true
  // "more than double the $13.9 billion spent in 2021"
  if (
    /^spent$|^defen[cs]e$/.test(low[i - 2] ?? '') &&
    TIMES_THE_SUM.test(low.slice(Math.max(0, i - 14), i - 1).join(' '))
  )
    return true
  const lead = low.slice(Math.max(0, i - 7), i - 1)
  return (
    lead.some((word, at) => /^(?:what|where)$/.test(word) && OF_WHAT.test(low[i - 1 - lead.length + at - 1] ?? '')) ||
    /^(?:than|as|from|with|to|of)$/.test(low[i - 2] ?? '') ||
    lead.includes('compared') ||
    /(?:^| )(?:as|than|that) (?:it|they|that) (?:did|was|were|had|spent|stood)$/.test(lead.join(' '))
  )
}

const TIMES_THE_SUM =
  /\b(?:double|twice|thrice|triple|treble|quadruple|times|above|from|over|than) the [$€£][^a-z]*(?:billion|bn|million|trillion)? ?(?:it |they |that it |that was )?(?:had )?spent(?: on (?:its )?(?:defen[cs]e|military))?$/

const nearest = (places: readonly number[], at: number): number | null =>
  places.reduce<number | null>(
    (best, place) => (best === null || Math.abs(place - at) < Math.abs(best - at) ? place : best),
    null,
  )

/** "doubled since 2014, on the 2025 tables": up to the last year that they have. */
function yearOfTables(low: readonly string[]): EdtfDate | null {
  const years = low.filter((word, i) => YEAR.test(word) && /^(?:tables|data)$/.test(low[i + 1] ?? ''))
  return years.length === 1 ? (years[0] ?? null) : null
}

/** The year told behind, else before; null where the sentence has several and none stands by. */
function onlyBeside(years: readonly { readonly year: EdtfDate; readonly at: number }[], at: number): EdtfDate | null {
  const distinct = new Set(years.map(({ year }) => year))
  if (distinct.size <= 1) return years[0]?.year ?? null
  return years.find((year) => year.at > at && year.at - at <= 8)?.year ?? null
}
