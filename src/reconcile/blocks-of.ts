import type { Statement } from '../model/statement.ts'
import { COMMON_WORDS } from '../text/common-words.ts'
import { idOf } from '../text/hash.ts'
import type { Comparable } from './comparable.ts'
import { type Content, contentsOf } from './content-words.ts'
import { partsOf } from './quoted-words.ts'

const SHINGLE = 6 // quoted words in a row: the shortest run that may make a conflict of speaker
const SHORT = 5 // a quotation of fewer words has its whole as its only block

/**
 * The keys under which a statement can meet others: its speaker with each rare word, number or short quotation, and,
 * without the speaker, each run of six quoted words. Two statements that share no key are never compared.
 */
export function blocksOf(statement: Statement): string[] {
  const parts = partsOf(statement)
  return blockKeys({ statement, parts, contents: contentsOf(parts) })
}

/** The same of a statement whose words are at hand. */
export function blockKeys({
  statement,
  parts,
  contents,
}: Pick<Comparable, 'statement' | 'parts' | 'contents'>): string[] {
  const keys = new Set<string>()
  const speaker = statement.speaker?.id ?? null
  for (const { words } of parts) {
    if (speaker !== null) {
      if (words.length < SHORT) keys.add(idOf('short', speaker, words.join(' ')))
      for (const word of words) if (isRare(word)) keys.add(idOf('word', speaker, word))
      for (let from = 0; from + 3 <= words.length; from++)
        keys.add(idOf('three', speaker, words.slice(from, from + 3).join(' ')))
    }
    if (statement.quoted.length > 0) for (const run of shingles(words)) keys.add(run)
  }
  for (const key of retoldKeys(statement, contents)) keys.add(key)
  return [...keys]
}

const isRare = (word: string) => !COMMON_WORDS.has(word) && !/^\d$/.test(word)

/** The keys under which tellings in other words can meet: the speaker with each rare meaning. */
export function retoldKeys({ speaker }: Statement, contents: readonly Content[]): string[] {
  if (speaker === null) return []
  const rare = contents.flatMap(({ weights }) =>
    [...weights].filter(([, weight]) => weight === 1).map(([word]) => word),
  )
  return [...new Set(rare)].map((word) => idOf('meaning', speaker.id, word))
}

/** The keys of each run of six words, speaker or not. */
export function shingles(words: readonly string[]): string[] {
  const keys: string[] = []
  for (let from = 0; from + SHINGLE <= words.length; from++)
    keys.push(idOf('run', words.slice(from, from + SHINGLE).join(' ')))
  return keys
}
