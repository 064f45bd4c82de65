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
  readonly outcome: Outcome
  readonly because: 'too-coarse' | 'edition-not-held' | 'later-only' | null // why it is not comparable
}

export const agrees = ({ held }: Answer): boolean => held.outcome === 'agrees'
/** Printed too coarsely to tell; a blank cell has no value. */
export const isCoarse = ({ held }: Answer): boolean => held.outcome === 'not-comparable' && held.value !== null

/** Design "check": which outcome the answers of the editions make. */
export function outcomeOf({ then, now, earlier, later, unheld }: Answers): Decided {
  if (agrees(then)) return { outcome: agrees(now) ? 'agrees' : 'agreed-then', because: null }
  if (agrees(now)) return { outcome: 'agrees-now', because: null }
  if (isCoarse(then)) return { outcome: 'not-comparable', because: 'too-coarse' }
  if (earlier.some(agrees)) return { outcome: 'outdated', because: null }
  if (isCoarse(now)) return { outcome: 'not-comparable', because: 'too-coarse' }
  if (later.some(agrees)) return { outcome: 'not-comparable', because: 'later-only' }
  if (unheld.length > 0) return { outcome: 'not-comparable', because: 'edition-not-held' }
  return { outcome: 'differs', because: null }
}
