import type { Match } from './changes-between.ts'
import { isNegation } from './word-kinds.ts'

const NEAR = 4 // words by which a negation may move inside its clause

/** "shall not ask for a receipt", "shall ask for no receipt": as many negations in both, each a few words from its other. */
export function hasMovedNegation({ left, right, alignment }: Match): boolean {
  const { leftFrom, leftTo, rightFrom, rightTo } = alignment
  const [one, other] = [negations(left.words.slice(leftFrom, leftTo)), negations(right.words.slice(rightFrom, rightTo))]
  if (one.length === 0 || one.length !== other.length) return false
  return one.every((at, nth) => Math.abs(at - (other[nth] ?? 0)) <= NEAR)
}

const negations = (words: readonly string[]) => words.flatMap((word, at) => (isNegation(word) ? [at] : []))
