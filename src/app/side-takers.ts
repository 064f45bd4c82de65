import type { ConflictKind } from '../model/conflict.ts'
import type { Family } from '../reconcile/printed-keys.ts'

/** Conflicts in which others take a side by their words alone. */
export const WORDS: readonly ConflictKind[] = ['wording', 'speaker']

/** By what else they may, and in which kinds of conflict each tells. */
export const FAMILIES: readonly (readonly [Family, readonly ConflictKind[]])[] = [
  ['sameDay', ['place', 'date']],
  ['office', ['office']],
  ['figure', ['figure']],
]

export const ALL = [...WORDS, ...FAMILIES.flatMap(([, kinds]) => kinds)]

/** Those in which words told alike may put an article on a side; whose figure is told stands in print. */
export const TOLD_ALIKE = ALL.filter((kind) => kind !== 'figure')
