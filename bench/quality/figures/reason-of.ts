import type { Finding } from '../../../src/model/finding.ts'

const REASONS: readonly (readonly [start: string, reason: string])[] = [
  ['Undated', 'undated'],
  ['Untied', 'untied'],
  ['Edition not held', 'edition-not-held'],
  ['Too coarse', 'too-coarse'],
  ['Definition', 'definition'],
  ['Prices', 'prices'],
  ['Unit', 'unit'],
]

/** Why a figure is not comparable, by the first words of its sentence; '' for any other outcome. */
export function reasonOf({ outcome, reason }: Finding): string {
  if (outcome !== 'not-comparable') return ''
  return REASONS.find(([start]) => reason.startsWith(start))?.[1] ?? ''
}
