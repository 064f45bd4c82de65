/**
 * A passage of an article's text. `start` and `end` count UTF-16 code units, `end` is exclusive,
 * and `exact` always equals `text.slice(start, end)`: whoever makes one goes through `evidenceAt`.
 */
export interface Evidence {
  readonly exact: string
  readonly start: number
  readonly end: number
}

export function evidenceAt(text: string, start: number, end: number): Evidence {
  return { exact: text.slice(start, end), start, end }
}

/** A fact about an article or a statement, with where it comes from. */
export interface Grounded<T> {
  readonly value: T | null // null: unknown
  readonly basis: Basis
  readonly evidence: Evidence | null // null: unknown, or taken from metadata (then `because` of the owner says so)
}

/** stated: the words say it · implied: filled in from words and the day of printing · unknown: nothing says it */
export type Basis = 'stated' | 'implied' | 'unknown'

export const UNKNOWN: Grounded<never> = { value: null, basis: 'unknown', evidence: null }
