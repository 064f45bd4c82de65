import type { FigureEntity } from '../model/figure.ts'
import { entityOfList } from './each-named.ts'
import type { NamedHere } from './named.ts'
import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'

const LEAVES_OUT = [
  'with the exception of',
  'with the exceptions of',
  'with the sole exception of',
  'with the single exception of',
  'except for',
  'save for',
  'apart from',
  'aside from',
  'other than',
  'except',
  'excepting',
  'excluding',
  'barring',
  'bar',
  'save',
  'but',
].map((phrase) => phrase.split(' '))
const STARTS = /^(?:with|except|excepting|excluding|save|apart|aside|other|barring|bar|but)$/
/** Whoever is said to be all, before "but": elsewhere it opens a clause. */
const WHOLE =
  /^(?:all|every|each|any|no|none|everyone|everybody|nobody|anyone|one|nothing|allies|ally|members?|states?|countries|country|nations?|governments?|capitals|nato|alliance)$/

/** Who is left out of a whole: how many, and who where they are named; `next` is the token after them. */
interface LeftOut {
  readonly value: number
  readonly but: FigureEntity | null
  readonly next: number
}

/** How many tokens at `at` say that somebody is left out: "but" behind a whole, "except for", "with the exception of". */
export function exceptWords(low: readonly string[], at: number): number {
  if (!STARTS.test(low[at] ?? '')) return 0
  if (low[at] === 'but' && !WHOLE.test(low[at - 1] ?? '')) return 0
  return LEAVES_OUT.find((phrase) => phrase.every((word, k) => low[at + k] === word))?.length ?? 0
}

/** "but three", ", save Albania, Czechia and Slovenia,": null where it is not told how many. */
export function leftOut(passage: Passage, at: number, names: readonly NamedHere[]): LeftOut | null {
  const { low } = passage
  const comma = low[at] === ',' ? 1 : 0
  const length = exceptWords(low, at + comma)
  if (length === 0 && !(comma === 1 && low[at + 1] === 'but' && names.some((one) => one.at === at + 2))) return null
  const start = at + comma + Math.max(1, length)
  const word = low[start] ?? ''
  const value = /^\d{1,2}$/.test(word) ? Number(word) : smallNumber(word)
  if (value !== null) return { value, but: null, next: start + 1 }
  const list = listAt(low, start, names)
  const but = list.length === 0 ? null : entityOfList(passage, list)
  const last = list.at(-1)
  if (!but || !last || list.some((name) => !name.ally || !name.entity || name.demonym || name.possessive)) return null
  return { value: list.length, but, next: last.next + (low[last.next] === ',' ? 1 : 0) }
}

/** The names from a token on, as far as nothing but "and" and commas stands between. */
export function listAt(low: readonly string[], start: number, names: readonly NamedHere[]): NamedHere[] {
  const list: NamedHere[] = []
  let at = start
  for (const name of names) {
    if (name.at < at) continue
    if (!low.slice(at, name.at).every((word) => /^(?:,|and|&|the)$/.test(word))) break
    list.push(name)
    at = name.next
  }
  return list
}

/** Whether somebody is left out before `end`, so that a share is not told of who is named there: "all Baltic states but Latvia". */
export function isExcepted({ low, tokens }: Passage, end: number): boolean {
  const clause = low.slice(0, end).findLastIndex((word) => /^(?:;|while|whereas|although|though)$/.test(word)) + 1
  if (!low.slice(clause, end).some((word) => WHOLE.test(word))) return false // "Excluding Ukraine aid, Danish spending"
  for (let at = clause; at < end; at += 1) {
    const length = exceptWords(low, at)
    if (length === 0) continue
    const next = low[at + length] === 'the' ? at + length + 1 : at + length
    if (/^\p{Lu}/u.test(tokens[next]?.text ?? '') || smallNumber(low[next] ?? '') !== null) return true
  }
  return low.slice(clause, end).includes('excepted')
}
