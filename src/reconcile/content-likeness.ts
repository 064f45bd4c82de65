import type { Content } from './content-words.ts'

/** How much of the content of two sentences is one, with the reason. */
export interface ContentLikeness {
  readonly score: number // share of the lighter one's weight that stands in both
  readonly weight: number // of what stands in both: a rare word or a number 1, an everyday word half
  readonly whole: number // the same share of the heavier one's
  readonly rare: number // rare words and numbers among them
  readonly number: boolean // a number of more than one digit is among them
  readonly misread: boolean // each has one number that the other lacks, which are left out of account
  readonly because: string
}

const NONE: ContentLikeness = { score: 0, weight: 0, whole: 0, rare: 0, number: false, misread: false, because: '' }

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

function misreadLikeness(a: Content, b: Content): ContentLikeness {
  const [own, other] = [onlyNumber(a, b), onlyNumber(b, a)]
  if (own === null || other === null) return NONE
  return { ...pairLikeness(without(a, own), without(b, other)), misread: true }
}

/** The one number that the other sentence lacks. */
function onlyNumber(own: Content, other: Content): string | null {
  const [number, another] = [...own.numbers].filter((one) => !other.numbers.has(one))
  return number !== undefined && another === undefined ? number : null
}

function without({ weights, numbers, sum }: Content, number: string): Content {
  const others = [...weights].filter(([word]) => word !== number)
  return {
    weights: new Map(others),
    numbers: new Set([...numbers].filter((one) => one !== number)),
    sum: sum - (weights.get(number) ?? 0),
  }
}

function pairLikeness(a: Content, b: Content): ContentLikeness {
  if (otherNumbers(a, b)) return NONE
  const [few, many] = a.weights.size < b.weights.size ? [a, b] : [b, a]
  let [weight, shared, rare, number] = [0, 0, 0, false]
  for (const [word, own] of few.weights) {
    const other = many.weights.get(word)
    if (other === undefined) continue
    weight += Math.min(own, other)
    shared++
    if (a.weights.get(word) === 1) rare++
    number ||= IS_NUMBER.test(word)
  }
  return {
    score: weight / Math.min(a.sum, b.sum),
    whole: weight / Math.max(a.sum, b.sum),
    weight,
    rare,
    number,
    misread: false,
    because: `${shared} of ${few.weights.size} content words stand in both`,
  }
}

const IS_NUMBER = /^\p{N}{2}|^\p{N}.*[.%]/u // of more than one digit

const otherNumbers = (a: Content, b: Content) =>
  [...a.numbers].some((one) => !b.numbers.has(one)) && [...b.numbers].some((one) => !a.numbers.has(one))
