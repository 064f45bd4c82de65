import type { Content } from './content-words.ts'
import { isSlip } from './number-slip.ts'

/** How much of the content of two sentences is one, with the reason. */
export interface ContentLikeness {
  readonly score: number // share of the lighter one's weight that stands in both
  readonly weight: number // of what stands in both: a rare word or a number 1, an everyday word half
  readonly whole: number // the same share of the heavier one's
  readonly rare: number // rare words and numbers among them
  readonly number: boolean // a number of more than one digit is among them
  readonly misread: boolean // each has one number that the other lacks, which are left out of account
  readonly slip: boolean // of which the one is easily taken for the other: see `isSlip`
  readonly because: string
}

const NONE: ContentLikeness = {
  score: 0,
  weight: 0,
  whole: 0,
  rare: 0,
  number: false,
  misread: false,
  slip: false,
  because: '',
}

/**
 * The likest pair of sentences by their content words, in any order: what a translation back or indirect speech leaves of a
 * quotation. Sentences of which each has numbers that the other lacks are not alike, or, where it is one number each, `misread`.
 */
export function contentLikeness(left: readonly Content[], right: readonly Content[]): ContentLikeness {
  const best = likestPair(left, right, pairLikeness)
  return best === NONE ? likestPair(left, right, misreadLikeness) : best
}

function likestPair(left: readonly Content[], right: readonly Content[], likenessOf: typeof pairLikeness) {
  let best = NONE
  for (const a of left) {
    for (const b of right) {
      const likeness = likenessOf(a, b)
      if (likeness.weight * likeness.score > best.weight * best.score) best = likeness
    }
  }
  return best
}

function pairLikeness(a: Content, b: Content): ContentLikeness {
  if (a.numbers.size > 0 && b.numbers.size > 0 && lacked(a, b).length > 0 && lacked(b, a).length > 0) return NONE
  return shareOf(a, b, a.sum, b.sum)
}

/** But for the one number of each that the other lacks. */
function misreadLikeness(a: Content, b: Content): ContentLikeness {
  const [[own, further], [other, more]] = [lacked(a, b), lacked(b, a)]
  if (own === undefined || other === undefined || further !== undefined || more !== undefined) return NONE
  const without = ({ sum, weights }: Content, number: string) => sum - (weights.get(number) ?? 0)
  return {
    ...shareOf(a, b, without(a, own), without(b, other), 1),
    misread: true,
    slip: isSlip(Number(own), Number(other)),
  }
}

/** The numbers that the other sentence lacks. */
const lacked = (own: Content, other: Content): string[] => [...own.numbers].filter((one) => !other.numbers.has(one))

/** @param apart - words of each, in neither sum, that the other lacks */
function shareOf(a: Content, b: Content, own: number, other: number, apart = 0): ContentLikeness {
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let [weight, shared, rare, number] = [0, 0, 0, false]
  for (const [word, told] of few.weights) {
    const there = many.weights.get(word)
    if (there === undefined) continue
    weight += Math.min(told, there)
    shared++
    if (a.weights.get(word) === 1) rare++
    number ||= IS_NUMBER.test(word)
  }
  return {
    score: weight / Math.min(own, other),
    whole: weight / Math.max(own, other),
    weight,
    rare,
    number,
    misread: false,
    slip: false,
    because: `${shared} of ${few.weights.size - apart} content words stand in both`,
  }
}

const IS_NUMBER = /^\p{N}{2}|^\p{N}.*[.%]/u // of more than one digit
