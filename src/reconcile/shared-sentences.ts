import type { Article } from '../model/article.ts'
import { fold } from '../text/fold.ts'
import { quickHash } from '../text/quick-hash.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'

const WORDS = 8 // a sentence shorter than this may be written twice
const END = 6 // words by which an edited sentence is found again: its first, or its last
const ALIKE = 0.75 // of the longer one's words stand in both: the same sentence, edited

/** A sentence of an article's paragraphs, of eight words or more. */
export interface Sentence {
  readonly words: readonly string[]
  readonly told: readonly string[] // the words outside quotation marks
  readonly quoted: readonly string[] // and those within
  readonly keys: readonly number[] // what it is found by
}

/** How many of the shorter article's sentences stand in the other, and how many of these were edited. */
export interface SharedSentences {
  readonly count: number
  readonly edited: number
  readonly narrated: number // of `count` those that are not quotations alone: two reporters in one room quote alike
}

export function sentencesOf(article: Article): Sentence[] {
  const found: Sentence[] = []
  for (const block of article.blocks) {
    if (block.type !== 'paragraph' && block.type !== 'unknown') continue
    const quotations = findQuotations(article.text, block.start, block.end)
    for (const { start, end } of sentences(article.text, block.start, block.end)) {
      const words = wordsOf(article.text.slice(start, end))
      if (words.length < WORDS) continue
      const marks = spansIn(quotations, start, end)
      const told = marks.length === 0 ? words : wordsOf(withoutQuotations(article.text, start, end, marks))
      const quoted = marks.flatMap((mark) =>
        wordsOf(article.text.slice(Math.max(start, mark.start), Math.min(end, mark.end))),
      )
      found.push({ words, told, quoted, keys: keysOf(words, told, quoted) })
    }
  }
  return found
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

function withoutQuotations(
  text: string,
  start: number,
  end: number,
  quoted: readonly { readonly start: number; readonly end: number }[],
): string {
  let [told, at] = ['', start]
  for (const quotation of quoted) {
    told += `${text.slice(at, Math.max(at, quotation.start))} `
    at = Math.max(at, quotation.end)
  }
  return told + text.slice(Math.min(at, end), end)
}

/**
 * What a sentence is found by: where it is but a quotation the words in the marks, whoever is said to say them; else its words, its
 * first and its last words of narration. The last two bits tell which: 0 a quotation alone, 1 the first words, 2 the last ones, 3 a
 * sentence with narration.
 */
function keysOf(words: readonly string[], told: readonly string[], quoted: readonly string[]): number[] {
  const key = (hash: number, kind: number) => (hash % 2 ** 51) * 4 + kind
  if (told.length < WORDS) return [key(quickHash(quoted.length < WORDS ? words : quoted), 0)]
  return [key(quickHash(words), 3), key(quickHash(told, 0, END), 1), key(quickHash(told, told.length - END), 2)]
}

/** Which sentences of `left` stand in `right`, the very same or edited. Linear, but for sentences that begin or end alike. */
export function compareSentences(left: readonly Sentence[], right: readonly Sentence[]): SharedSentences {
  const byKey = new Map<number, Sentence[]>()
  for (const sentence of right) {
    for (const key of sentence.keys) {
      const own = byKey.get(key) ?? []
      if (own.length < MOST_ALIKE && own.push(sentence) === 1) byKey.set(key, own)
    }
  }
  const shared = { count: 0, edited: 0, narrated: 0 }
  for (const sentence of left) {
    const [same = [], ...ends] = sentence.keys.map((key) => byKey.get(key) ?? [])
    if (same.length === 0 && !ends.flat().some((other) => isEdited(sentence.words, other.words))) continue
    shared.count++
    if (same.length === 0) shared.edited++
    if (isNarrated(sentence, same)) shared.narrated++
  }
  return shared
}

/** Not two reporters who quote alike: narration of its own, or a few words of it that stand in the other, too. */
const isNarrated = ({ told }: Sentence, same: readonly Sentence[]): boolean =>
  told.length >= WORDS || (told.length > 2 && same.some((other) => other.told.join(' ') === told.join(' ')))

const MOST_ALIKE = 20

/** A few other words, and no other number: what tells another number is no copy. */
function isEdited(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  const left = new Map<string, number>()
  for (const word of many) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of few) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  const numbers = (words: readonly string[]) => words.filter((word) => /^\p{N}/u.test(word)).join(' ')
  return common >= ALIKE * many.length && numbers(one) === numbers(other)
}
