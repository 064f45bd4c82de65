import type { EdtfDate } from '../model/date.ts'
import { isOnAnother } from './another-subject.ts'
import { currencyCodes } from './currency-codes.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import { isOfOtherSpan } from './other-span.ts'
import type { Passage } from './passage.ts'
import { pricesOfSum } from './price-words.ts'
import { isRefused } from './share-words.ts'
import { spenderOf } from './spender-of.ts'
import { DEFENCE } from './spending-words.ts'
import { isSupposed } from './supposed.ts'
import { ALLIANCE, type Tied, tiedAs } from './tied.ts'

const MONEY = /^(?:USD|EUR|GBP|currency)$/
const SPENT = /^(?:spend|spends|spent|spending)$/
const TOTAL = /^(?:spending|expenditure|expenditures|outlay|outlays|budget|spend)$/
const LINK =
  /^(?:is|was|were|are|be|been|of|:|at|to|reach|reaches|reached|hit|hits|passes|passed|pass|tops|topped|exceeds|exceeded|totals|totalled|totaled|stood|stands|came|comes|amounted|amounts|rose|rises|grew|climbed|fell|put|puts)$/
/** A part of what is spent, or what is spent on something else. */
const ANOTHER =
  /^(?:more|less|extra|additional|worth|package|packages|fund|contract|contracts|loan|loans|deal|gap|shortfall|cut|cuts|increase|rise|on|for|of|in|over|by)$/
