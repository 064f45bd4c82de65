import type { Content } from './content-words.ts'

/** How much of the content of two sentences is one, with the reason. */
export interface ContentLikeness {
  readonly score: number // share of the lighter one's weight that stands in both
  readonly weight: number // of what stands in both: a rare word or a number 1, an everyday word half
  readonly whole: number // the same share of the heavier one's
  readonly rare: number // rare words and numbers among them
  readonly number: boolean // a number of more than one digit is among them
  readonly because: string
}

const NONE: ContentLikeness = { score: 0, weight: 0, whole: 0, rare: 0, number: false, because: '' }

/**
 * The likest pair of sentences by their content words, in any order: what a translation back or indirect speech leaves of a
 * quotation. Sentences of which each has a number that the other lacks are not alike.
 */
export function contentLikeness(left: readonly Content[], right: readonly Content[]): ContentLikeness {
  let best = NONE
  for (const a of left) {
    for (const b of right) {
      const likeness = pairLikeness(a, b)
      if (likeness.weight * likeness.score > best.weight * best.score) best = likeness
    }
  }
  return best
}

function pairLikeness(a: Content, b: Content): ContentLikeness {
  if (otherNumbers(a, b)) return NONE
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let weight = 0
  const shared: string[] = []
  for (const [word, own] of few.weights) {
    const other = many.weights.get(word)
    if (other === undefined) continue
    weight += Math.min(own, other)
    shared.push(word)
  }
  const count = Math.min(a.weights.size, b.weights.size)
  return {
    score: weight / Math.min(a.sum, b.sum),
    whole: weight / Math.max(a.sum, b.sum),
    weight,
    rare: shared.filter((word) => a.weights.get(word) === 1).length,
    number: shared.some((word) => /^\p{N}{2}|^\p{N}.*[.%]/u.test(word)),
    because: `${shared.length} of ${count} content words stand in both`,
  }
}

const otherNumbers = (a: Content, b: Content) =>
  [...a.numbers].some((one) => !b.numbers.has(one)) && [...b.numbers].some((one) => !a.numbers.has(one))
