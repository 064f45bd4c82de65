import type { Speaker, Statement } from '../model/statement.ts'
import { quickHash } from '../text/quick-hash.ts'
import { quotedWords } from './quoted-words.ts'

const RUN = 6 // quoted words in a row
const MOST = 200_000 // runs without a speaker that are kept
const ENOUGH = 50 // articles that give the same words to one speaker

/** That articles give words to one speaker. */
export interface Given {
  readonly articles: ReadonlySet<string>
  readonly length: number // of the longest stretch that they have in common, words
}

export type WordsGiven = ReadonlyMap<number, ReadonlyMap<Speaker['id'], ReadonlySet<string>>>

/** Of each run of words of an open statement, whose words it is elsewhere, by articles. */
export function wordsGiven(open: readonly Statement[], statements: readonly Statement[]): WordsGiven {
  const given = new Map<number, Map<Speaker['id'], Set<string>>>()
  for (const run of open.flatMap((one) => runsOf(one).flat())) if (given.size < MOST) given.set(run, new Map())
  for (const one of statements) {
    const { speaker, articleId } = one
    if (speaker === null || !isWordForWord(one)) continue
    for (const run of runsOf(one).flat()) {
      const tellings = given.get(run)
      tellings?.set(speaker.id, (tellings.get(speaker.id) ?? new Set()).add(articleId))
    }
  }
  return given
}

/** To whom others give words of this statement. */
export function givenOf(one: Statement, given: WordsGiven): ReadonlyMap<Speaker['id'], Given> {
  const found = new Map<Speaker['id'], { articles: Set<string>; length: number }>()
  for (const runs of runsOf(one)) {
    const inRow = new Map<Speaker['id'], number>() // runs, one after the other
    for (const run of runs) {
      const tellings = given.get(run)
      for (const id of inRow.keys()) if (!tellings?.has(id)) inRow.delete(id)
      for (const [id, articles] of tellings ?? []) {
        const before = found.get(id) ?? { articles: new Set<string>(), length: 0 }
        const row = (inRow.get(id) ?? 0) + 1
        inRow.set(id, row)
        found.set(id, {
          articles: new Set([...before.articles, ...articles].slice(0, ENOUGH)),
          length: Math.max(before.length, row + RUN - 1),
        })
      }
    }
  }
  return found
}

const isWordForWord = ({ quoted, mode }: Statement) => quoted.length > 0 || mode === 'direct'

/** The runs of each stretch that stands in quotation marks, else of all that is told. */
const runsOf = ({ quoted, contents }: Pick<Statement, 'quoted' | 'contents'>): number[][] =>
  (quoted.length > 0 ? quoted : contents).map(({ exact }) => {
    const words = quotedWords(exact)
    return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, from) => quickHash(words, from, from + RUN))
  })
