import type { Outcome } from '../model/finding.ts'
import type { Release } from '../model/series.ts'
import type { Answer } from './held-against.ts'

/** The answers of every edition held, as one case. */
export interface Answers {
  readonly then: Answer // of the edition current at printing
  readonly now: Answer // of the newest
  readonly earlier: readonly Answer[] // of editions superseded by printing, oldest first
  readonly later: readonly Answer[] // of editions out since printing, the newest left out
  readonly unheld: readonly Release[] // out by the day of printing, covering the cell, not held
}

export interface Decided {
  readonly bearing: Answer | null // an edition neither current at printing nor newest that bears it out
  readonly outcome: Outcome
  readonly because: 'too-coarse' | 'edition-not-held' | 'later-only' | null // why it is not comparable
}

const agrees = ({ held }: Answer): boolean => held.outcome === 'agrees'
/** Printed too coarsely to tell; a blank cell has no value. */
export const isCoarse = ({ held }: Answer): boolean => held.outcome === 'not-comparable' && held.value !== null

/** Design "check": which outcome the answers of the editions make. */
export function outcomeOf({ then, now, earlier, later, unheld }: Answers): Decided {
  const decide = (outcome: Outcome, because: Decided['because'] = null, bearing: Answer | null = null): Decided => ({
    outcome,
    because,
    bearing,
  })
  if (agrees(then)) return decide(agrees(now) ? 'agrees' : 'agreed-then')
  if (agrees(now)) return decide('agrees-now')
  if (isCoarse(then)) return decide('not-comparable', 'too-coarse')
  const before = earlier.findLast(agrees)
  if (before) return decide('outdated', null, before)
  if (isCoarse(now)) return decide('not-comparable', 'too-coarse')
  const since = later.find(agrees)
  if (since) return decide('not-comparable', 'later-only', since)
  if (unheld.length > 0) return decide('not-comparable', 'edition-not-held')
  return decide('differs')
}
