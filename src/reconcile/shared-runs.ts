import type { Statement } from '../model/statement.ts'
import { quotedWords } from './quoted-words.ts'

const RUN = 6 // quoted words in a row: the shortest run that may make a conflict of speaker
const LARGEST_BLOCK = 500
const MOST_BUCKETS = 2 ** 26

/**
 * Statements by each run of six quoted words that two speakers' statements hold. Runs are first counted in hashed buckets, with who
 * was met in each, so that those that only one speaker has cost four bytes; what is left is compared word by word.
 */
export function sharedRuns(statements: readonly Statement[]): Statement[][] {
  const speakers = new Map<string, number>()
  const hashes = statements.map((statement) => hashesOf(wordsOf(statement)))
  const count = hashes.reduce((sum, own) => sum + own.length, 0)
  const mask = Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(4 * count + 2))) - 1
  const owners = new Int32Array(mask + 1) // 0: nobody yet, -1: several, else the speaker's number
  for (const [at, own] of hashes.entries()) {
    const id = statements[at]?.speaker?.id ?? ''
    const number = speakers.get(id) ?? speakers.size + 1
    speakers.set(id, number)
    for (const hash of own) {
      const owner = owners[hash & mask] ?? 0
      if (owner !== number) owners[hash & mask] = owner === 0 ? number : -1
    }
  }
  const blocks = new Map<string, Statement[]>()
  for (const [at, own] of hashes.entries()) {
    const statement = statements[at]
    if (statement && own.some((hash) => owners[hash & mask] === -1)) addRuns(statement, blocks)
  }
  return [...blocks.values()]
}

function addRuns(statement: Statement, blocks: Map<string, Statement[]>): void {
  const runs = wordsOf(statement).flatMap((words) =>
    Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, from) => words.slice(from, from + RUN).join(' ')),
  )
  for (const run of new Set(runs)) {
    const block = blocks.get(run) ?? []
    if (block.length < LARGEST_BLOCK && block.push(statement) === 1) blocks.set(run, block)
  }
}

const wordsOf = ({ quoted }: Statement): string[][] => quoted.map(({ exact }) => quotedWords(exact))

/** One hash of 32 bits for each run (FNV-1a over its words). */
function hashesOf(parts: readonly string[][]): Int32Array {
  const found: number[] = []
  for (const words of parts) {
    const own = words.map(hashOf)
    for (let from = 0; from + RUN <= own.length; from++) {
      let hash = 0x811c9dc5
      for (let at = from; at < from + RUN; at++) hash = Math.imul(hash ^ (own[at] ?? 0), 0x01000193)
      found.push(hash ^ (hash >>> 15))
    }
  }
  return Int32Array.from(found)
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}
