import type { NameEntry } from './name-entry.ts'
import { type Gap, gapBetween, type NameWord, nameWords } from './name-words.ts'
import { foldName } from './slug.ts'

/** Names by their folded words, so that finding them costs the length of the text, not of the register. */
export interface NameNode {
  readonly next: Map<string, NameNode>
  readonly patterns: Pattern[]
}

export interface Pattern {
  readonly entry: NameEntry
  readonly words: readonly string[] // as the register writes them
  readonly gaps: readonly Gap[] // between them
  readonly dotAtEnd: boolean // U.S.
}

export function nameTrie(entries: readonly NameEntry[]): NameNode {
  const root: NameNode = { next: new Map(), patterns: [] }
  for (const entry of entries) {
    for (const words of spellings(entry.words)) add(root, patternOf(entry, words))
  }
  return root
}

/** "The Guardian" keeps its article, "The New York Times" is found without one too. */
function spellings(words: string): string[] {
  const bare = words.replace(/^the /i, '')
  return bare !== words && bare.includes(' ') ? [bare] : [words]
}

function patternOf(entry: NameEntry, text: string): Pattern {
  const words = nameWords(text)
  const gaps = words.slice(1).map((word, at) => gapBetween(text, words[at]?.end ?? 0, word.start))
  return { entry, words: words.map((word) => word.text), gaps, dotAtEnd: text.endsWith('.') }
}

function add(root: NameNode, pattern: Pattern): void {
  let node = root
  for (const word of pattern.words) {
    const key = foldWord(word)
    const next = node.next.get(key) ?? { next: new Map(), patterns: [] }
    node.next.set(key, next)
    node = next
  }
  if (node !== root) node.patterns.push(pattern)
}

const ACCEPTED: Readonly<Record<Gap, readonly Gap[]>> = {
  space: ['space'],
  hyphen: ['hyphen', 'space'],
  apostrophe: ['apostrophe'],
  possessive: ['possessive', 'space'],
  dot: ['dot'],
  comma: ['comma', 'space'],
  slash: ['slash'],
  other: [],
}

/** The patterns of the longest name that begins at `words[at]`, and how many words it takes. */
export function longestAt(
  root: NameNode,
  text: string,
  words: readonly NameWord[],
  at: number,
): { readonly patterns: readonly Pattern[]; readonly length: number } | null {
  let node: NameNode | undefined = root
  let longest: { patterns: readonly Pattern[]; length: number } | null = null
  for (let to = at; to < words.length; to++) {
    node = node.next.get(foldWord(words[to]?.text ?? ''))
    if (!node) break
    const length = to - at + 1
    const patterns = node.patterns.filter((pattern) => fits(pattern, text, words, at))
    if (patterns.length > 0) longest = { patterns, length }
  }
  return longest
}

function fits(pattern: Pattern, text: string, words: readonly NameWord[], at: number): boolean {
  return pattern.words.every((written, index) => {
    const word = words[at + index]
    const before = words[at + index - 1]
    if (!word || !sameCase(written, word.text, index, pattern)) return false
    const gap = pattern.gaps[index - 1]
    return !before || gap === undefined || ACCEPTED[gap].includes(gapBetween(text, before.end, word.start))
  })
}

const UPPER = /^\p{Lu}/u
const INNER_UPPER = /^\p{L}+\p{Lu}/u
const ALL_UPPER = /^[\p{Lu}\p{N}]{2,}$/u

/**
 * A capital in the register asks for one in the text. ALL CAPITALS, as in headlines and datelines, pass in names of two
 * words, in places and countries of four letters, and in surnames, which `findNames` asks further about.
 */
function sameCase(written: string, word: string, index: number, pattern: Pattern): boolean {
  if (ALL_UPPER.test(written)) return ALL_UPPER.test(word)
  if (written.length < 5 && INNER_UPPER.test(written) && !INNER_UPPER.test(word)) return false // DoW is no Dow
  const several = pattern.words.length > 1
  if (index === 0 && several && /^the$/i.test(written)) return true
  if (!UPPER.test(written)) return several || written === word || (index === 0 && isCapitalised(word))
  if (!UPPER.test(word)) return false
  const { how, ref } = pattern.entry
  const passes = how === 'surname' || ref.kind === 'ally' || ref.kind === 'country' || ref.kind === 'place'
  return !ALL_UPPER.test(word) || several || (passes && word.length > 3)
}

const isCapitalised = (word: string): boolean => UPPER.test(word) && !ALL_UPPER.test(word)

/** The key of a word; plain ASCII, which nearly all words are, takes the short way. */
export function foldWord(word: string): string {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return foldName(word)
  return word.toLowerCase()
}
