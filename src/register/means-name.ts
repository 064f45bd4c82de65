import { genderOf } from './first-names.ts'
import { foldWord, type Pattern } from './name-trie.ts'
import { gapBetween, type NameWord } from './name-words.ts'
import type { Register } from './register.ts'
import { foldName } from './slug.ts'

/** Words of a text, and the stretch of them in which a name was found. */
export interface NamePlace {
  readonly register: Register
  readonly text: string
  readonly words: readonly NameWord[]
  readonly at: number
  readonly length: number
}

/** Acronyms that are also words or titles: in a line of capitals they are taken for the word. */
const CAPITAL_WORDS = new Set(['IS', 'UP', 'ACT', 'SAFE', 'PA', 'ERR', 'DR', 'IT'])
/** Short forms that stand in other names too: "Election Commission", "Credit Union". */
const WORD_ALIASES = new Set(['commission', 'union', 'house', 'senate', 'monitor', 'heritage', 'getty', 'quint'])
const BEFORE_WORD_ALIAS = new Set(['the', 'us', 's', 'eu', 'european', 'in', 'and', 'both'])
/** Surnames that open sentences or name months as often as people: only after a title or "Mr". */
const WORD_NAMES = new Set(['may', 'young', 'self', 'les', 'store', 'dan', 'gram', 'long', 'hunt', 'gang'])
const TITLES = /^(?:mr|mrs|ms|minister|secretary|president|senator|sen|rep|lord|lady|chancellor|premier|general|gen)$/i

/** Whether the words around a name leave it that name: a month, a headline's capitals or another given name do not. */
export function meansName(pattern: Pattern, place: NamePlace): boolean {
  const { words, at, length } = place
  const word = words[at]
  if (!word) return false
  if (pattern.entry.how === 'surname') return meansPerson(pattern, place, word)
  if (length > 1) return true
  const before = words[at - 1]
  if (CAPITAL_WORDS.has(word.text)) return !(isShouted(before) && isShouted(words[at + 1]))
  if (pattern.entry.how !== 'alias' || !before || !WORD_ALIASES.has(foldWord(word.text))) return true
  const isPart = isCapital(before) && gapBetween(place.text, before.end, word.start) === 'space'
  return !isPart || BEFORE_WORD_ALIAS.has(foldWord(before.text))
}

function meansPerson(pattern: Pattern, place: NamePlace, word: NameWord): boolean {
  const { text, words, at, length } = place
  const before = words[at - 1]
  if (length === 1 && isShouted(word) && !isLabel(text, before, word)) return false
  const joined = before && isJoined(text, before, word) ? before : null
  if (length === 1 && WORD_NAMES.has(foldName(word.text))) return joined !== null && TITLES.test(joined.text)
  if (length === 1 && isFirstName(place, word)) return false
  return joined === null || !isOtherFirstName(place, joined, pattern.entry.ref.name)
}

const isShouted = (word: NameWord | undefined): boolean => !word || /^\p{Lu}{2,}$/u.test(word.text)
const isCapital = (word: NameWord): boolean => /^\p{Lu}/u.test(word.text)

/** A blank, or the full stop of an initial or a title: "L. Rubio", "Mrs. May". */
function isJoined(text: string, before: NameWord, word: NameWord): boolean {
  const gap = gapBetween(text, before.end, word.start)
  return gap === 'space' || (gap === 'dot' && (before.text.length === 1 || TITLES.test(before.text)))
}

/** In a transcript, "RUBIO:", "RUBIO (on the telephone):" or "SECRETARY RUBIO", in minutes "Mr RUBIO"; elsewhere capitals may spell any word. */
function isLabel(text: string, before: NameWord | undefined, word: NameWord): boolean {
  if (/^(?:\s\([^)\n]{1,60}\))?:/.test(text.slice(word.end, word.end + 64))) return true
  return before !== undefined && /^(?:\p{Lu}+|Mr|Mrs|Ms)$/u.test(before.text) && TITLES.test(before.text)
}

/** "Paul" in "Paul Lindqvist" is a given name, though a senator bears it as his surname. */
function isFirstName({ text, words, at }: NamePlace, word: NameWord): boolean {
  const after = words[at + 1]
  return (
    after !== undefined &&
    isCapital(after) &&
    gapBetween(text, word.end, after.start) === 'space' &&
    genderOf(word.text) !== null
  )
}

/**
 * "Ella Rubio" and "E. Rubio" are not Marco Rubio, as "M. Rubio" may be: before the surname stands an initial or a given name that is none of his own, or,
 * inside a sentence, any capitalised word that is neither a title nor a registered country or body.
 */
function isOtherFirstName(place: NamePlace, before: NameWord, person: string): boolean {
  if (!isCapital(before)) return false
  if (
    foldName(person)
      .split(/[\s.-]+/)
      .includes(foldName(before.text))
  )
    return false
  const isOwnInitial = before.text.length === 1 && foldName(person).startsWith(foldName(before.text))
  if (isOwnInitial) return false
  if (before.text.length === 1 || genderOf(before.text) !== null) return true
  return isInsideSentence(place, before) && !mayPrecede(place.register, before.text)
}

function isInsideSentence({ text, words, at }: NamePlace, before: NameWord): boolean {
  const first = words[at - 2]
  return first !== undefined && /^\p{Ll}/u.test(first.text) && gapBetween(text, first.end, before.start) === 'space'
}

const MAY_PRECEDE = new Set(
  (
    'state defense defence war affairs republican democrat democratic conservative labour liberal social party ' +
    'administration ambassador admiral governor mayor professor judge sir dame director speaker leader deputy premier ' +
    'commissioner representative congressman congresswoman lieutenant colonel captain chief former sens reps gov dr ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december today yesterday'
  ).split(' '),
)

function mayPrecede(register: Register, word: string): boolean {
  if (TITLES.test(word) || isShouted({ text: word, start: 0, end: 0 })) return true
  const patterns = register.names.next.get(foldWord(word))?.patterns ?? []
  return MAY_PRECEDE.has(word.toLowerCase()) || patterns.some(({ entry }) => entry.ref.kind !== 'person')
}
