import { COMMON_WORDS } from '../text/common-words.ts'
import { remembered } from '../text/remembered.ts'
import { sentences } from '../text/sentences.ts'
import { stemOf } from '../text/stem.ts'
import { MEANINGS } from './meanings.ts'
import type { Part } from './quoted-words.ts'

/** The words of one sentence that carry its content, each with its weight; which stand for one another is told by `meaningOf`. */
export interface Content {
  readonly weights: ReadonlyMap<string, number>
  readonly sum: number
  readonly numbers: ReadonlySet<string>
}

const COMMON = 0.5 // an everyday noun or verb tells half as much as a rare word
const MOST_SENTENCES = 40 // of one statement
const FUNCTION_WORDS = new Set(
  `a an the and or but nor so yet if then than that this these those there here it its he she they we i you me him her us them his hers
  their theirs our ours my mine your yours who whom whose which what when where why how not no never none nothing nobody neither without
  be am is are was were been being do does did done doing have has had having will would shall should may might can could must ought able
  of in on at to for from by with within about against between among into onto over under above below after before during since until till
  through across along around behind beyond near off out up down as like unlike per via all any both each every few many more most much
  other others another some such same own only just even also too very still again already always ever often now as one because while though
  although whether upon toward towards onto myself himself herself itself themselves ourselves yourself let lets yes well thing things themself`
    .split(/\s+/)
    .flatMap((word) => [word, stemOf(word)]),
)

const MOST_KNOWN = 50_000 // words

/** One sign for a word and its forms and near synonyms; null where it carries no content. Remembered: coverage has few words, often. */
export const meaningOf = remembered(MOST_KNOWN, findMeaning)

function findMeaning(printed: string): string | null {
  const word = printed.replace(/(?<=\p{L})-(?=\p{L})/gu, '') // "flower-pot"
  if (FUNCTION_WORDS.has(word)) return null
  const stem = stemOf(word)
  return FUNCTION_WORDS.has(stem) ? null : (MEANINGS.get(stem) ?? stem)
}

/** Of words in a row; numbers are left out. */
export const meaningsOf = (words: readonly { readonly word: string }[]): Set<string> =>
  new Set(words.flatMap(({ word }) => (/^\p{N}/u.test(word) ? [] : (meaningOf(word) ?? []))))

const MOST_AT_HAND = 1_200 // statements

/** The content of each sentence of a statement's parts. Remembered, as these are. */
export const contentsOf: (parts: readonly Part[]) => readonly Content[] = remembered(MOST_AT_HAND, findContents)

function findContents(parts: readonly Part[]): Content[] {
  return sentencesTold(parts).map(contentOf)
}

/** How many there are of these, which takes no account of their words. */
export const countContents = (parts: readonly Part[]): number => sentencesTold(parts).length

/** The words of each sentence that has content. */
function sentencesTold(parts: readonly Part[]): (readonly string[])[] {
  const found: (readonly string[])[] = []
  for (const { exact, words, places } of parts) {
    let at = 0
    for (const { end } of sentences(exact, 0, places.at(-1)?.end ?? 0)) {
      const from = at
      while (at < words.length && (places[at]?.start ?? end) < end) at++
      const own = from === 0 && at === words.length ? words : words.slice(from, at)
      if (own.some((word) => meaningOf(word) !== null)) found.push(own)
      if (found.length === MOST_SENTENCES) return found
    }
  }
  return found
}

const PRODUCT = 'product'
const OF_STATES = new Set(['gross', 'domestic', 'national'])

/** "gross domestic product": what a state makes is one word, GDP, and what leads up to it none; undefined: another word. */
function gdpAt(words: readonly string[], at: number): string | null | undefined {
  const isOfState = (nth: number) => OF_STATES.has(words[nth] ?? '')
  if (words[at] === PRODUCT) return isOfState(at - 1) ? 'gdp' : undefined
  const behind = isOfState(at + 1) ? words[at + 2] : words[at + 1]
  return isOfState(at) && behind === PRODUCT ? null : undefined
}

function contentOf(sentence: readonly string[]): Content {
  const weights = new Map<string, number>()
  const numbers = new Set<string>()
  let sum = 0
  for (const [nth, word] of sentence.entries()) {
    const gdp = gdpAt(sentence, nth)
    const meaning = gdp === undefined ? meaningOf(word) : gdp
    if (meaning === null) continue
    if (/^\p{N}/u.test(meaning)) numbers.add(meaning)
    const before = weights.get(meaning) ?? 0
    const weight = Math.max(before, COMMON_WORDS.has(word) ? COMMON : 1)
    weights.set(meaning, weight)
    sum += weight - before
  }
  return { weights, sum, numbers }
}
