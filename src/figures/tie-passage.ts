import type { EdtfDate } from '../model/date.ts'
import type { Register } from '../register/register.ts'
import { findAllAllies } from './all-allies.ts'
import { type CountAtShare, findCountsAtShare } from './count-at-share.ts'
import { findPeriods } from './find-period.ts'
import type { Quantity } from './find-quantities.ts'
import { type NamedHere, namedIn } from './named.ts'
import type { Passage } from './passage.ts'
import { tieMembers } from './tie-members.ts'
import { tieShare } from './tie-share.ts'
import { type Tied, tiedAs, untied } from './tied.ts'

/** More quantities than these make a table, in which no words say what belongs to what. */
const IN_A_SENTENCE = 30

/**
 * Ties each quantity of a sentence to indicator, entity and period, as far as the sentence's own words go.
 * `afterGuideline`: the text has spoken of shares of GDP for defence, so that "the 5% threshold" needs no more words.
 */
export function tiePassage(
  passage: Passage,
  quantities: readonly Quantity[],
  printed: EdtfDate | null,
  register: Register,
  afterGuideline: boolean,
): Tied[] {
  const percents = quantities.filter(isPercent)
  const whole = percents.length > 0 ? findAllAllies(passage) : []
  const all = [...quantities, ...whole].sort((a, b) => a.from - b.from)
  if (all.length > IN_A_SENTENCE || !all.some(mayTie)) return all.map((quantity) => plain(passage, quantity))
  const names = namedIn(passage, register)
  const counts = findCountsAtShare(
    passage,
    all.filter((one) => isCount(one) && !isWithin(one, whole)),
    percents,
    names,
  )
  const periods = periodsOf(passage, all, counts, printed)
  return all.flatMap((quantity) => {
    const tied = tieOne({ passage, names, counts, afterGuideline }, quantity, periods.get(quantity) ?? null)
    return whole.includes(quantity) && tied.indicator !== 'allies-at-share' ? [] : [tied]
  })
}

/** The 32 of "all 32 allies". */
const isWithin = (quantity: Quantity, whole: readonly Quantity[]): boolean =>
  whole.some((one) => one.from < quantity.number && quantity.number < one.next)

interface Surroundings {
  readonly passage: Passage
  readonly names: readonly NamedHere[]
  readonly counts: readonly CountAtShare[]
  readonly afterGuideline: boolean
}

function tieOne(around: Surroundings, quantity: Quantity, period: EdtfDate | null): Tied {
  const { passage, names, counts, afterGuideline } = around
  const counted = counts.find(({ count }) => count === quantity)
  if (counted) return countTied(counted, period)
  if (isPercent(quantity)) {
    const isThreshold = counts.some(({ share }) => share === quantity)
    return tieShare({ passage, names, isThreshold, afterGuideline }, quantity, period)
  }
  return tieMembers(passage, quantity, names, counts, period) ?? plain(passage, quantity)
}

function countTied({ count, share, entity }: CountAtShare, period: EdtfDate | null): Tied {
  const unit = count.unit === 'fraction' ? 'fraction' : 'countries'
  const missing = period ? [] : (['period'] as const)
  return tiedAs(count, { indicator: 'allies-at-share', threshold: share.value, unit, entity, period, missing })
}

/** A count of allies takes the year of the share it is counted at; the number of members its own. */
function periodsOf(
  passage: Passage,
  all: readonly Quantity[],
  counts: readonly CountAtShare[],
  printed: EdtfDate | null,
) {
  const percents = all.filter(isPercent)
  const years = findPeriods(passage, percents, printed)
  const periods = new Map(percents.map((quantity, k) => [quantity, years[k] ?? null]))
  for (const { count, share } of counts) periods.set(count, periods.get(share) ?? null)
  const others = all.filter((quantity) => isCount(quantity) && !periods.has(quantity))
  const otherYears = findPeriods(passage, others, printed)
  for (const [k, quantity] of others.entries()) periods.set(quantity, otherYears[k] ?? null)
  return periods
}

const isPercent = (quantity: Quantity): boolean => quantity.unit === '%' || quantity.unit === '% of GDP'

function mayTie(quantity: Quantity): boolean {
  return isPercent(quantity) || isCount(quantity)
}

function isCount(quantity: Quantity): boolean {
  if (
    quantity.unit === 'countries' ||
    quantity.unit === 'fraction' ||
    /^(?:members?|states?)$/.test(quantity.noun ?? '')
  )
    return true
  return quantity.unit === 'count' && quantity.noun === null && Number.isInteger(quantity.value) && quantity.value <= 99
}

/** Counted, but by no series: troops, drones, money. A small number of nothing named stays untied. */
function plain(passage: Passage, quantity: Quantity): Tied {
  if (isPercent(quantity)) return untied(quantity)
  if (quantity.unit !== 'count' || quantity.noun !== null) return tiedAs(quantity)
  if (quantity.value <= 100) return untied(quantity)
  const troops = passage.low
    .slice(0, quantity.from)
    .some((word) => /^(?:troops?|soldiers|personnel|casualties)$/.test(word))
  return tiedAs(quantity, { unit: troops ? 'persons' : 'count' })
}
