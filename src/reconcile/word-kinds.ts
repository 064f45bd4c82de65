import { areOpposite } from './side-taken.ts'

/** What may not change inside a quotation without changing what was said. */
export type WordKind = 'number' | 'date' | 'negation' | 'modal verb' | 'verb' | 'condition' | 'opposite'

/** The telling words of one spot, kind by kind; '' where it has none. */
export type Telling = Readonly<Record<WordKind, string>>

const WORD_KINDS = ['number', 'date', 'negation', 'modal verb', 'verb', 'condition', 'opposite'] as const

const NEGATION = /^(?:not|no|never|nor|neither|none|nothing|nobody|nowhere|without|hardly)$/
/** "It is unacceptable" is "it is not acceptable". */
const NEGATED =
  /^(?:un(?:able|acceptable|affordable|avoidable|aware|certain|clear|equal|fair|likely|necessary|prepared|ready|realistic|reasonable|reliable|safe|sustainable|true|willing)|im(?:possible|probable)|in(?:adequate|capable|complete|sufficient)|ir(?:relevant|responsible|reversible)|illegal)$/
export const isNegation = (word: string): boolean => NEGATION.test(word) || NEGATED.test(word)
const MODAL = /^(?:will|would|shall|should|must|may|might|can|could|ought)$/
const NUMBER = /^(?:\p{N}.*|one|hundreds?|thousands?|millions?|billions?|trillions?|twice|double|triple|dozens?)$/u
const FRACTION = /^(?:half|halves|thirds?|quarters?|fifths?|tenths?|two-thirds|three-quarters|one-third|one-quarter)$/
const DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** "If", and what stands for it; "when" and "once" leave no doubt whether. */
const CONDITION = /^(?:if|unless|provided|providing)$/

const WHEN = /^(?:when|once)$/

/** "So when the aircraft stay on the ground" for "so if …": as a translator may put it, where other words of the sentence are others as well. */
export const isWhenForIf = (one: readonly string[], other: readonly string[]): boolean =>
  [
    [one, other],
    [other, one],
  ].some(([a, b]) => a?.some((word) => CONDITION.test(word)) && b?.some((word) => WHEN.test(word)))

/** Whether words that one telling leaves out begin with a condition: ", if the costs are shared,". */
export const startsCondition = (words: readonly string[]): boolean =>
  words.slice(0, 2).some((word) => CONDITION.test(word)) || /^(?:as long as|only if|only when)\b/.test(words.join(' '))

const OPEN = '?' // had or would

/** Whether it takes a side where accounts differ on these kinds. */
export const takesSide = (telling: Telling, kinds: readonly WordKind[]): boolean =>
  !kinds.some((kind) => {
    if (kind === 'modal verb') return telling[kind] === OPEN
    return kind !== 'negation' && kind !== 'condition' && telling[kind] === ''
  })

export const tellsNumberOrDay = (words: readonly string[]): boolean =>
  words.some((word) => NUMBER.test(word) || FRACTION.test(word) || DAY.test(word))

/**
 * Two negations of one sort are one: "is not a favour" and "is no favour" say the same.
 *
 * @param verb - the meaning of the main verb among them, where the words around told it; else ''
 * @param opposite - the side that a word with an opposite takes among them, where the rest is word for word; else ''
 */
export function tellingOf(words: readonly string[], verb = '', opposite = ''): Telling {
  const number = words.flatMap((word, at) => numberIn(word, words[at + 1], words[at - 1]))
  return {
    number: number.join(' '),
    date: words
      .filter((word) => DAY.test(word))
      .map((word) => word.slice(0, 3))
      .join(' '),
    negation: 'not '.repeat(words.filter(isNegation).length).trim(),
    'modal verb': words.some((word) => word.endsWith("'d")) ? OPEN : modalsIn(words),
    verb,
    condition: words.find((word) => CONDITION.test(word)) ?? '',
    opposite,
  }
}

const OF_TIME = /^(?:hour|minute|day|week|fortnight|month|year|decade)$/

/** "An hour" is one hour, where it is not half of one. */
function numberIn(word: string, next: string | undefined, before: string | undefined): string[] {
  if (NUMBER.test(word) || FRACTION.test(word)) return [word === 'one' ? '1' : word]
  return /^an?$/.test(word) && next !== undefined && OF_TIME.test(next) && before !== 'half' ? ['1'] : []
}

/** "Are able to" is "can", "shall" is "will" and "ought to" is "should", as translators put it. */
const SAME_MODAL = new Map([
  ['able', 'can'],
  ['unable', 'can'],
  ['shall', 'will'],
  ['ought', 'should'],
])

const modalsIn = (words: readonly string[]) =>
  words
    .map((word) => SAME_MODAL.get(word) ?? word)
    .filter((word) => MODAL.test(word))
    .join(' ')

/**
 * Where one has no number or day the other adds detail; a negation or a modal that one lacks is a difference. Not so "may",
 * which is a month too, nor "'d", which is "had" or "would".
 */
export function kindsApart(a: Telling, b: Telling): WordKind[] {
  return WORD_KINDS.filter((kind) => {
    if (a[kind] === b[kind]) return false
    if (kind === 'negation' || kind === 'condition') return true
    if (kind === 'opposite') return areOpposite(a[kind], b[kind])
    if (kind === 'modal verb') return a[kind] !== OPEN && b[kind] !== OPEN && a[kind] + b[kind] !== 'may'
    return a[kind] !== '' && b[kind] !== ''
  })
}
