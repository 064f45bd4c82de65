import type { EdtfDate } from '../model/date.ts'
import { afterSum } from './after-sum.ts'
import { alliesTogether } from './allies-together.ts'
import { isForDefence, isOnAnother } from './another-subject.ts'
import { currencyCodes } from './currency-codes.ts'
import type { Quantity } from './find-quantities.ts'
import { isOfSpending, isOverMark, isTotalSum, spenderBehind } from './is-total-sum.ts'
import type { NamedHere } from './named.ts'
import { isNotTheWhole } from './no-whole.ts'
import { isIntoDefence, isOnForces } from './on-defence.ts'
import { isOfOtherSpan } from './other-span.ts'
import type { Passage } from './passage.ts'
import { pricesOfSum } from './price-words.ts'
import { isRefused } from './share-words.ts'
import { spenderOf } from './spender-of.ts'
import { inTable, isAnotherSum, isBareSpent, isOfAlliance, isOfIt, isSameInMoney } from './sum-beside.ts'
import { SPENT } from './sum-words.ts'
import { isSupposed } from './supposed.ts'
import { ALLIANCE, type Tied, tiedAs } from './tied.ts'

const MONEY = /^(?:USD|EUR|GBP|currency)$/
/** No ally's forces cost less in a year: less than this is a price, or told by head. */
const LEAST = 1e6
/** A part of what is spent, or what is spent on something else. */
const ANOTHER =
  /^(?:more|less|higher|lower|above|below|ahead|extra|additional|worth|package|packages|fund|contract|contracts|loan|loans|deal|gap|shortfall|cut|cuts|increase|rise|on|for|of|in|over|by)$/

/** "was allocated", "received": what somebody gives, and nobody has spent. */
const RECEIVES =
  /\b(?:(?:was|were|been|is|are) (?:allocated|awarded|granted|lent|loaned|given|offered|promised|assigned)|received|receives|gets?|got|borrowed|won|secured|sought|requested|lacked|lacks|owes?|owed)$/

/** A sum that an ally or a group spent on defence in a year; null where the words say less than that. */
export function tieSum(
  passage: Passage,
  sum: Quantity,
  names: readonly NamedHere[],
  period: EdtfDate | null,
  {
    before,
    isBehindSum,
    isBehindTalk,
  }: { readonly before: Tied | null; readonly isBehindSum: boolean; readonly isBehindTalk: boolean },
): Tied | null {
  if (!MONEY.test(sum.unit) || isSupposed(passage, sum) || isRefused(passage, sum)) return null
  if (RECEIVES.test(passage.low.slice(Math.max(0, sum.from - 4), sum.from).join(' '))) return null
  if (sum.value < LEAST || isOnAnother(passage, sum) || isOfOtherSpan(passage)) return null
  if (isNotTheWhole(passage, sum)) return null
  const beside = afterSum(passage, before, sum, names)
  if (!beside?.isWhole && isPart(passage, sum)) return null
  const share = before && isSameInMoney(passage, before, sum) ? before : null
  const listed = inTable(passage, sum, names)
  const entity = share?.entity ?? beside?.entity ?? listed ?? whoSpent(passage, sum, names)
  const isSum =
    beside !== null ||
    listed !== null ||
    isTotalSum(passage, sum, names) ||
    isOfAlliance(passage, sum) ||
    (isBehindSum && isAnotherSum(passage, sum)) ||
    (isBehindTalk && (isOfIt(passage, sum) || isBareSpent(passage, sum)))
  if (!share && !isSum && !(isOfAllies(entity) && SPENT.test(passage.low[sum.from - 1] ?? ''))) return null
  const currency = currencyCodes(passage, sum)
  if (currency.length === 0) return null
  const year = share?.period ?? period ?? (beside?.sameYear ? (before?.period ?? null) : null)
  const missing = [...(entity ? [] : ['entity' as const]), ...(year ? [] : ['period' as const])]
  const sense = sum.sense === 'exact' && isOverMark(passage.low, sum) ? 'at least' : sum.sense
  const told = { currency, ...pricesOfSum(passage, sum) }
  return tiedAs(sum, { indicator: 'expenditure', entity, period: year, missing, told, sense })
}

const whoSpent = (passage: Passage, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] =>
  spenderOf(passage, sum, names) ?? relativeOf(passage, sum, names) ?? alliesTogether(passage, sum, names)

/** "$1.03 trillion that the United States spends": who stands before the verb. */
function relativeOf({ low }: Passage, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  if (!spenderBehind(low, sum.next)) return null
  const name = names.find((one) => one.at > sum.next)
  const isOnly = name && !name.demonym && !name.possessive && name.at <= sum.next + 2
  return isOnly && SPENT.test(low[name.next] ?? '') ? name.entity : null
}

/** Together they spend on nothing else. */
const isOfAllies = (entity: Tied['entity']): boolean =>
  entity?.id === ALLIANCE.id || entity?.id === 'body:european-allies-and-canada'

/** "$10 billion more, "$5 billion of it", "$3 billion on tanks": what stands behind it says that it is no whole. */
function isPart({ low }: Passage, sum: Quantity): boolean {
  const next = low[sum.next] ?? ''
  if (isOfSpending(low, sum.next) || isIntoDefence(low, sum.next) || isOfAlliance({ low }, sum)) return false
  if (next === 'on' && /^(?:army|navy|air)$/.test(low[sum.next + 2] ?? '')) return true
  if (!ANOTHER.test(next)) return /^(?:rose|rises|grew|climbed|fell|increased|by)$/.test(low[sum.from - 1] ?? '')
  if (/^for the (?:first|second|third|last) time$/.test(low.slice(sum.next, sum.next + 4).join(' '))) return false
  if (/^(?:on|for)$/.test(next)) {
    return (
      !isOnForces(low, sum.next) && !/^(?:19|20)\d\d$/.test(low[sum.next + 1] ?? '') && !isForDefence(low, sum.next + 1)
    )
  }
  return !(next === 'in' && /^(?:(?:19|20)\d\d|the|current|constant)$/.test(low[sum.next + 1] ?? ''))
}
