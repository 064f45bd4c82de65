import type { Comparable } from './comparable.ts'

const MOST_TRIED = 12 // wordings of a claim, the longest

/**
 * The longest wording that another article bears out, word for word or in part; where none does the longest: a translation may take more
 * words for the same. Quoted words go before indirect ones. Bounded: of many wordings the longest are tried.
 */
export function borneOut(items: readonly Comparable[]): Comparable {
  const inSize = items
    .toSorted((a, b) => sizeOf(b) - sizeOf(a)) // stable: of as many words the first
    .map((item) => ({ item, words: wordsIn(item.parts), articleId: item.statement.articleId }))
  const tried = new Set<string>()
  for (const { item, words, articleId } of inSize) {
    if (tried.size === MOST_TRIED) break
    if (tried.has(words)) continue
    tried.add(words)
    if (inSize.some((other) => other.articleId !== articleId && holds(words, other.words))) return item
  }
  return inSize[0]?.item as Comparable // of a claim there is always one
}

const wordsIn = ([longest]: Comparable['parts']): string => ` ${longest?.words.join(' ') ?? ''} `

/** Whether the one has the other's words, or these its own, of which five in a row are no accident. */
const holds = (one: string, other: string): boolean =>
  (one.includes(other) && other.split(' ').length > LEAST) || (other.includes(one) && one.split(' ').length > LEAST)
const LEAST = 6 // of a split at blanks: five words

/** Quoted words go before indirect ones, then the longer ones. */
const sizeOf = ({ statement, parts }: Comparable) =>
  (parts[0]?.words.length ?? 0) + (statement.quoted.length > 0 ? 1000 : 0)
