import type { EdtfDate } from '../model/date.ts'
import { findAllAllies } from './all-allies.ts'
import { findCountsAgain } from './count-again.ts'
import { type CountAtShare, findCountsAtShare } from './count-at-share.ts'
import { findCountExceptions } from './count-exceptions.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfRegion } from './is-of-region.ts'
import type { NamedHere } from './named.ts'
import { findOnlyNamed } from './only-named.ts'
import type { Passage } from './passage.ts'
import { isCount } from './periods-of.ts'
import type { SentenceBefore } from './sentence-before.ts'
import { isShareOfNamed } from './share-of-named.ts'
import { ALLIANCE } from './tied.ts'

interface Around {
  readonly percents: readonly Quantity[]
  readonly names: readonly NamedHere[]
  readonly before: SentenceBefore | null
  readonly printed: EdtfDate | null
}

interface Counts {
  readonly all: readonly Quantity[] // the quantities of the sentence, with those that its words of a whole stand for
  readonly whole: readonly Quantity[] // "all allies", "every ally but Norway"
  readonly counts: readonly CountAtShare[]
}

/** The counts of allies at a share in a sentence, whichever way they are told. */
export function countsOf(passage: Passage, quantities: readonly Quantity[], around: Around): Counts {
  const { percents, names, before, printed } = around
  const exceptions =
    percents.length === 0
      ? []
      : [...findCountExceptions(passage, percents, names), ...findOnlyNamed(passage, percents, names)]
  const whole = percents.length > 0 ? [...findAllAllies(passage), ...exceptions.map(({ count }) => count)] : []
  const all = [
    ...quantities.filter((one) => !exceptions.some(({ count }) => count.from < one.next && one.from < count.next)),
    ...whole,
  ].sort((a, b) => a.from - b.from)
  const counted = all.filter(
    (one) =>
      isCount(one) &&
      !percents.includes(one) &&
      !isWithin(one, whole) &&
      !exceptions.some(({ count }) => count === one),
  )
  const atShare = [...exceptions, ...findCountsAtShare(passage, counted, percents, names)]
  const counts = [...atShare, ...findCountsAgain(passage, counted, atShare, before, printed)].filter(
    ({ count, share, entity }) =>
      (entity?.id !== ALLIANCE.id || !isOfRegion(passage, count)) && // a group's members are listed
      !isShareOfNamed(passage, names, count, share),
  )
  return { all, whole, counts }
}

/** The 32 of "all 32 allies". */
const isWithin = (quantity: Quantity, whole: readonly Quantity[]): boolean =>
  whole.some((one) => one.from < quantity.number && quantity.number < one.next)
