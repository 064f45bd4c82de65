import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { isPercent, isSum } from './periods-of.ts'
import { type SentenceBefore, yearNamed, yearOfSpending } from './sentence-before.ts'
import { yearOfTables, yearOfTalk } from './talk-of-spending.ts'
import { yearsIn } from './years-in.ts'

const SHIFTS: readonly (readonly [by: number, words: RegExp])[] = [
  [-1, /\b(?:the|a) (?:year before|previous year|preceding year|year earlier)\b/],
  [1, /\b(?:the|a) (?:year after|year later|following year|next year)\b/],
  [0, /\b(?:that|the same) year\b/],
]
/** Words that name another time, which no year of the sentence before may stand for. */
const OTHER_TIME =
  /^(?:since|ago|earlier|later|before|after|once|previously|formerly|now|today|currently|until|decades?|years?|months?|soon|next|last|then|will|always|long)$/

/** "During the Cold War it spent" */
const TIME_FIRST = /^(?:during|under|in|by|for|through|throughout|over|within|at)$/

/** The years of quantities, with that of the sentence before where this one names none, or counts from it: "the year before". */
export function withPeriodBefore(
  passage: Passage,
  periods: ReadonlyMap<Quantity, EdtfDate | null>,
  before: SentenceBefore | null,
  printed: EdtfDate | null,
): ReadonlyMap<Quantity, EdtfDate | null> {
  if (before === null || yearsIn(passage, printed).length > 0) return periods
  const words = passage.low.join(' ')
  const shift = SHIFTS.find(([, shifted]) => shifted.test(words))
  const year =
    yearOfSpending(before) ??
    yearOfTables(before) ??
    (shift ? yearNamed(before, printed) : yearIfPast(passage, before, printed))
  if (!year || !/^\d{4}$/.test(year)) return periods
  const [first = '', second = ''] = passage.low
  if (!shift && TIME_FIRST.test(first) && !/^(?:contrast|comparison|turn|fact)$/.test(second)) return periods
  if (!shift && passage.low.some((word) => OTHER_TIME.test(word) || /^(?:19|20)\d\d$/.test(word))) return periods
  const told = String(Number(year) + (shift?.[0] ?? 0))
  const isLevel = (one: Quantity): boolean => (isPercent(one) || isSum(one)) && !isFrom(passage, one)
  return new Map([...periods].map(([one, period]) => [one, period ?? (isLevel(one) ? told : null)]))
}

/** "slipped from 1.99 percent": of a year before the one told. */
const isFrom = ({ low }: Passage, { from }: Quantity): boolean => /^(?:from|than)$/.test(low[from - 1] ?? '')

/** "Canada hit the target in 2025. Its spending was 2.03 percent": what was, and not what is or will be. */
const yearIfPast = ({ low }: Passage, before: SentenceBefore, printed: EdtfDate | null): EdtfDate | null =>
  low.some((word) => PAST.test(word)) && !low.some((word) => NOT_PAST.test(word)) ? yearOfTalk(before, printed) : null
const PAST =
  /^(?:spent|put|was|were|stood|devoted|came|amounted|reached|met|allocated|invested|hit|totall?ed|rose|fell|climbed|dropped|slipped|jumped|led|managed|went|accounted|did)$/
const NOT_PAST = /^(?:is|are|spends?|puts|has|have|devotes?|stands|plans?|would|could|if|must|should|target|pledged)$/
