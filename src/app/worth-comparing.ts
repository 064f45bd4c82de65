import type { Statement } from '../model/statement.ts'
import { contentLikeness } from '../reconcile/content-likeness.ts'
import { type Content, contentsOf } from '../reconcile/content-words.ts'
import { RETOLD_REVIEW } from '../reconcile/join-retold.ts'
import { REVIEW } from '../reconcile/likeness.ts'
import { type Part, partsOf } from '../reconcile/quoted-words.ts'
import { COMMON_WORDS } from '../text/common-words.ts'

const PARTS = 60 // of a statement, the longest: reconciling looks at those that share most words
const RUN = 6 // words in a row that meet whoever speaks

/**
 * Of statements out of the ledger those that reconciling could join with, set beside or hold against one of these.
 * Most that share a block do not: one rare word is enough for a block. Two quotations cannot be more alike than the
 * words they have in common allow, in whatever order; counting them is cheap, aligning them is not.
 */
export function worthComparing(with_: readonly Statement[]): (found: readonly Statement[]) => readonly Statement[] {
  const ours = new Map<string, Map<string, Own[]>>() // by speaker, then by what they can meet others by
  const runs = new Set<string>() // whoever speaks
  const starts = new Set<string>() // their first words: most runs need not be put together
  for (const statement of with_) {
    const own = Object.assign(wordsOf(statement), { tried: -1 })
    for (const { words } of own.parts)
      for (let from = 0; from + RUN <= words.length; from++) {
        runs.add(runAt(words, from))
        starts.add(words[from] ?? '')
      }
    const id = statement.speaker?.id
    if (id === undefined) continue
    const byKey = ours.get(id) ?? new Map<string, Own[]>()
    ours.set(id, byKey)
    for (const key of new Set(keysIn(own))) add(byKey, key, own)
  }
  const isAlike = (statement: Statement, other: Words, nth: number): boolean => {
    const byKey = ours.get(statement.speaker?.id ?? '')
    if (!byKey) return false
    for (const key of keysIn(other)) {
      for (const own of byKey.get(key) ?? []) {
        if (own.tried === nth) continue
        own.tried = nth
        if (mayBeAlike(own, other)) return true
      }
    }
    return false
  }
  const sharesRun = ({ parts }: Words): boolean =>
    parts.some(({ words }) => words.some((word, from) => starts.has(word) && runs.has(runAt(words, from))))
  return (found) =>
    found.filter((statement, nth) => {
      const other = wordsOf(statement)
      return isAlike(statement, other, nth) || sharesRun(other)
    })
}

/** The words of each quoted part of a statement, counted, and its content. */
interface Words {
  readonly parts: readonly Part[]
  readonly bags: readonly Bag[]
  readonly contents: readonly Content[]
}

/** One of those that others are held against; `tried`: the last that was. */
interface Own extends Words {
  tried: number
}

interface Bag {
  readonly words: ReadonlyMap<string, number>
  readonly size: number
}

function wordsOf(statement: Statement): Words {
  const parts = partsOf(statement)
  let bags: readonly Bag[] | null = null // counted when first asked for: most share no key
  return {
    parts,
    get bags() {
      bags ??= parts.slice(0, PARTS).map(({ words }) => bagOf(words))
      return bags
    },
    get contents() {
      return contentsOf(parts)
    },
  }
}

/** Under what `blocksOf` lets two of one speaker meet, as plain words: hashing them would cost more than what is saved. */
function* keysIn(all: Words): Generator<string> {
  for (const { words } of all.parts) {
    for (const [at, word] of words.entries()) {
      const next = words[at + 1]
      if (!COMMON_WORDS.has(word)) yield word
      else if (next !== undefined && COMMON_WORDS.has(next)) yield `${word} ${next}`
    }
  }
  for (const { weights } of all.contents) for (const [word, weight] of weights) if (weight === 1) yield `means ${word}`
}

const runAt = (words: readonly string[], from: number): string => words.slice(from, from + RUN).join(' ')

function add(to: Map<string, Own[]>, key: string, own: Own): void {
  const known = to.get(key) ?? []
  if (known.push(own) === 1) to.set(key, known)
}

function bagOf(words: readonly string[]): Bag {
  const counted = new Map<string, number>()
  for (const word of words) counted.set(word, (counted.get(word) ?? 0) + 1)
  return { words: counted, size: words.length }
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
