import type { ReadArticle } from '../model/briefing.ts'
import { onceFor } from '../text/once-for.ts'
import type { AreKin } from './are-kin.ts'
import { GDP_SHARE, NOES } from './count-forms.ts'
import { type CountedTold, TARGET } from './counts-in.ts'
import { DEADLINE } from './deadlines.ts'
import { isRecord } from './is-record.ts'
import { isOneDigitOff, isSlip, isTeenOff } from './number-slip.ts'
import { printedApart } from './printed-apart.ts'

export const countedNear = 14 // days between two printings that may tell of one count
// Shares of the words around the shorter telling's number that stand around both · by hand, on the gold set's tuning half.
const ALIKE = 0.75
const ALIKE_IF_SLIP = 0.5 // where one number is the other misread
const SHARED = 3
const SHARED_IF_SLIP = 2
const FAR = 3 // times over: told in other words, and no slip, it is another number
const A_FEW = 10 // numbers below are seldom told as counts
const A_SUM = 1e6 // from here on numbers are sums, of which a story tells many

/** What is counted, with each word around it, with what it is a part of or told of, and with its digits. */
export const keysOf = ({ noun, around, years, part, label, value, predicate }: CountedTold): string[] =>
  [...noun].flatMap((thing) => [
    ...[...around, ...years].map((word) => `${thing} ${word}`),
    ...[part, predicate].flatMap((one) => (one === null ? [] : [`${thing} ${one}`])),
    label ? `${thing} of` : `${thing} ${digitsOf(value)}`,
  ])

const digitsOf = (value: number) => [...String(value).replace(/\D/g, '')].sort().join('').replace(/^0+/, '')

const numbersIn = onceFor(
  ({ text }: ReadArticle): ReadonlySet<number> =>
    new Set(text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g)?.map((printed) => Number(printed.replace(/,/g, '')))),
)

/** What else of the same thing articles tell. */
export interface Counts {
  isOnly(one: CountedTold): boolean // its article tells no other number of that thing
  isInstead(a: CountedTold, b: CountedTold): boolean // neither article tells the other's number, of whatever
}

export function countsOf(told: readonly CountedTold[]): Counts {
  const values = new Map<string, Set<number>>()
  const keys = ({ article, noun }: CountedTold) => [...noun].map((thing) => `${article.id} ${thing}`)
  for (const one of told) for (const key of keys(one)) values.set(key, (values.get(key) ?? new Set()).add(one.value))
  const tells = (one: CountedTold, value: number) =>
    keys(one).some((key) => values.get(key)?.has(value)) || numbersIn(one.article).has(value) // "Norlund gives 1,200 of them"
  return {
    isOnly: (one) => keys(one).every((key) => values.get(key)?.size === 1),
    isInstead: (a, b) => !tells(a, b.value) && !tells(b, a.value),
  }
}

/**
 * Whether two tellings of one thing give numbers that cannot both hold. Told alike but for the number; or one number the other misread
 * and told half alike, or by two articles that tell one story (`areKin`), where more is allowed for.
 */
