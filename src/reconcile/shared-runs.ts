import type { Statement } from '../model/statement.ts'
import { hashedRuns } from './hashed-runs.ts'
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
  const hashes = statements.map((statement) =>
    Int32Array.from(wordsOf(statement).flatMap((words) => hashedRuns(words, RUN))),
  )
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
  const isShared = (hash: number) => owners[hash & mask] === -1
  const blocks = new Map<string, Statement[]>()
  for (const [at, own] of hashes.entries()) {
    const statement = statements[at]
    if (statement && own.some(isShared)) addRuns(statement, Array.from(own, isShared), blocks)
  }
  return [...blocks.values()]
}

/** `shared` tells of each run of the statement, in order, whether another speaker may have it. */
function addRuns(statement: Statement, shared: readonly boolean[], blocks: Map<string, Statement[]>): void {
  const runs = new Set<string>()
  let nth = 0
  for (const words of wordsOf(statement))
    for (let from = 0; from + RUN <= words.length; from++)
      if (shared[nth++]) runs.add(words.slice(from, from + RUN).join(' '))
  for (const run of runs) {
    const block = blocks.get(run) ?? []
    if (block.length < LARGEST_BLOCK && block.push(statement) === 1) blocks.set(run, block)
  }
}

const wordsOf = ({ quoted }: Statement): (readonly string[])[] => quoted.map(({ exact }) => quotedWords(exact))
