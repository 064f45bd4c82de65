import { DOCUMENT_NOUN, PERSON_NOUN } from './cue-words.ts'
import type { Element } from './frame.ts'
import type { Word } from './words-of.ts'

/** Elements `from` to `to`, both included, that name who speaks. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

const NOMINAL = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET', 'PRON', 'PART'])
const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'who'])
const JOINING = new Set(['of', 'for', 'at', 'in', 'to', 'from', 'on', 'with'])
const RELATIVE = new Set(['what', 'which', 'that', 'whom', 'where', 'when'])
const LONGEST = 25

const wordAt = (elements: readonly Element[], index: number): Word | null => {
  const element = elements[index]
  return element?.kind === 'word' ? element.word : null
}

/** The noun phrase whose last word stands at `last`; null where none, or where it could not speak. */
export function phraseEndingAt(elements: readonly Element[], last: number): Phrase | null {
  const end = wordAt(elements, last)
  if (!end) return null
  if (PERSONAL.has(end.low)) return { from: last, to: last }
  if (!NOMINAL.has(end.pos) || end.pos === 'DET') return null
  let from = last
  while (from > 0 && last - from < LONGEST && reachesLeft(elements, from)) from--
  while (from < last && !startsPhrase(wordAt(elements, from))) from++
  return canSpeak(elements, { from, to: last }) ? { from, to: last } : null
}

function reachesLeft(elements: readonly Element[], from: number): boolean {
  const left = wordAt(elements, from - 1)
  const here = wordAt(elements, from)
  if (!left || !here) return false
  if (here.pos === 'DET' && !['ADP', 'ADV'].includes(left.pos)) return false
  if (left.text === '-' || left.text === '–') return true
  if (PERSONAL.has(left.low)) return false
  if (NOMINAL.has(left.pos)) return !(left.pos === 'PART' && left.low === 'to')
  const before = wordAt(elements, from - 2)
  const joins = (left.pos === 'ADP' && JOINING.has(left.low)) || left.low === 'and' || left.low === '&'
  const close = left.low === 'to' && before?.low === 'close' // "a source close to Weiss" is not Weiss
  return close || (joins && before !== null && (before.pos === 'NOUN' || before.pos === 'PROPN'))
}

function startsPhrase(word: Word | null): boolean {
  return (
    word !== null &&
    (NOMINAL.has(word.pos) || word.pos === 'ADV') &&
    word.low !== 'to' &&
    word.low !== "'s" &&
    word.low !== '’s' &&
    !RELATIVE.has(word.low)
  )
}

/** The noun phrase that starts at `first`, for "said one senior official": up to a comma, a verb or a quotation. `anything`: whatever it names. */
export function phraseStartingAt(elements: readonly Element[], first: number, anything = false): Phrase | null {
  const start = wordAt(elements, first)
  if (!start || !(NOMINAL.has(start.pos) || start.text === 'a') || start.pos === 'PART') return null
  if (PERSONAL.has(start.low)) return { from: first, to: first }
  let to = first
  while (to - first < LONGEST) {
    const next = wordAt(elements, to + 1)
    if (!next) break
    const after = wordAt(elements, to + 2)
    const joins = (next.pos === 'ADP' && JOINING.has(next.low)) || next.low === 'and'
    if (next.text === '-' || (NOMINAL.has(next.pos) && !PERSONAL.has(next.low) && next.low !== 'that')) to++
    else if (joins && after !== null && NOMINAL.has(after.pos) && !isDay(after)) to++
    else break
  }
  while (to > first && isDay(wordAt(elements, to))) to--
  return anything || canSpeak(elements, { from: first, to }) ? { from: first, to } : null
}

const isDay = (word: Word | null) => word !== null && /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word.low)

/** Whether the phrase's head is a person, a body, a text or a name: "His comments" and "the push" do not speak. */
function canSpeak(elements: readonly Element[], phrase: Phrase): boolean {
  const head = headOf(elements, phrase)
  if (!head) return false
  return (
    head.pos === 'PROPN' || PERSON_NOUN.has(head.low) || DOCUMENT_NOUN.has(head.low) || /^\p{Lu}\p{Lu}/u.test(head.text)
  )
}

/** The last noun before the first "of", "for", "at" … */
function headOf(elements: readonly Element[], phrase: Phrase): Word | null {
  let head: Word | null = null
  for (let index = phrase.from; index <= phrase.to; index++) {
    const word = wordAt(elements, index)
    if (!word) continue
    if (head && word.pos === 'ADP') break
    if (/^(NOUN|PROPN|PRON)$/.test(word.pos) || (head === null && /^(NUM|ADJ)$/.test(word.pos))) head = word
  }
  return head
}

/** ", a professor at …," after a name: the element at which it ends, or `to` itself. */
export function appositionEnd(elements: readonly Element[], to: number): number {
  if (wordAt(elements, to + 1)?.text !== ',') return to
  const first = wordAt(elements, to + 2)
  const opens =
    first &&
    (first.pos === 'DET' || first.low === 'who' || first.pos === 'NOUN' || first.pos === 'PROPN' || first.pos === 'ADJ')
  if (!opens) return to
  let index = to + 2
  while (index < elements.length && index - to < LONGEST) {
    const word = wordAt(elements, index)
    if (!word) return to // a quotation inside: not an apposition
    if (/^[.;:?!]$/.test(word.text) || word.text === ',') break
    if (['VERB', 'AUX'].includes(word.pos) && first.low !== 'who') return to
    index++
  }
  return index - 1
}
