import { genderOf } from './first-names.ts'
import type { HowNamed, Named } from './name-entry.ts'
import { longestAt, type Pattern } from './name-trie.ts'
import { gapBetween, type NameWord, nameWords } from './name-words.ts'
import type { Register } from './register.ts'
import { foldName } from './slug.ts'

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
    const patterns = found.patterns.filter((pattern) => means(pattern, text, words, at, found.length))
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

const rank = ({ entry }: Pattern): number => HOW.indexOf(entry.how) * KINDS.length + KINDS.indexOf(entry.ref.kind)

const isNotAName = (patterns: readonly Pattern[]): boolean => patterns.some(({ entry }) => entry.ref.id === '')

/** Acronyms that are also words or titles: in a line of capitals they are taken for the word. */
const CAPITAL_WORDS = new Set(['IS', 'UP', 'ACT', 'SAFE', 'PA', 'ERR', 'DR', 'IT'])
/** Surnames that open sentences or name months as often as people: only after a title or "Mr". */
const WORD_NAMES = new Set(['may', 'young', 'self', 'les', 'store', 'dan', 'gram', 'long', 'hunt'])
const BEFORE_WORD_NAME = /^(?:mr|mrs|ms|minister|secretary|president|senator|sen|rep|lord|lady|chancellor)$/i

function means(pattern: Pattern, text: string, words: readonly NameWord[], at: number, length: number): boolean {
  const before = words[at - 1]
  const after = words[at + length]
  const word = words[at]
  if (!word) return false
  if (length === 1 && CAPITAL_WORDS.has(word.text) && isShouted(before) && isShouted(after)) return false
  if (pattern.entry.how !== 'surname') return true
  if (length === 1 && isShouted(word) && !isLabel(text, before, word)) return false
  const joined = before && isJoined(text, before, word) ? before.text : null
  if (length === 1 && WORD_NAMES.has(foldName(word.text))) return joined !== null && BEFORE_WORD_NAME.test(joined)
  return joined === null || !isOtherFirstName(joined, pattern.entry.ref.name)
}

/** A blank, or the full stop of an initial or a title: "L. Rubio", "Mrs. May". */
function isJoined(text: string, before: NameWord, word: NameWord): boolean {
  const gap = gapBetween(text, before.end, word.start)
  return gap === 'space' || (gap === 'dot' && (before.text.length === 1 || BEFORE_WORD_NAME.test(before.text)))
}

const isShouted = (word: NameWord | undefined): boolean => !word || /^\p{Lu}{2,}$/u.test(word.text)

/** In a transcript, "RUBIO:" or "SECRETARY RUBIO"; elsewhere capitals may spell any word. */
function isLabel(text: string, before: NameWord | undefined, word: NameWord): boolean {
  if (text[word.end] === ':') return true
  return before !== undefined && /^\p{Lu}+$/u.test(before.text) && BEFORE_WORD_NAME.test(before.text)
}

/** "Ella Rubio" is not Marco Rubio: a given name before the surname that is none of the person's own. */
function isOtherFirstName(word: string, person: string): boolean {
  const isGiven = /^\p{Lu}/u.test(word) && (word.length === 1 || genderOf(word) !== null)
  return (
    isGiven &&
    !foldName(person)
      .split(/[\s.-]+/)
      .includes(foldName(word))
  )
}
