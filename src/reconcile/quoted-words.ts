import type { Statement } from '../model/statement.ts'
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remembered.ts'
import { mayStartNumber, numberAt } from './number-words.ts'

/** A word as it is compared, and where in the quotation it is printed. */
export interface QuotedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /\p{N}+(?:[.,]\p{N}+)*(?:[ \u00a0\u202f]?%)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʼ′`‐‑-]\p{L}[\p{L}\p{M}]*)*/gu

/** The words of a quotation as they are compared: folded, without marks; "1,200" is "1200", "can’t" is "can not". */
export const quotedWords = (words: string): readonly string[] =>
  words.length > LONGEST_REMEMBERED ? plainWords(words) : wordsRemembered(words)

const LONGEST_REMEMBERED = 2000 // characters
const plainWords = (words: string): readonly string[] => wordsIn(words).map(({ word }) => word)
const wordsRemembered = remembered(1_200, plainWords) // quotations: they are looked through for several ends

/** The same, each with its place in `exact`. A number of several words is one word, a shortened negation is two. */
export function wordsIn(exact: string): QuotedWord[] {
  const printed = printedIn(exact)
  if (!printed.some(({ word }) => mayStartNumber(word) || mayBeShort(word))) return printed
  const words = printed.map(({ word }) => word)
  const until = words.some(mayStartNumber) ? endsOfRuns(exact, printed) : []
  const found: QuotedWord[] = []
  for (let at = 0; at < printed.length; at++) {
    const first = printed[at]
    if (!first) break
    if (isNoOne(words, at)) {
      found.push({ ...first, word: 'nobody', end: printed[at + 1]?.end ?? first.end })
      at++
      continue
    }
    const number = mayStartNumber(first.word) ? numberAt(words.slice(at, until[at]), 0) : null
    const last = printed[at + (number?.length ?? 1) - 1] ?? first
    const alone = number?.length === 1 && first.word === 'one' // "no one": seldom a number
    for (const word of number && !alone ? [number.value] : longForm(first.word))
      found.push({ ...first, word, end: last.end })
    if (number) at += number.length - 1
  }
  return found
}

/** "No one in the hall knows", but "no one country". */
const isNoOne = (words: readonly string[], at: number) =>
  words[at] === 'no' && words[at + 1] === 'one' && AFTER_NO_ONE.test(words[at + 2] ?? '')
const AFTER_NO_ONE =
  /^(?:$|(?:in|of|at|on|from|to|here|there|else|who|is|was|has|had|can|could|will|would|shall|should|may|might|must|did|told|knew|came|paid|took|gave|\p{L}+ed|\p{L}+[^s]s)$)/u

const UNFOLDED = /[^\0-_a-~]/ // a letter beyond ASCII, or a backtick for an apostrophe

/** The words as printed, folded one by one where the text holds more than ASCII. */
function printedIn(exact: string): QuotedWord[] {
  const text = UNFOLDED.test(exact) ? exact : exact.toLowerCase()
  const found: QuotedWord[] = []
  let end = 0
  for (const own of text.match(WORD) ?? []) {
    const start = text.indexOf(own, end)
    end = start + own.length
    const word = (text === exact ? fold(own) : own).replace(/\s%$/, '%') // "2.1 %"
    found.push({ word: own.includes(',') ? word.replace(/(?<=\d),(?=\d{3})/g, '') : word, start, end })
  }
  return found
}

const LONGEST_RUN = 16

/** For each word the end (exclusive, words) of the run in which nothing but blanks and hyphens stands between the words. */
function endsOfRuns(exact: string, printed: readonly QuotedWord[]): number[] {
  const ends: number[] = []
  for (let at = printed.length - 1; at >= 0; at--) {
    const between = exact.slice(printed[at]?.end, printed[at + 1]?.start)
    ends[at] =
      at + 1 < printed.length && /^[\s‐‑-]*$/.test(between) ? Math.min(ends[at + 1] ?? 0, at + LONGEST_RUN) : at + 1
  }
  return ends
}

const IRREGULAR = new Map([
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
])

const mayBeShort = (word: string) => word.includes("'") || word === 'cannot'

function longForm(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), 'not']
  return word.endsWith("'ll") ? [word.slice(0, -3), 'will'] : [word]
}

const LONGEST = 400 // words of one quotation that are compared; the rest adds nothing to a likeness

/** One stretch of a statement's words, as printed and as compared. */
export interface Part {
  readonly exact: string // of a quotation that its attribution interrupts both pieces, without marks
  readonly words: readonly string[]
  readonly places: readonly QuotedWord[] // of each word
  readonly sentences?: string // left out: all that is printed; else those sentences of it of which these are the words
}

const MOST_AT_HAND = 1_200 // statements

/** A statement's quoted parts, longest first; of indirect speech its contents, which ask for a higher likeness. Remembered: each is met in several stages. */
export const partsOf: (statement: Statement) => readonly Part[] = remembered(MOST_AT_HAND, findParts)

/** Of statements that print the very same words the same object: what is made of it is made once. */
function findParts(statement: Statement): readonly Part[] {
  const pieces = statement.quoted.length > 0 ? statement.quoted : statement.contents
  const [only, another] = pieces
  return only && !another ? partsOfOne(only.exact) : partsIn(pieces.map(({ exact }) => exact))
}

const partsOfOne = remembered(MOST_AT_HAND, (exact: string) => partsIn([exact]))

function partsIn(pieces: readonly string[]): readonly Part[] {
  return rejoined(pieces)
    .map((exact) => {
      const places = wordsIn(exact).slice(0, LONGEST)
      return { exact, words: places.map(({ word }) => word), places }
    })
    .filter((part) => part.words.length > 0)
    .sort((a, b) => b.words.length - a.words.length)
}

const INTERRUPTED = /\p{L},["”’»']*$/u
const GOES_ON = /^["“„‘«']*\p{Ll}/u
const MARKS = /^["“„‘«']+|["”’»']+$/gu

/** A quotation without the marks around it. */
export const withoutMarks = (exact: string): string => exact.replace(MARKS, '')

/** Before these a comma may be the speaker's; before other words it is the attribution's: “The old order,” said X, “is not coming back.” */
const OWN_COMMA =
  /^(?:and|but|or|nor|so|yet|for|because|which|who|whose|where|while|if|when|unless|though|although|not)\b/

/** “We are buying time,” said X, “and time is dear.”: one sentence that its attribution interrupts. */
function rejoined(pieces: readonly string[]): string[] {
  const whole: string[] = []
  for (const piece of pieces) {
    const before = whole.at(-1)
    if (before === undefined || !INTERRUPTED.test(before) || !GOES_ON.test(piece)) whole.push(piece)
    else {
      const [first, second] = [withoutMarks(before), withoutMarks(piece)]
      whole[whole.length - 1] = `${OWN_COMMA.test(second) ? first : first.replace(/,$/, '')} ${second}`
    }
  }
  return whole
}

/** The words `from` to `to` (exclusive) of a quotation as printed, with two on either side: "will not pay for". */
export function printedAround({ exact, places }: Part, from: number, to: number): string {
  const first = places[Math.max(0, from - 2)]
  const last = places[Math.min(places.length, to + 2) - 1]
  return first && last ? exact.slice(first.start, last.end) : exact
}
