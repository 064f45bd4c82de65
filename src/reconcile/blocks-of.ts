import type { Statement } from '../model/statement.ts'
import { COMMON_WORDS } from '../text/common-words.ts'
import { idOf } from '../text/hash.ts'
import { remembered } from '../text/remembered.ts'
import { type Content, contentsOf } from './content-words.ts'
import { type Part, partsOf } from './quoted-words.ts'

const MOST_AT_HAND = 1_200 // statements
const SHINGLE = 6 // quoted words in a row: the shortest run that may make a conflict of speaker
const THREE = 'three '
const SHORT = 5 // a quotation of fewer words has its whole as its only block

/**
 * The keys under which a statement can meet others: its speaker with each rare word, number or short quotation, and,
 * without the speaker, each run of six quoted words, of six told words where it has no speaker. Two statements that share no key are never
 * compared.
 */
export const blocksOf = (statement: Statement): readonly string[] => [
  ...new Set([...ownBlocks(statement).map(({ block }) => block), ...runsOf(statement)]),
]

/** Of these by which its speaker's other statements are found: who shares three words, one of them rare, shares the rare one. */
export const askedOf = (statement: Statement): readonly string[] =>
  ownBlocks(statement)
    .filter(({ key }) => !key.startsWith(THREE) || !key.slice(THREE.length).split(' ').some(isRare))
    .map(({ block }) => block)

/** And those by which anybody's are. */
export function runsOf(statement: Statement): readonly string[] {
  const isOpen = statement.speaker === null // whose words these are may be told by the words alone
  return statement.quoted.length > 0 || isOpen ? runsIn(partsOf(statement)) : []
}

/** Made once: they are asked for when a reading is recorded, when others are looked for, and of all who print these words. */
const runsIn = remembered(MOST_AT_HAND, (parts: readonly Part[]): readonly string[] =>
  parts.flatMap(({ words }) => shingles(words)),
)

interface OwnBlock {
  readonly key: string // in words
  readonly block: string
}

const bySpeaker = remembered(MOST_AT_HAND, (_parts: readonly Part[]) => new Map<string, readonly OwnBlock[]>())

/** Its speaker's; made once as well. */
function ownBlocks(statement: Statement): readonly OwnBlock[] {
  const id = statement.speaker?.id
  if (id === undefined) return []
  const parts = partsOf(statement)
  const known = bySpeaker(parts)
  const before = known.get(id)
  if (before) return before
  const blocks = [...keysOf(parts), ...meaningKeys(contentsOf(parts))].map((key) => {
    const end = key.indexOf(' ')
    return { key, block: idOf(key.slice(0, end), id, key.slice(end + 1)) }
  })
  known.set(id, blocks)
  return blocks
}

/** The keys among one speaker's statements: "word harbour", "three of the harbour". */
export const keysOf: (parts: readonly Part[]) => readonly string[] = remembered(MOST_AT_HAND, findKeys)

function findKeys(parts: readonly Part[]): string[] {
  const keys = new Set<string>()
  for (const { words } of parts) {
    if (words.length < SHORT) keys.add(`short ${words.join(' ')}`)
    for (const word of words) if (isRare(word)) keys.add(`word ${word}`)
    for (let from = 0; from + 3 <= words.length; from++)
      keys.add(`${THREE}${words[from]} ${words[from + 1]} ${words[from + 2]}`)
  }
  return [...keys]
}

const isRare = (word: string) => !COMMON_WORDS.has(word) && !/^\d$/.test(word)

/** The keys under which tellings in other words can meet: each rare meaning. */
export function meaningKeys(contents: readonly Content[]): string[] {
  const rare = contents.flatMap(({ weights }) =>
    [...weights].filter(([, weight]) => weight === 1).map(([word]) => word),
  )
  return [...new Set(rare)].map((word) => `meaning ${word}`)
}

/** The keys of each run of six words, speaker or not. */
export function shingles(words: readonly string[]): string[] {
  const keys: string[] = []
  for (let from = 0; from + SHINGLE <= words.length; from++)
    keys.push(idOf('run', words.slice(from, from + SHINGLE).join(' ')))
  return keys
}