export function standAgainst(a: CountedTold, b: CountedTold, areKin: AreKin, { isOnly, isInstead }: Counts): boolean {
  if (a.article.id === b.article.id || Math.abs(a.value - b.value) <= Math.max(a.lastDigit, b.lastDigit) / 2)
    return false
  if (isWholeOf(a, b) || isWholeOf(b, a) || (a.part === TARGET) !== (b.part === TARGET)) return false
  if (a.noun.has(NOES) && a.part !== b.part) return false // another vote
  if (isOneVote(a, b) && isOnly(a) && isOnly(b) && isInstead(a, b) && areKin(a.article.id, b.article.id)) return true
  const slip = isSlip(a.value, b.value)
  const samePredicate = a.predicate !== null && a.predicate === b.predicate
  const isOneBody = mayBeOneBody(a.names, b.names)
  if (!isOneBody && !slip && !samePredicate) return false
  const kin = areKin(a.article.id, b.article.id)
  if (!kin && isVote(a) && isVote(b) && a.part !== b.part) return false
  const areOnly = kin && isOnly(a) && isOnly(b) // of one story's only such number, the yard or its town may be named
  const misread = areOnly && slip
  if (!(isOneBody || misread || (areOnly && samePredicate)) || !(kin || isNear(a.article, b.article))) return false
  if (areTwoSayings(a.article, b.article)) return false
  const things = [...a.noun].filter((thing) => b.noun.has(thing)).length // "Trevonian soldiers": two words of one thing
  const shared =
    [...a.around].filter((word) => b.around.has(word)).length + [...a.years].length + Math.max(0, things - 1)
  const sameThing = things > 0
  if (a.apart || b.apart)
    return kin && sameThing && !(a.apart && b.apart) && shared > 0 && areMisread(a.value, b.value) && isOneBody
  if ((a.ahead || b.ahead) && !(slip && (areTurned(a.value, b.value) || (kin && shared >= SHARED)))) return false
  if (!yearsFit(a, b, kin && slip)) return false
  if (a.noun.has(GDP_SHARE)) return misread && sameThing // whose share it is a story may leave to its other sentences
  if (Math.min(a.value, b.value) < A_FEW)
    return kin && sameThing && isTeenOff(a.value, b.value) && shared >= SHARED_IF_SLIP
  if (slip && sameThing && a.part !== null && a.part !== TARGET && a.part === b.part) return true // 61 and 16 of 140
  const fewer = Math.min(a.around.size + a.years.size, b.around.size + b.years.size)
  if (shared === fewer && shared >= SHARED_IF_SLIP && a.around.size === b.around.size) return true // one sentence, but for the number
  if (kin && sameThing && samePredicate) return true // one story’s depot that holds so many
  if (!slip && Math.max(a.value, b.value) > FAR * Math.min(a.value, b.value)) return false // what one gave, and what all gave
  if (kin && sameThing) {
    if (areOnly && (a.label ? b.label : a.noun === DEADLINE && shared >= SHARED_IF_SLIP)) return true // one story, one crew, one deadline
    if (slip) return shared > 0 || (areOnly && areTurned(a.value, b.value)) // one story, and one number the other misread
    if (shared > 0 && isOneDigitOff(a.value, b.value) && isInstead(a, b)) return true
    if (shared >= SHARED_IF_SLIP && shared >= ALIKE * fewer) return true
  }
  return shared >= (slip ? SHARED_IF_SLIP : SHARED) && shared >= (slip ? ALIKE_IF_SLIP : ALIKE) * fewer
}

/** So many for, and so many against. */
const isVote = ({ part }: CountedTold) => part?.startsWith('against ') ?? false

/** One story's only vote, with as many on the other side. */
const isOneVote = (a: CountedTold, b: CountedTold) => isVote(a) && a.part === b.part

/** "Of 38 pumps 29 work", "38 pumps": a whole is not held against its part. */
const isWholeOf = ({ value }: CountedTold, { part }: CountedTold) => part === `of ${value}`

/** Two records of two days: who told one number here may tell another there. */
const areTwoSayings = (a: ReadArticle, b: ReadArticle) =>
  isRecord(a) && isRecord(b) && a.published.value !== b.published.value

/** The same digits in another order. */
const areMisread = (a: number, b: number) => digitsOf(a) === digitsOf(b) && Math.max(a, b) < 10 * Math.min(a, b)

/** 31 and 13: not a nought more, and no sums. */
const areTurned = (a: number, b: number) => Math.max(a, b) < A_SUM && Math.max(a, b) < 10 * Math.min(a, b)

/** The same years; of one story and of one number misread one sentence may tell none. */
const yearsFit = (a: CountedTold, b: CountedTold, loosely: boolean) =>
  yearsOf(a) === yearsOf(b) ||
  isThatYear(a, b) ||
  isThatYear(b, a) ||
  (loosely && (a.years.size === 0 || b.years.size === 0))

/** "This year" of the one is the year of the other. */
const isThatYear = (a: CountedTold, b: CountedTold) => a.thisYear !== null && yearsOf(b) === a.thisYear

export const yearsOf = ({ years }: CountedTold) => [...years].sort().join(' ')

/** Two sentences that each name somebody or something name one of them in common. */
export const mayBeOneBody = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 ||
  b.size === 0 ||
  [...a].some((name) => [...b].some((other) => isShortFor(name, other) || isShortFor(other, name)))

/** "Corps" for "Eastern Corps". */
const isShortFor = (short: string, long: string) => long === short || long.endsWith(` ${short}`)

const isNear = (a: ReadArticle, b: ReadArticle) => (printedApart(a, b) ?? Number.POSITIVE_INFINITY) <= countedNear
