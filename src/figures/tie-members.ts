import type { EdtfDate } from '../model/date.ts'
import { findDates } from '../text/dates.ts'
import { alliesCounted, isAlliance, isOfPersons, withForces } from './allies-counted.ts'
import type { CountAtShare } from './count-at-share.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { isSupposed } from './supposed.ts'
import { ALLIANCE, type Tied, tiedAs } from './tied.ts'

const HAS =
  /^(?:has|have|had|counts|counted|comprises|comprising|with|includes|now|numbers|became|become|becoming|currently)$/
const FEWEST = 12 // the founders: fewer are some of the members, never all

/**
 * The number of members of the alliance, where the words mean all of them: "NATO's 32 members", "all 32 allies",
 * "the 32-nation alliance", "17 of 32 members". "12 NATO members signed" counts some, and is not tied.
 * As the whole of a count at a share it carries that count's threshold: there, allies without forces may be left out.
 */
export function tieMembers(
  passage: Passage,
  quantity: Quantity,
  names: readonly NamedHere[],
  counts: readonly CountAtShare[],
  period: EdtfDate | null,
): Tied | null {
  if (!Number.isInteger(quantity.value) || quantity.value < FEWEST || quantity.value2 !== null) return null
  const of = counts.find(
    ({ count }) => count.next <= quantity.number + 4 && quantity.number - count.next < 4 && count !== quantity,
  )
  const isForced = withForces(passage.low, quantity.next) > 0 // all but Iceland
  const whole = of ?? (isForced ? counts[0] : undefined)
  if (isForced && whole === undefined) return null
  if (!isHyphened(passage, quantity) && !isWhole(passage, quantity, names, of !== undefined)) return null
  if (isSinceThen(passage.low, quantity.next) || isOfTables(passage.low, quantity)) return null
  const told = period === null ? dayOf(passage) : period
  if (told !== null && isHyphened(passage, quantity)) return null // "The 32-member alliance was founded in 1949"
  const day = isOfNow(passage.low, quantity) ? null : told
  if (day === null && isOfThePast(passage, quantity)) return null
  if (isSome(passage.low, quantity.next) || (whole === undefined && isOfAnotherTime(passage, quantity, day)))
    return null
  return tiedAs(quantity, {
    indicator: 'members',
    unit: 'countries',
    entity: ALLIANCE,
    period: day,
    threshold: whole?.share.value ?? null,
  })
}

/** "founded in 1949, which has 32 members", "now counts 32": of today, whatever year the sentence names. */
const isOfNow = (low: readonly string[], { number }: Quantity): boolean =>
  low.slice(Math.max(0, number - 5), number).some((word) => /^(?:now|today|currently)$/.test(word)) ||
  low.slice(Math.max(0, number - 3), number).join(' ') === ', which has'

/** "NATO's 28 members that met 2 percent", "31 members other than America", "23 members belong to both" */
const isSome = (low: readonly string[], next: number): boolean => {
  const at = low[next] === 'of' && /^nato/.test(low[next + 1] ?? '') ? next + 2 : next
  return (
    /^(?:that|who|at|above|over|below|under|meeting|spending|other|besides|except|excluding|outside|without|bar)$/.test(
      low[at] ?? '',
    ) || /^belong(?:s|ed)? to both$/.test(low.slice(at, at + 3).join(' '))
  )
}

/** "When Spain joined in 1982, NATO became an alliance of 16": a year that is not that of printing, and not clearly its own. */
function isOfAnotherTime({ low }: Passage, { number }: Quantity, day: EdtfDate | null): boolean {
  const years = new Set(low.filter((word) => /^(?:19[4-9]|20\d)\d$/.test(word)))
  const isPresent = low.slice(Math.max(0, number - 4), number).some((word) => PRESENT.test(word))
  if (day === null) return years.size > 0 && !isPresent && low[number - 1] !== 'all'
  const isOfParticiple =
    /^(?:founded|born|formed|created|launched|established)$/.test(low[0] ?? '') && low.indexOf(day) < low.indexOf(',')
  return years.size > 1 && (isOfParticiple || !low.slice(Math.max(0, number - 8), number + 8).includes(day))
}
const PRESENT = /^(?:has|have|counts|comprises|numbers|now|today|currently)$/

/** "NATO had 30 members when Russia invaded": of some day that the words do not give. */
const isOfThePast = ({ low }: Passage, { number }: Quantity): boolean =>
  /^(?:had|counted|comprised|numbered)$/.test(low[number - 1] ?? '') && low[number - 2] !== 'has'

