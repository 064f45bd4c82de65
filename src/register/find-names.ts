import { meansName } from './means-name.ts'
import type { HowNamed, Named } from './name-entry.ts'
import { longestAt, type Pattern } from './name-trie.ts'
import { type NameWord, nameWords } from './name-words.ts'
import type { Register } from './register.ts'

export type { Named } from './name-entry.ts'

/** A registered name in a text. A bare surname names everyone who bears it: who is meant, the article must tell. */
export interface NameHit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly refs: readonly Named[] // "Munich" is a place and short for a conference; "Washington" an ally and a place
  readonly how: HowNamed // of the first of its refs, which come in the order of HOW
}

const HOW: readonly HowNamed[] = ['name', 'metonym', 'place', 'alias', 'demonym', 'surname']
const KINDS: readonly Named['kind'][] = ['person', 'ally', 'country', 'body', 'place', 'outlet']

/**
 * All registered names between `from` and `to`, in order, without overlaps; the longest name wins.
 * Offsets count UTF-16 code units of the whole `text`. Linear in the length of the stretch.
 */
export function findNames(register: Register, text: string, from = 0, to = text.length): NameHit[] {
  const words = nameWords(text, from, to)
  const hits: NameHit[] = []
  for (let at = 0; at < words.length; at++) {
    const found = longestAt(register.names, text, words, at)
    if (!found || isOvertaken(register, text, words, at, found.length)) continue
    const patterns = [...found.patterns, ...withoutArticle(register, text, words, at, found.length)].filter((pattern) =>
      meansName(pattern, { register, text, words, at, length: found.length }),
    )
    const hit = hitOf(patterns, text, words, at, found.length)
    if (hit) hits.push(hit)
    if (hit || isNotAName(found.patterns)) at += found.length - 1
  }
  return hits
}

/** "the Council" gives way to "Council of the European Union". */
function isOvertaken(
  register: Register,
  text: string,
  words: readonly NameWord[],
  at: number,
  length: number,
): boolean {
  if (!/^the$/i.test(words[at]?.text ?? '')) return false
  return (longestAt(register.names, text, words, at + 1)?.length ?? 0) >= length
}

/** "The Kremlin" is a place of that name, and the body that the register has as "Kremlin". */
function withoutArticle(
  register: Register,
  text: string,
  words: readonly NameWord[],
  at: number,
  length: number,
): readonly Pattern[] {
  if (length < 2 || !/^the$/i.test(words[at]?.text ?? '')) return []
  const bare = longestAt(register.names, text, words, at + 1)
  return bare?.length === length - 1 ? bare.patterns : []
}

function hitOf(
  patterns: readonly Pattern[],
  text: string,
  words: readonly NameWord[],
  at: number,
  length: number,
): NameHit | null {
  const first = words[at]
  const last = words[at + length - 1]
  if (!first || !last || patterns.length === 0 || isNotAName(patterns)) return null
  const end = patterns.some((pattern) => pattern.dotAtEnd) && text[last.end] === '.' ? last.end + 1 : last.end
  const ranked = patterns.length === 1 ? patterns : [...patterns].sort((a, b) => rank(a) - rank(b))
  const refs = [...new Map(ranked.map(({ entry }) => [entry.ref.id, entry.ref])).values()]
  return { start: first.start, end, text: text.slice(first.start, end), refs, how: ranked[0]?.entry.how ?? 'alias' }
}

/** Outlets come last: the White House publishes, but is more than an outlet. */
function rank({ entry }: Pattern): number {
  return (entry.ref.kind === 'outlet' ? 100 : 0) + HOW.indexOf(entry.how) * KINDS.length + KINDS.indexOf(entry.ref.kind)
}

const isNotAName = (patterns: readonly Pattern[]): boolean => patterns.some(({ entry }) => entry.ref.id === '')