const COMMON = /^(?:common|civil|common-funded|supplementary|quarterly|monthly|daily|annual|agency|agency's)$/

/** A sum that an ally or a group spent on defence in a year; null where the words say less than that. */
export function tieSum(
  passage: Passage,
  sum: Quantity,
  names: readonly NamedHere[],
  period: EdtfDate | null,
  { before, afterSum }: { readonly before: Tied | null; readonly afterSum: boolean },
): Tied | null {
  if (!MONEY.test(sum.unit) || isSupposed(passage, sum) || isRefused(passage, sum)) return null
  if (isOnAnother(passage, sum) || isPart(passage, sum) || isOfOtherSpan(passage)) return null
  const share = before && isSameInMoney(passage, before, sum) ? before : null
  const entity = share?.entity ?? spenderOf(passage, sum, names) ?? relativeOf(passage, sum, names)
  const isSum = isTotal(passage, sum) || (afterSum && isAnotherSum(passage, sum))
  if (!share && !isSum && !(isOfAllies(entity) && SPENT.test(passage.low[sum.from - 1] ?? ''))) return null
  const currency = currencyCodes(passage, sum)
  if (currency.length === 0) return null
  const year = share?.period ?? period
  const missing = [...(entity ? [] : ['entity' as const]), ...(year ? [] : ['period' as const])]
  const told = { currency, ...pricesOfSum(passage) }
  return tiedAs(sum, { indicator: 'expenditure', entity, period: year, missing, told })
}

/** "$1.03 trillion that the United States spends": who stands before the verb. */
function relativeOf({ low }: Passage, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  if (!spenderBehind(low, sum.next)) return null
  const name = names.find((one) => one.at > sum.next)
  const isOnly = name && !name.demonym && !name.possessive && name.at <= sum.next + 2
  return isOnly && SPENT.test(low[name.next] ?? '') ? name.entity : null
}

/** Behind a sentence that told such a sum: "It is to spend $3.2 billion in 2026", "That is $5.7 billion this year" */
function isAnotherSum({ low }: Passage, sum: Quantity): boolean {
  const isOpen = !/^(?:on|for|of|to|worth|more|less)$/.test(low[sum.next] ?? '')
  const isSpent = SPENT.test(low[sum.from - 1] ?? '')
  const isTold =
    low
      .slice(0, sum.from)
      .join(' ')
      .search(/^(?:that|this) (?:is|was)$|\bthe (?:sum|figure|total) (?:is|was)$/) >= 0
  return isOpen && (isSpent || isTold)
}

/** "2.01 percent of GDP on defence in 2025, or $1.36 billion", "2.03 percent of GDP ($3.1 billion)" */
function isSameInMoney({ low }: Passage, { indicator, quantity, entity, period }: Tied, sum: Quantity): boolean {
  const gap = low.slice(quantity.next, sum.from)
  const last = gap.at(-1) ?? ''
  const isPlain = gap.slice(0, -1).every((word) => /^(?:on|for|in|its|,|defen[cs]e|military|(?:19|20)\d\d)$/.test(word))
  const closes = last === 'or' || (last === '(' && low[sum.next] === ')')
  return indicator === 'defence-share' && entity !== null && period !== null && isPlain && closes
}

/** Together they spend on nothing else. */
const isOfAllies = (entity: Tied['entity']): boolean =>
  entity?.id === ALLIANCE.id || entity?.id === 'body:european-allies-and-canada'

/** "spent $112 billion on defence", "defence expenditure of $97.7 billion", "$571 billion was spent on the military". */
function isTotal({ low }: Passage, sum: Quantity): boolean {
  if (
    !isOnForces(low, sum.next) &&
    !low.some(
      (word, i) =>
        (DEFENCE.test(word) && !/^nato/.test(word)) || (TOTAL.test(word) && i < sum.from && word !== 'budget'),
    )
  )
    return false
  const before = low.slice(Math.max(0, sum.from - 9), sum.from)
  if (before.some((word) => COMMON.test(word))) return false
  if (isOfSpending(low, sum.next) || spenderBehind(low, sum.next) || isHeaded(low, sum)) return true
  const last = before.at(-1) ?? ''
  if (SPENT.test(last))
    return (
      isOnForces(low, sum.next) ||
      low.slice(sum.next).some((word) => DEFENCE.test(word)) ||
      before.some((word) => DEFENCE.test(word))
    )
  if (/^(?:put|puts|invested|invests|devoted|devotes|allocated|allocates)$/.test(last)) {
    const behind = low.slice(sum.next, sum.next + 6)
    return (
      /^(?:into|to|in|for)$/.test(behind[0] ?? '') && behind.some((word) => DEFENCE.test(word) && !/^nato/.test(word))
    )
  }
  const lead = low.slice(Math.max(0, sum.from - 16), sum.from)
  const isMoved =
    /^(?:from|to)$/.test(last) && lead.some((word) => MOVED.test(word)) && lead.some((word) => TOTAL.test(word))
  if (isMoved) return true
  if (!LINK.test(last) && !(last === ',' && TOTAL.test(before.at(-2) ?? ''))) return false
  const total = before.findLastIndex((word) => TOTAL.test(word))
  return total >= 0 && before.slice(total + 1).every((word) => !/^(?:[;]|and|but|while)$/.test(word))
}

/** "At $14.5 billion, Belgian defence spending was" */
function isHeaded(low: readonly string[], { from, next }: Quantity): boolean {
  const behind = low.slice(next + 1, next + 6)
  const arms = behind.findIndex((word) => ARMS.test(word))
  return from <= 2 && low[from - 1] === 'at' && low[next] === ',' && arms >= 0 && TOTAL.test(behind[arms + 1] ?? '')
}

/** "grew from $13.3 billion in 2024 to $19.1 billion in 2025" */
const MOVED = /^(?:rose|risen|rises|grew|grown|grows|fell|climbed|increased|jumped|went|up|dropped)$/

/** "$5.7 billion of defence expenditure", "$5.7 billion in military spending" */
function isOfSpending(low: readonly string[], next: number): boolean {
  const at = /^(?:of|in)$/.test(low[next] ?? '') ? next + 1 : next
  return ARMS.test(low[at] ?? '') && TOTAL.test(low[at + 1] ?? '') && low[at + 1] !== 'budget'
}

/** "$3.8 billion on its forces" */
const isOnForces = (low: readonly string[], next: number): boolean =>
  low[next] === 'on' && /^(?:its|their)$/.test(low[next + 1] ?? '') && /^(?:forces|military)$/.test(low[next + 2] ?? '')

/** "$1.03 trillion that the United States spends on defence" */
function spenderBehind(low: readonly string[], next: number): boolean {
  if (!/^(?:that|which)$/.test(low[next] ?? '')) return false
  const verb = low.findIndex((word, at) => at > next && at < next + 7 && SPENT.test(word))
  return verb > 0 && low[verb + 1] === 'on' && low.slice(verb + 2, verb + 5).some((word) => DEFENCE.test(word))
}

const ARMS = /^(?:defence|defense|military)$/

/** "$10 billion more, "$5 billion of it", "$3 billion on tanks": what stands behind it says that it is no whole. */
function isPart({ low }: Passage, sum: Quantity): boolean {
  const next = low[sum.next] ?? ''
  if (isOfSpending(low, sum.next)) return false
  if (next === 'on' && /^(?:army|navy|air)$/.test(low[sum.next + 2] ?? '')) return true
  if (!ANOTHER.test(next)) return /^(?:rose|rises|grew|climbed|fell|increased|by)$/.test(low[sum.from - 1] ?? '')
  if (/^(?:on|for)$/.test(next)) {
    return (
      !isOnForces(low, sum.next) &&
      !low.slice(sum.next + 1, sum.next + 5).some((word) => DEFENCE.test(word) || /^(?:19|20)\d\d$/.test(word))
    )
  }
  return !(next === 'in' && /^(?:(?:19|20)\d\d|the|current|constant)$/.test(low[sum.next + 1] ?? ''))
}
