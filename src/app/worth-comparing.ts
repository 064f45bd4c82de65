import type { Statement } from '../model/statement.ts'
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
  const ours = with_.flatMap((statement) => bagsOf(statement))
  const meeting = new Map<string, number[]>() // which of ours share a key
  for (const [at, bag] of ours.entries()) {
    for (const key of bag.keys) {
      const places = meeting.get(key) ?? []
      if (places.push(at) === 1) meeting.set(key, places)
    }
  }
  const isWorth = (bag: Bag) => {
    const tried = new Set<number>()
    for (const key of bag.keys) {
      for (const at of meeting.get(key) ?? []) {
        const own = ours[at]
        if (!own || tried.has(at)) continue
        if (key.startsWith(ANYBODY) || mayBeAlike(own, bag)) return true
        tried.add(at)
      }
    }
    return false
  }
  return (found) => found.filter((statement) => bagsOf(statement).some(isWorth))
}

/** The words of one quoted part, counted, and what it can meet others by. */
interface Bag {
  readonly words: ReadonlyMap<string, number>
  readonly size: number
  readonly keys: ReadonlySet<string>
}

const ANYBODY = '\n' // begins the keys that ask for no speaker

function bagsOf(statement: Statement): Bag[] {
  const speaker = statement.speaker?.id ?? null
  return partsOf(statement)
    .slice(0, PARTS)
    .map(({ words }) => {
      const counted = new Map<string, number>()
      for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1)
      return { words: counted, size: words.length, keys: keysOf(words, speaker) }
    })
}

/** Those of `blocksOf`, as plain words: hashing them all would cost more than what is saved. */
function keysOf(words: readonly string[], speaker: string | null): ReadonlySet<string> {
  const keys = new Set<string>()
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
  return keys
}

function mayBeAlike(a: Bag, b: Bag): boolean {
  const [few, many] = a.words.size < b.words.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of few.words) common += Math.min(count, many.words.get(word) ?? 0)
  return common >= REVIEW * Math.min(a.size, b.size)
}
