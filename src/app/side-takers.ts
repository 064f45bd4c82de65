import type { ConflictKind } from '../model/conflict.ts'
import type { PrintedKey } from '../model/printed-key.ts'
import { isFigure, isOccasion, isOffice } from '../reconcile/printed-keys.ts'

/** Conflicts in which others take a side by their words alone. */
export const WORDS: readonly ConflictKind[] = ['wording', 'speaker']

/** By what else they may: words of the same day, an office of the same person, a figure of the same thing. */
export type Family = 'sameDay' | 'office' | 'figure'

/** In which kinds of conflict each tells, and of which of the keys under which an article's print is kept. */
export const FAMILIES: readonly (readonly [Family, readonly ConflictKind[], (key: PrintedKey) => boolean])[] = [
  ['sameDay', ['place', 'date'], isOccasion],
  ['office', ['office'], isOffice],
  ['figure', ['figure'], isFigure],
]

export const ALL = [...WORDS, ...FAMILIES.flatMap(([, kinds]) => kinds)]

/** Those in which words told alike may put an article on a side; whose figure is told stands in print. */
export const TOLD_ALIKE = ALL.filter((kind) => kind !== 'figure')