/** "NATO's tables have 31 allies", "the 31 countries in NATO's table": those with a row. */
const isOfTables = (low: readonly string[], { from, next }: Quantity): boolean =>
  /\b(?:tables?|lists?|reports?|figures|statistics|rankings?|data|charts?|surveys?)\b(?: (?:\w+ ){0,2})?$/.test(
    `${low.slice(Math.max(0, from - 4), from).join(' ')} `,
  ) ||
  /\b(?:in|on|with|of) (?:the |its |nato's |alliance's )*(?:tables?|lists?|ranking|report|statistics)\b/.test(
    low.slice(next, next + 6).join(' '),
  )

/** "has had 32 members since 2023": of every year from then on. */
const isSinceThen = (low: readonly string[], next: number): boolean =>
  /\bsince\b/.test(low.slice(next, next + 4).join(' '))

/** "31 members in April 2023": the one month or day of the sentence. */
function dayOf({ text, start, end }: Passage): EdtfDate | null {
  const stated = findDates(text.slice(start, end), null).filter(({ date }) => /^\d{4}-\d\d/.test(date))
  return stated.length === 1 ? (stated[0]?.date ?? null) : null
}

/** "32-nation alliance", "32-member NATO". */
function isHyphened(passage: Passage, quantity: Quantity): boolean {
  const { low } = passage
  if (low[quantity.next - 2] !== '-' || quantity.unit !== 'countries') return false
  const after = low.slice(quantity.next, quantity.next + 3)
  const nato = low.some((word) => /^nato(?:'s)?$/.test(word))
  return after.some(
    (word) =>
      /^(?:alliance|alliance's|nato|nato's|pact)$/.test(word) || (nato && /^(?:bloc|organi[sz]ation)$/.test(word)),
  )
}

function isWhole(passage: Passage, quantity: Quantity, names: readonly NamedHere[], isDenominator: boolean): boolean {
  const { low } = passage
  const owner = names.find((name) => name.possessive && name.next === quantity.number)
  const before = low[quantity.number - 1] ?? ''
  if (quantity.noun === null)
    return owner !== undefined && isAlliance(owner) && quantity.unit === 'count' && quantity.value <= 99
  const entity = alliesCounted(passage, quantity, names)
  if (entity?.id !== ALLIANCE.id) return false
  if (owner) return isAlliance(owner)
  const about =
    isDenominator ||
    names.some(isAlliance) ||
    /^(?:allies|ally)$/.test(quantity.noun) ||
    quantity.between.some((at) => /^nato/.test(low[at] ?? ''))
  if (/^(?:belong|belongs|belonged)$/.test(low[quantity.next] ?? '')) return low[quantity.next + 1] === 'to'
  const others = names.some((name) => !name.ally && !isAlliance(name))
  if (!about || (others && /^(?:its|their|our|the)$/.test(before))) return false
  if (before === 'all' || /^(?:its|our)$/.test(before)) return true
  if (before === 'the')
    return (
      withForces(low, quantity.next) > 0 ||
      !/^(?:that|who|which|to|with|already|meeting|spending|whose|for|other|besides|except|excluding|apart|outside|without|bar|,)$/.test(
        low[quantity.next] ?? '',
      )
    )
  // "28 of 31 allies are to meet" counts some
  if (before === 'of')
    return isDenominator || !(isOfPersons(low[quantity.number - 2] ?? '') || /\d/.test(low[quantity.number - 2] ?? ''))
  // "If Ukraine joined, NATO would have 33 members"
  if (HAS.test(before) && isSupposed(passage, quantity)) return false
  if (/^(?:counts|counted|includes)$/.test(before) && !isOfAlliance(low, quantity.number - 2)) return false
  return (
    (HAS.test(before) && !/^(?:eu|union|ec|eec|un|g7|g20|osce|pact)$/.test(low[quantity.number - 2] ?? '')) ||
    (before === 'to' && /^(?:grew|grow|expanded|rose|enlarged)$/.test(low[quantity.number - 2] ?? ''))
  )
}

/** "The alliance counted 30 members"; what a report counts are those it is about. */
const isOfAlliance = (low: readonly string[], at: number): boolean =>
  /\b(?:nato|alliance|pact)(?: (?:now|currently|today|then|has|had))*$/.test(
    low.slice(Math.max(0, at - 3), at + 1).join(' '),
  )
