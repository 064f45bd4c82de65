import type { Conflict } from '../model/conflict.ts'
import { type WordStretch, wordChanges } from '../text/word-changes.ts'
import { oneLine } from './one-line.ts'

const MOST = 6 // tellings of a side that are held against another's

/**
 * How each further side of a conflict of wording differs from the first, word by word, by the two tellings that differ least: a record may
 * hold a speech where papers quote a sentence; null: no such conflict, the first, or too unlike.
 */
export function sideChanges({ kind, sides }: Conflict, nth: number): readonly WordStretch[] | null {
  if (kind !== 'wording' || nth === 0) return null
  const [left, right] = [sides[0], sides[nth]].map((side) => side?.evidence.slice(0, MOST) ?? [])
  const pairs = (left ?? []).flatMap((one) => (right ?? []).map((other) => [one.exact, other.exact] as const))
  const found = pairs.flatMap(([one, other]) => {
    const changes = wordChanges(oneLine(one), oneLine(other))
    return changes?.some((stretch) => stretch.kind !== 'same') ? [{ changes, size: sizeOf(changes) }] : []
  })
  return found.sort((a, b) => a.size - b.size)[0]?.changes ?? null
}

/** Words that only one of them has. */
const sizeOf = (changes: readonly WordStretch[]) =>
  changes.filter(({ kind }) => kind !== 'same').reduce((sum, { words }) => sum + words.split(' ').length, 0)
