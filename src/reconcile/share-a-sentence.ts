import type { Statement } from '../model/statement.ts'
import { onceFor } from '../text/once-for.ts'
import { sentences } from '../text/sentences.ts'
import { meaningOf } from './content-words.ts'
import { quotedWords } from './quoted-words.ts'
import { isNegation } from './word-kinds.ts'

const RUN = 6 // words in a row, as in `shared-runs`
const LEAST_CONTENT = 2 // "nobody has told me not to" is anybody's
const SHARE = 2 / 3 // of the content words of the shorter one · by hand, on the practice sets

/** A sentence inside quotation marks. */
interface Quoted {
  readonly words: readonly string[]
  readonly content: readonly string[] // meanings, in order
  readonly numbers: number // words with a digit
}

/**
 * Whether two statements quote one sentence: six words in a row may open two that go on to tell other things, and "a pipeline that ends at
 * a border is a very long bottle" may be turned round. Half of the shorter one in a row, and most of what it tells in the same order.
 */
export function shareASentence(a: Statement, b: Statement): boolean {
  const [ours, theirs] = [sentencesOf(a), sentencesOf(b)]
  return ours.some((own) => theirs.some((other) => isOne(own, other)))
}

function isOne(one: Quoted, other: Quoted): boolean {
  if (isTurned(one.words, other.words) || hasNumberLess(one, other)) return false
  if (2 * longestRun(one.words, other.words) < Math.min(one.words.length, other.words.length)) return false
  const shared = inOrder(one.content, other.content)
  return shared >= LEAST_CONTENT && shared >= SHARE * Math.min(one.content.length, other.content.length)
}

/** "We shall reach the age of lorries in 2031" of "We shall reach 3.5 per cent in 2031": words in a number's place are a joke on it. */
function hasNumberLess(a: Quoted, b: Quoted): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return short.numbers > long.numbers
}

const AS_LONG = 3 / 4

/** "And this government is never at home when it is delivered": a parody, as long as what it mocks, says no where that does not. */
function isTurned(a: readonly string[], b: readonly string[]): boolean {
  const count = (words: readonly string[]) => words.filter((word) => word !== 'no' && isNegation(word)).length
  return Math.min(a.length, b.length) >= AS_LONG * Math.max(a.length, b.length) && count(a) !== count(b)
}

const sentencesOf = onceFor(findSentences) // each is held against many

function findSentences(statement: Statement): readonly Quoted[] {
  return wholeParts(statement)
    .flatMap((exact) => sentences(exact, 0, exact.length).map(({ start, end }) => quotedWords(exact.slice(start, end))))
    .filter((words) => words.length >= RUN)
    .map((words) => ({
      words,
      content: words.flatMap((word) => meaningOf(word) ?? []),
      numbers: words.filter((word) => /\d/.test(word)).length,
    }))
}

/** “A pledge is a parcel,” she said, “and somebody has to be at home.”: one sentence, though interrupted. */
function wholeParts({ quoted }: Statement): string[] {
  const parts: string[] = []
  for (const { exact } of quoted) {
    const before = parts.at(-1)
    if (before !== undefined && /,["”’]?$/.test(before) && /^["“‘]?\p{Ll}/u.test(exact))
      parts[parts.length - 1] = `${before.replace(/["”’]$/, '')} ${exact.replace(/^["“‘]/, '')}`
    else parts.push(exact)
  }
  return parts
}

/** How many words in a row both have, at most. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0
  let before: number[] = []
  for (const word of a) {
    const row = b.map((other, at) => (other === word ? (before[at - 1] ?? 0) + 1 : 0))
    longest = Math.max(longest, ...row)
    before = row
  }
  return longest
}

/** How many words both have in the same order, at most. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const row = [0]
    for (const [at, other] of b.entries())
      row.push(other === word ? (before[at] ?? 0) + 1 : Math.max(row[at] ?? 0, before[at + 1] ?? 0))
    before = row
  }
  return before.at(-1) ?? 0
}
