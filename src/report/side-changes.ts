import type { Conflict } from '../model/conflict.ts'
import { type WordStretch, wordChanges } from '../text/word-changes.ts'
import { oneLine } from './one-line.ts'

/** How each further side of a conflict of wording differs from the first, word by word; null: no such conflict, the first, or too unlike. */
export function sideChanges({ kind, sides }: Conflict, nth: number): readonly WordStretch[] | null {
  const [one, other] = [sides[0]?.evidence[0], sides[nth]?.evidence[0]]
  if (kind !== 'wording' || nth === 0 || !one || !other) return null
  const changes = wordChanges(oneLine(one.exact), oneLine(other.exact))
  return changes?.some((stretch) => stretch.kind !== 'same') ? changes : null
}
