import { COMMON_WORDS } from '../text/common-words.ts'
import { type Alignment, align } from './align.ts'
import { likelyParts } from './likely-parts.ts'
import type { Part } from './quoted-words.ts'

/** How alike two quotations are, with the reason. `score` 0 to 1 is the share of the shorter one that stands in the other. */
export interface Likeness {
  readonly score: number
  readonly shared: number // words in common, in order
  readonly because: string
  readonly alignment: Alignment | null
  readonly parts: readonly [left: number, right: number] // which quoted parts were the likest
  readonly retold: boolean // by the content words in any order, not by words in a row
  readonly misread?: boolean // retold with another number
}

export const SAME = 0.8 // at or above: the same words · by hand, on the project's own samples
export const REVIEW = 0.55 // between the two bars a person decides
const SHORT = 5

/** Compares one quoted part with another; under five words only the very same words count. */
export function likenessOf(left: readonly string[], right: readonly string[]): Omit<Likeness, 'parts' | 'retold'> {
  const shorter = Math.min(left.length, right.length)
  if (shorter < SHORT) return shortLikeness(left, right)
  const alignment = align(left, right)
  const score = alignment.matched / shorter
  const rare = left.slice(alignment.leftFrom, alignment.leftTo).some((word) => !COMMON_WORDS.has(word))
  const telling = rare || alignment.matched >= 7 // seven everyday words in a row are no accident either
  return {
    score: telling ? score : Math.min(score, REVIEW / 2),
    shared: alignment.matched,
    because: `${alignment.matched} of ${shorter} words stand in both, in order`,
    alignment,
  }
}

function shortLikeness(left: readonly string[], right: readonly string[]): Omit<Likeness, 'parts' | 'retold'> {
  const same = left.length > 1 && left.join(' ') === right.join(' ')
  const because = `the same ${left.length} words, joined because one speaker said them on the same or neighbouring days`
  return { score: same ? 1 : 0, shared: same ? left.length : 0, because, alignment: null }
}

/**
 * The best likeness among the quoted parts of two statements: of those that are the same words the one that shares most of them, as a long
 * part with one word changed tells more than the short one behind it.
 */
export function bestLikeness(left: readonly Part[], right: readonly Part[]): Likeness {
  let best: Likeness = { score: 0, shared: 0, because: '', alignment: null, parts: [0, 0], retold: false }
  const others = likelyParts(right, left)
  for (const [i, a] of likelyParts(left, right)) {
    for (const [j, b] of others) {
      const likeness = likenessOf(a.words, b.words)
      if (isBetter(likeness, best)) best = { ...likeness, parts: [i, j], retold: false }
    }
  }
  return best
}

function isBetter(one: Pick<Likeness, 'score' | 'shared'>, best: Pick<Likeness, 'score' | 'shared'>): boolean {
  if (one.score >= SAME && best.score >= SAME && one.shared !== best.shared) return one.shared > best.shared
  return one.score > best.score || (one.score === best.score && one.shared > best.shared)
}
