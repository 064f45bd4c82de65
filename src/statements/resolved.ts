import type { Anonymity, Speaker } from '../model/statement.ts'

/** Who a source is found to be, and why, or why nobody is told. */
export interface Resolved {
  readonly speaker: Speaker | null
  readonly anonymity: Anonymity | null
  readonly because: string
}

/** That person or body speaks. */
export const resolvedTo = (
  { id, name }: { readonly id: string; readonly name: string },
  because: string,
): Resolved => ({
  speaker: { id, name, because },
  anonymity: null,
  because,
})

/** Nobody is told. */
export const unresolved = (because: string): Resolved => ({ speaker: null, anonymity: null, because })
