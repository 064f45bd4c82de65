import type { Statement } from '../model/statement.ts'
import { contentLikeness } from '../reconcile/content-likeness.ts'
import { type Content, contentsOf } from '../reconcile/content-words.ts'
import { RETOLD_REVIEW } from '../reconcile/join-retold.ts'
import { REVIEW } from '../reconcile/likeness.ts'
import { partsOf } from '../reconcile/quoted-words.ts'
import { COMMON_WORDS } from '../text/common-words.ts'

const PARTS = 6 // of a statement, the longest: as many as reconciling looks at
const RUN = 6 // words in a row that meet whoever speaks

/**
 * Of statements out of the ledger those that reconciling could join with, set beside or hold against one of these.
 * Most that share a block do not: one rare word is enough for a block. Two quotations cannot be more alike than the
 * words they have in common allow, in whatever order; counting them is cheap, aligning them is not.
 */
export function worthComparing(with_: readonly Statement[]): (found: readonly Statement[]) => readonly Statement[] {
  const ours = with_.map(wordsOf)
  const meeting = new Map<string, number[]>() // which of ours have a key
  for (const [at, { keys }] of ours.entries()) {
    for (const key of keys) {
      const places = meeting.get(key) ?? []
      if (places.push(at) === 1) meeting.set(key, places)
    }
  }
  const isWorth = (other: Words) => {
    const tried = new Set<number>()
    for (const key of other.keys) {
      for (const at of meeting.get(key) ?? []) {
        const own = ours[at]
        if (!own || tried.has(at)) continue
        if (key.startsWith(ANYBODY) || mayBeAlike(own, other)) return true
        tried.add(at)
      }
    }
    return false
  }
  return (found) => found.filter((statement) => isWorth(wordsOf(statement)))
}

/** The words of each quoted part of a statement, counted, and what the statement can meet others by. */
interface Words {
  readonly bags: readonly Bag[]
  readonly contents: readonly Content[]
  readonly keys: ReadonlySet<string>
}

interface Bag {
  readonly words: ReadonlyMap<string, number>
  readonly size: number
}

const ANYBODY = '\n' // begins the keys that ask for no speaker

function wordsOf(statement: Statement): Words {
  const speaker = statement.speaker?.id ?? null
  const parts = partsOf(statement)
  const keys = new Set<string>()
  const contents = contentsOf(parts)
  for (const { words } of parts) addKeys(keys, words, speaker)
  if (speaker !== null)
    for (const { weights } of contents)
      for (const [word, weight] of weights) if (weight === 1) keys.add(`${speaker} means ${word}`)
  return { bags: parts.slice(0, PARTS).map(({ words }) => bagOf(words)), contents, keys }
}

function bagOf(words: readonly string[]): Bag {
  const counted = new Map<string, number>()
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1)
  return { words: counted, size: words.length }
}

/** Those of `blocksOf`, as plain words: hashing them all would cost more than what is saved. */
function addKeys(keys: Set<string>, words: readonly string[], speaker: string | null): void {
  const runs = (length: number, start: string) => {
    for (let from = 0; from + length <= words.length; from++)
      keys.add(start + words.slice(from, from + length).join(' '))
  }
  if (speaker !== null) {
    for (const word of words) if (!COMMON_WORDS.has(word)) keys.add(`${speaker} ${word}`)
    runs(3, `${speaker} `)
    runs(Math.min(words.length, 2), `${speaker} `)
  }
  runs(RUN, ANYBODY)
}

function mayBeAlike(left: Words, right: Words): boolean {
  if (contentLikeness(left.contents, right.contents).score >= RETOLD_REVIEW) return true
  return left.bags.some((a) => right.bags.some((b) => wordsInCommon(a, b) >= REVIEW * Math.min(a.size, b.size)))
}

function wordsInCommon(a: Bag, b: Bag): number {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of few.words) common += Math.min(count, many.words.get(word) ?? 0)
  return common
}
