import { type Act, clauseBefore, type DateHere, ofAlliance } from './act.ts'
import type { Passage } from './passage.ts'

const TARGET = /^(?:guideline|pledge|target|goal|commitment|floor|aim|benchmark|promise|trajectory|threshold)$/
const ADOPTED =
  /^(?:adopted|agreed|endorsed|set|dates|made|raised|signed|took|approved|wrote|enshrined|turned|turn|settled)$/
const PLEDGED = /^(?:pledged|committed)$/
const DENIED =
  /^(?:not|never|n't|before|until|if|would|could|than|anniversary|ago|since|because|debated|discussed|nobody)$/
const FARTHEST = 16

/** What a summit set, when it falls due or is to be reviewed, and the day of the treaty: told beside a date. */
export function summitActAt(passage: Passage, day: DateHere): Act | null {
  const { low } = passage
  const clause = clauseBefore(low, day.from)
  const lead = low.slice(Math.max(clause, day.from - FARTHEST), day.from)
  const near = [...lead, ...low.slice(day.next, day.next + 6)]
  if (
    near.some(
      (word) => DENIED.test(word) && !(word === 'since' && isTreatySince(low, day)) && !isNotUntil(low, day, word),
    )
  )
    return null
  if (isTreaty(near)) return ofAlliance('treaty')
  if (
    !low.some(
      (word, at) =>
        TARGET.test(word) ||
        (word === 'settled' && low[at + 1] === 'on' && percentOf(low) !== null) ||
        (PLEDGED.test(word) && percentOf(low) !== null) ||
        (word === 'to' && /^(?:spend|invest)$/.test(low[at + 1] ?? '')),
    )
  )
    return null
  const percent = percentOf(low)
  const place = /\b(?:wales|newport|vilnius|hague)\b/.test(low.join(' '))
  if (/^\d{4}$/.test(day.date)) {
    if (/\breview(?:ed)? (?:the \w+ )?(?:again )?in$/.test(lead.join(' '))) return ofAlliance('review')
    const isDue = /\b(?:due|deadline(?: is| of)?|expires?)(?: in| by)?$/.test(lead.join(' '))
    return isDue && percent !== null ? ofAlliance('deadline', percent) : null
  }
  // a summit lasts for days
  if (low[day.from - 1] === 'of' && (day.date.length > 7 || !place)) return null
  const adopted = [...lead, ...low.slice(day.next, day.next + 10)].some(
    (word) => ADOPTED.test(word) || (place && PLEDGED.test(word)),
  )
  return adopted && (percent !== null || place) ? ofAlliance('adoption', percent ?? undefined) : null
}

/** "Not until July 2023, in Vilnius, did the allies turn": then they did. */
const isNotUntil = (low: readonly string[], { from, next }: DateHere, word: string): boolean =>
  /^(?:not|until)$/.test(word) &&
  low[from - 1] === 'until' &&
  low[from - 2] === 'not' &&
  low.slice(next, next + 5).includes('did')

/** "The treaty was signed on …", "4 April 1949, when the treaty was signed" */
function isTreaty(near: readonly string[]): boolean {
  const words = near.join(' ')
  return (
    /\b(?:treaty|alliance|nato)(?: ,| was| \()? ?(?:signed|founded|established|born|created)\b|\bsigned the (?:\w+ ){0,2}treaty\b/.test(
      words,
    ) && !/\b(?:lisbon|maastricht|start|inf|accession)\b/.test(words)
  )
}

/** "seventy-seven years since 4 April 1949, when the treaty was signed" */
const isTreatySince = (low: readonly string[], { from, next }: DateHere): boolean =>
  low[from - 1] === 'since' && low[next] === ',' && low[next + 1] === 'when'

/** The one percentage that is named beside a target: 2 of "the 2 percent guideline". */
function percentOf(low: readonly string[]): number | null {
  const values = low.flatMap((word, i) =>
    /^\d(?:\.\d)?$/.test(word) && /^(?:%|percent|per)$/.test(low[i + 1] ?? '') ? [Number(word)] : [],
  )
  return new Set(values).size === 1 ? (values[0] ?? null) : null
}
