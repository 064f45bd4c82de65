import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'
import { isPercent, isSum } from './periods-of.ts'
import { type SentenceBefore, yearNamed, yearOfSpending } from './sentence-before.ts'
import { yearOfTables, yearOfTalk } from './talk-of-spending.ts'
import type { Tied } from './tied.ts'
import { yearsIn } from './years-in.ts'

const SHIFTS: readonly (readonly [by: number, words: RegExp])[] = [
  [-1, /\b(?:the|a) (?:year before(?! last\b)|previous year|preceding year|year earlier)\b/],
  [1, /\b(?:the|a) (?:year after|year later|following year|next year)\b/],
  [0, /\b(?:that|the same) year\b/],
]
/** "Eleven years later", "a decade earlier" */
function yearsAway(words: string): readonly [by: number] | null {
  const [, count = '', unit = '', way = ''] =
    /^(?:just |only )?([a-z\d-]+) (years|decade) (later|earlier|before|on)\b/.exec(words) ?? []
  const many =
    unit === 'decade'
      ? /^(?:an?|one)$/.test(count)
        ? 10
        : null
      : (smallNumber(count) ?? (/^\d{1,2}$/.test(count) ? Number(count) : null))
  return many === null ? null : [/^(?:later|on)$/.test(way) ? many : -many]
}
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
  const shift = shiftOf(passage)
  const behind = shift ? [...periods.keys()].filter((one) => one.next <= shift.at) : []
  const shifted = yearBefore(passage, before, printed, shift)
  // "It spent 2.03 percent, against 1.41 percent the year before": of the last before those words, and of no other
  const last = behind.reduce<Quantity | null>((late, one) => (late === null || one.next > late.next ? one : late), null)
  const base = last !== null && isPast(passage) ? yearBefore(passage, before, printed, null, true) : null
  if (shifted === null && base === null) return periods
  const isLevel = (one: Quantity): boolean => (isPercent(one) || isSum(one)) && !isFrom(passage, one)
  const yearOf = (one: Quantity): EdtfDate | null => (last === null || one === last ? shifted : base)
  return new Map([...periods].map(([one, period]) => [one, period ?? (isLevel(one) ? yearOf(one) : null)]))
}

/** "the year before", "Eleven years later": by how many years, and at which token. */
function shiftOf({ low }: Passage): { readonly by: number; readonly at: number } | null {
  const words = low.join(' ')
  if (BESIDE.test(words)) return null
  for (const [by, phrase] of SHIFTS) {
    const hit = phrase.exec(words)
    if (hit) return { by, at: words.slice(0, hit.index).split(' ').length - 1 }
  }
  const away = yearsAway(words)
  return away ? { by: away[0], at: 0 } : null
}

const WILL_BE = /^(?:will|expected|forecast|projected)$/

/** "less than a year before", "up on the previous year": what the figure is set beside. */
const BESIDE =
  /\b(?:than|on|over|from|against|with|to)(?: in)? (?:the|a) (?:year (?:before|earlier)|previous year|preceding year)\b/

function yearBefore(
  passage: Passage,
  before: SentenceBefore | null,
  printed: EdtfDate | null,
  shift: { readonly by: number } | null,
  isBeside = false, // a shift stands in the sentence, for another figure
): EdtfDate | null {
  if (before === null || yearsIn(passage, printed).length > 0) return null
  const year =
    yearOfSpending(before) ??
    yearOfTables(before) ??
    (shift ? yearNamed(before, printed) : yearIfPast(passage, before, printed))
  if (!year || !/^\d{4}$/.test(year)) return null
  // "In 2026 it will be 2.02 percent. Czechia spent 1.86 percent"
  if (!shift && isPast(passage) && before.passage.low.some((word) => WILL_BE.test(word))) return null
  // "Overall, it spends 2.22 percent": what is, behind what was
  if (!shift && printed !== null && year < printed.slice(0, 4) && isPresent(passage)) return null
  const [first = '', second = ''] = passage.low
  if (!shift && TIME_FIRST.test(first) && !/^(?:contrast|comparison|turn|fact)$/.test(second) && !isNoTime(passage))
    return null
  const isNextInLine = /^(?:came|comes|was|is|in)$/.test(second) && first === 'next'
  if (
    !shift &&
    !isBeside &&
    passage.low.some(
      (word, at) => (OTHER_TIME.test(word) && !(isNextInLine && at === 0)) || /^(?:19|20)\d\d$/.test(word),
    )
  )
    return null
  return String(Number(year) + (shift?.by ?? 0))
}

/** Places and comparisons of a sentence that tells what was, with the year of the sentence before: "That was the highest share in the alliance." */
export function withOrdersDated(
  passage: Passage,
  tied: readonly Tied[],
  before: SentenceBefore | null,
  printed: EdtfDate | null,
): Tied[] {
  const isOpen = ({ indicator, period }: Tied): boolean =>
    period === null && /-(?:rank|comparison)$/.test(indicator ?? '')
  const year = tied.some(isOpen) && isPast(passage) ? yearBefore(passage, before, printed, shiftOf(passage)) : null
  return year === null ? [...tied] : tied.map((one) => (isOpen(one) ? { ...one, period: year, missing: [] } : one))
}

/** "For the first time", "In Romania it was": no other time. */
const isNoTime = ({ low, tokens }: Passage): boolean =>
  low.slice(0, 4).join(' ') === 'for the first time' ||
  (low[0] === 'in' && /^\p{Lu}/u.test(tokens[1]?.text ?? '') && !MONTH.test(low[1] ?? '') && low[2] === 'it')
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/

/** "slipped from 1.99 percent": of a year before the one told. */
const isFrom = ({ low }: Passage, { from }: Quantity): boolean => /^(?:from|than)$/.test(low[from - 1] ?? '')

/** "Canada hit the target in 2025. Its spending was 2.03 percent": what was, and not what is or will be. */
const yearIfPast = (passage: Passage, before: SentenceBefore, printed: EdtfDate | null): EdtfDate | null =>
  isPast(passage) ? yearOfTalk(before, printed) : null
const isPast = ({ low }: Passage): boolean =>
  low.some((word) => PAST.test(word)) && !low.some((word) => NOT_PAST.test(word))
const isPresent = ({ low }: Passage): boolean =>
  low.some((word) => /^(?:spends|devotes|allocates|invests)$/.test(word)) && !low.some((word) => PAST.test(word))
const PAST =
  /^(?:spent|put|was|were|stood|devoted|came|amounted|reached|met|allocated|invested|hit|totall?ed|rose|fell|climbed|dropped|slipped|jumped|led|managed|went|accounted|did|came|ranked|topped|trailed|outspent|overtook|surpassed)$/
const NOT_PAST = /^(?:is|are|spends?|puts|has|have|devotes?|stands|plans?|would|could|if|must|should|target|pledged)$/
