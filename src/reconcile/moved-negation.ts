import type { Match } from './changes-between.ts'
import { isNegation } from './word-kinds.ts'

const NEAR = 4 // words by which a negation may move inside its clause

const OTHERS = 2 // changes beside the negation's own that make a telling a translator's

/**
 * "shall not ask for a receipt", "shall ask for no receipt": as many negations in both, each a few words from its other; in a
 * translator's words as many in the whole.
 */
export function hasMovedNegation({ left, right, alignment }: Match): boolean {
  const { leftFrom, leftTo, rightFrom, rightTo, changes } = alignment
  const others = changes.filter((one) => [...one.left, ...one.right].some((word) => !isNegation(word)))
  if (others.length >= OTHERS) {
    const count = negations(left.words).length
    if (count > 0 && count === negations(right.words).length) return true
  }
  const [one, other] = [negations(left.words.slice(leftFrom, leftTo)), negations(right.words.slice(rightFrom, rightTo))]
  if (one.length === 0 || one.length !== other.length) return false
  return one.every((at, nth) => Math.abs(at - (other[nth] ?? 0)) <= NEAR)
}

const negations = (words: readonly string[]) => words.flatMap((word, at) => (isNegation(word) ? [at] : []))
