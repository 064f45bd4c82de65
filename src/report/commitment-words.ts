import type { Commitment, CommitmentLink, Stage, StageReached, Undertaken } from '../model/commitment.ts'
import { isEnding, TRACKS } from '../model/tracks.ts'
import { dateInWords } from './dates.ts'
import { capital, countOf, inFigures, listOf } from './numbers.ts'
import { bare, oneLine, quoted, shortened } from './one-line.ts'

const LONGEST = 200
const STAGE: Readonly<Partial<Record<Stage, string>>> = {
  'paid-out': 'paid out',
  'handed-over': 'handed over',
  'in-force': 'in force',
}

export const stageInWords = (stage: Stage): string => STAGE[stage] ?? stage

/** In quotation marks what somebody said; as printed what the article tells in its own words; else the register's entry. */
export function titleOf({ words, act, mode }: Commitment): string {
  if (mode === null) return oneLine(act)
  return mode === 'direct' ? quoted(shortened(bare(words), LONGEST)) : shortened(words, LONGEST)
}

/** "at least 3.5 % of GDP", "about 200 posts", "EUR 152 bn"; '' without one. */
export function amountInWords(amount: Undertaken | null): string {
  if (amount === null) return ''
  const { value, value2, unit, sense } = amount
  const values = value2 === null ? inFigures(value) : `${inFigures(value)}–${inFigures(value2)}`
  const sized = /^[A-Z]{3}\b/.test(unit) ? unit.replace(/^([A-Z]{3})/, `$1 ${values}`) : `${values} ${unit}`
  return sense === 'exact' || sense === 'between' ? sized : `${sense} ${sized}`
}

/** "overdue by 692 days, due 31 Dec 2024", "31 Dec 2026, 38 days left", "no date given". */
export function dueInWords({ deadline, daysLeft, overdue, measured, stages }: Commitment): string {
  if (deadline === null || daysLeft === null) return 'no date given'
  const day = dateInWords(deadline)
  if (overdue) return `overdue by ${days(-daysLeft)}, due ${day}`
  if (daysLeft >= 0) return `due ${day}, ${days(daysLeft)} left`
  if (measured?.met === true) return `due ${day}, met by ${measured.edition}${measured.estimate ? ', an estimate' : ''}`
  const ended = stages.find(({ stage }) => isEnding(stage))
  return `due ${day}, ${ended ? stageInWords(ended.stage) : 'delivered'}`
}

const days = (count: number): string => `${inFigures(count)} ${count === 1 ? 'day' : 'days'}`

/** Each stage of the track with its day: "● voiced 5 Sep 2014", "○ budgeted" where nothing was found. */
export function trackInWords({ kind, stages }: Commitment): string[] {
  const nodes = TRACKS[kind].stages.map((stage) => {
    const reached = stages.find((one) => one.stage === stage)
    return reached ? `● ${stageInWords(stage)}${dayOf(reached)}` : `○ ${stageInWords(stage)}`
  })
  const ended = stages.filter(({ stage }) => isEnding(stage)).map((one) => `■ ${stageInWords(one.stage)}${dayOf(one)}`)
  return [...nodes, ...ended]
}

const dayOf = ({ date }: StageReached): string => (date === null ? '' : ` ${dateInWords(date)}`)

/** "firmness 5 of 7"; in full: "(not adopted; no law, no budget)", the marks that it lacks. */
export function firmnessInWords({ firmness: { points, of, unmet } }: Commitment, full = true): string {
  return `firmness ${points} of ${of}${unmet.length === 0 || !full ? '' : ` (${unmet.join('; ')})`}`
}

/** Who is bound, and who tells of it where that is another. */
export function boundInWords({ who, toldBy }: Commitment): string {
  return `${oneLine(who.name)}${toldBy === null ? '' : `, as told by ${oneLine(toldBy)}`}`
}

/** What supersedes, reaffirms or holds what, one line a link. */
export function linksInWords({ id, links, decidedWith, adoptedWhere, adopted }: Commitment): string[] {
  const one = `one decision of ${adoptedWhere}, ${dateInWords(adopted)}, with ${listOf(decidedWith)}`
  return [...links.map((link) => linkInWords(link, id)), ...(decidedWith.length === 0 ? [] : [one])]
}

function linkInWords({ kind, from, to }: CommitmentLink, id: string): string {
  if (from === id) return kind === 'part-of' ? `part of ${to}` : `${kind} ${to}`
  return { reaffirms: 'reaffirmed by', supersedes: 'superseded by', 'part-of': 'holds' }[kind].concat(` ${from}`)
}

/** "Of 67 commitments in the register two are overdue, 19 fall due within a year; eight candidates to confirm." */
export function commitmentsHeadline(commitments: readonly Commitment[]): string {
  const rows = commitments.filter(({ source }) => source !== null).length
  const candidates = commitments.filter(({ candidate }) => candidate).length
  const confirmed = commitments.filter(({ source, candidate }) => source === null && !candidate).length
  const overdue = commitments.filter((one) => one.overdue).length
  const soon = commitments.filter(({ daysLeft }) => daysLeft !== null && daysLeft >= 0 && daysLeft <= 365).length
  const parts = [
    ...(rows > 0 ? [countOf(rows, 'row of the register', 'rows of the register')] : []),
    ...(confirmed > 0 ? [countOf(confirmed, 'confirmed out of coverage', 'confirmed out of coverage')] : []),
    ...(candidates > 0 ? [countOf(candidates, 'candidate to confirm', 'candidates to confirm')] : []),
  ]
  const late = overdue === 0 ? 'none is' : countOf(overdue, 'is', 'are')
  const due = `${late} overdue, ${soon === 0 ? 'none falls' : countOf(soon, 'falls', 'fall')} due within a year`
  return `${capital(listOf(parts))}. ${capital(due)}.`
}
