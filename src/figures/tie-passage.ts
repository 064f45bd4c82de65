import type { EdtfDate } from '../model/date.ts'
import type { Register } from '../register/register.ts'
import { mayCompare } from './comparing-words.ts'
import type { CountAtShare } from './count-at-share.ts'
import { countTied } from './count-tied.ts'
import { countsOf } from './counts-of.ts'
import { ACTS, findActs } from './find-acts.ts'
import { findComparisons } from './find-comparisons.ts'
import type { Quantity } from './find-quantities.ts'
import { findRanks } from './find-ranks.ts'
import { isOfEquipment } from './is-of-equipment.ts'
import { type Lead, leadOf } from './lead-of.ts'
import { type NamedHere, namedIn } from './named.ts'
import { otherCountOf, withOtherCount } from './other-count.ts'
import type { Passage } from './passage.ts'
import { withOrdersDated, withPeriodBefore } from './period-before.ts'
import { isPercent, periodsOf } from './periods-of.ts'
import { plainFigure } from './plain-figure.ts'
import { mayRank } from './rank-words.ts'
import { rateOf } from './rate-of.ts'
import { isSpentShare, type SentenceBefore } from './sentence-before.ts'
import { withStandIns } from './stand-ins.ts'
import { speaksOfOther } from './talk-of-spending.ts'
import { tieChange } from './tie-change.ts'
import { tieEquipment } from './tie-equipment.ts'
import { tieMembers } from './tie-members.ts'
import { tieMultipleOf } from './tie-multiple-of.ts'
import { tiePersonnel } from './tie-personnel.ts'
import { tieShare } from './tie-share.ts'
import { tieShareOfTotal } from './tie-share-of-total.ts'
import { tieSum } from './tie-sum.ts'
import type { Tied } from './tied.ts'

/** More quantities than these make a table, in which no words say what belongs to what. */
const IN_A_SENTENCE = 30

interface TextAround {
  readonly printed: EdtfDate | null
  readonly register: Register
  readonly afterGuideline: boolean // the text has spoken of shares of GDP for defence, so that "the 5% threshold" needs no more words
  readonly before: SentenceBefore | null // the sentence before, in the same paragraph
}

/**
 * Ties each quantity of a sentence to indicator, entity and period, as far as its own words go, and those of the
 * sentence before that it leans on: "It spent", "The figure for 2026", "Norway, by contrast, spent 3.17 percent".
 */
export function tiePassage(passage: Passage, quantities: readonly Quantity[], text: TextAround): SentenceBefore {
  const { printed, register, afterGuideline, before } = text
  const ofShares = (before?.ofShares ?? false) && !speaksOfOther(passage)
  const percents = quantities.filter(
    (one) => isPercent(one) || (one.unit === 'fraction' && isOfEquipment(passage, one)),
  )
  if (quantities.length > IN_A_SENTENCE) return tableOf(passage, quantities)
  const isOrdered = passage.low.some(
    (word, at) => mayCompare(passage.low, at) || mayRank(passage.low, at) || ACTS.test(word),
  )
  if (quantities.length === 0 && !isOrdered)
    return {
      passage,
      names: null,
      tied: [],
      ofShares,
      counted: otherCountOf(passage, [], before?.counted ?? null, false),
    }
  const names = withStandIns(passage, namedIn(passage, register), before, register)
  const { all, whole, counts } = countsOf(passage, quantities, { percents, names, before, printed })
  const periods = withPeriodBefore(passage, periodsOf(passage, all, counts, printed), before, printed)
  const around = { passage, names, counts, afterGuideline, ...leadOf(before), ofShares, register, printed }
  const tied: Tied[] = []
  for (const quantity of all) {
    const one = tieOne(around, quantity, periods.get(quantity) ?? null, tied.at(-1) ?? null)
    if (!whole.includes(quantity) || one.indicator?.startsWith('allies-at')) tied.push(one)
  }
  const ordered = isOrdered
    ? withOrdersDated(passage, withOrders(around, tied).filter(isPlaced(passage, before)), before, printed)
    : tied
  const told = withOtherCount(ordered, passage, names, before?.counted ?? null)
  return { passage, names, ...told, ofShares: ofShares || told.tied.some(isSpentShare) }
}

/** Too many numbers for words to say what belongs to what. */
const tableOf = (passage: Passage, quantities: readonly Quantity[]): SentenceBefore => ({
  passage,
  names: null,
  tied: quantities.map((quantity) => plainFigure(passage, quantity)),
  ofShares: false,
  counted: null,
})

/** Comparisons, places and dated acts, which hold no number of their own, among the figures of the sentence. */
function withOrders({ passage, names, printed, register }: Surroundings, tied: readonly Tied[]): Tied[] {
  const isApart = (others: readonly Tied[]) => (one: Tied) =>
    !others.some((other) => overlaps(one.quantity, other.quantity))
  const ranks = findRanks(passage, names, tied, printed)
  const comparisons = findComparisons(passage, names, tied, printed).filter(isApart(ranks))
  const found = [...comparisons, ...ranks, ...findActs(passage, names, printed, register)]
  return [...tied, ...found.filter(isApart(tied))].sort((a, b) => a.quantity.from - b.quantity.from)
}

/** "Poland, Germany and France spent … France spent the least": of those named before, unless the words say of whom. */
const isPlaced =
  (passage: Passage, before: SentenceBefore | null) =>
  ({ indicator }: Tied): boolean =>
    !indicator?.endsWith('-rank') ||
    new Set(before?.names?.flatMap(({ ally, entity }) => (ally && entity ? [entity.id] : []))).size < 2 ||
    passage.low.some((word) => OF_ALLIES.test(word))
const OF_ALLIES = /^(?:nato|nato's|alliance|alliance's|ally|allies|allied|members?|table|tables|ranking|league)$/

const overlaps = (a: Quantity, b: Quantity): boolean => a.from < b.next && b.from < a.next

interface Surroundings extends Lead {
  readonly passage: Passage
  readonly names: readonly NamedHere[]
  readonly counts: readonly CountAtShare[]
  readonly afterGuideline: boolean
  readonly ofShares: boolean // a sentence before it in the paragraph told a share of GDP for defence
  readonly register: Register
  readonly printed: EdtfDate | null
}

function tieOne(around: Surroundings, quantity: Quantity, period: EdtfDate | null, before: Tied | null): Tied {
  const { passage, names, counts, afterEquipment, afterShare, afterSum, afterTalk, yearBefore, printed } = around
  const counted = counts.find(({ count }) => count === quantity)
  if (counted) return countTied(counted, period)
  const per = rateOf(passage, quantity)
  if (per !== null && !isPercent(quantity)) return plainFigure(passage, quantity, per)
  const spent =
    (counts.some(({ share }) => share === quantity)
      ? null
      : tieEquipment(passage, quantity, names, period, {
          before,
          afterEquipment,
          afterSpending: afterShare || afterSum,
        })) ??
    tieShareOfTotal(passage, quantity, names, period, before) ??
    tieMultipleOf(passage, quantity, names, printed) ??
    tieChange(passage, quantity, names, printed, { year: period, yearBefore }) ??
    tieSum(passage, quantity, names, period, { before, isBehindSum: afterSum, isBehindTalk: afterTalk }) ??
    tiePersonnel(passage, quantity, names, period, before)
  if (spent) return spent
  if (isPercent(quantity)) {
    const isThreshold = counts.some(({ share }) => share === quantity)
    return tieShare({ ...around, isThreshold, before }, quantity, period)
  }
  return tieMembers(passage, quantity, names, counts, period) ?? plainFigure(passage, quantity)
}
