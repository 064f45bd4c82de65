import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import { isOnDefence, isOnForces } from './on-defence.ts'
import { PART_OF_DEFENCE, type Passage } from './passage.ts'
import { DEFENCE } from './spending-words.ts'
import { isCost, isHeaded, isMoved, isPassedOn, isRiseOfSpending } from './sum-told.ts'
import { ARMS, SPENT, TOTAL } from './sum-words.ts'

/** "On defence, Poland spent" */
const ON_DEFENCE = /\b(?:on|for) (?:its |the |their )?(?:defen[cs]e|military|armed forces)\b/
const PUT =
  /^(?:put|puts|invested|invests|devoted|devotes|allocated|allocates|poured|pours|paid|pays|pumped|ploughed|plowed|channelled)$/
const LINK =
  /^(?:is|was|were|are|be|been|of|:|at|to|reach|reaches|reached|reaching|totalling|totaling|hit|hits|passes|passed|pass|tops|topped|exceeds|exceeded|totals|totalled|totaled|stood|stands|came|comes|amounted|amounts|rose|rises|grew|climbed|fell|put|puts)$/
const COMMON = /^(?:common|civil|common-funded|supplementary|quarterly|monthly|daily|annual|agency|agency's)$/

/** "spent $112 billion on defence", "defence expenditure of $97.7 billion", "$571 billion was spent on the military". */
export function isTotalSum({ low }: Passage, sum: Quantity, names: readonly NamedHere[]): boolean {
  if (
    !isOnForces(low, sum.next) &&
    !low.some(
      (word, i) =>
        (DEFENCE.test(word) && !/^nato/.test(word)) || (TOTAL.test(word) && i < sum.from && word !== 'budget'),
    )
  )
    return false
  const before = low.slice(Math.max(0, sum.from - 9), sum.from)
  if (before.includes(PART_OF_DEFENCE)) return false
  if (before.some((word) => COMMON.test(word))) return false
  if (isOfSpending(low, sum.next) || spenderBehind(low, sum.next) || isHeaded(low, sum)) return true
  const last = before.slice(0, leadOf(before)).at(-1) ?? ''
  if (SPENT.test(last) || (last === 'out' && /^(?:laid|shelled|forked)$/.test(before.at(-2) ?? '')))
    return (
      isOnForces(low, sum.next) ||
      isOnDefence(low, sum.next) ||
      ON_DEFENCE.test(before.join(' ')) ||
      isSpendingHere(before, last)
    )
  if (PUT.test(last)) return isOnDefence(low, sum.next)
  if (isMoved(low, sum) || isPassedOn(low, sum.next) || isCost(low, sum, names)) return true
  if (isApposed(before) || isOverNamedMark(low, sum.from, sum.next)) return true
  if (/^(?:reaching|totall?ing)$/.test(last) && before.at(-2) !== ',') return false
  if (/^(?:reaching|hitting|to)$/.test(last) && isRiseOfSpending(low, sum)) return true
  return (LINK.test(last) || (last === ',' && TOTAL.test(before.at(-2) ?? ''))) && isLinked(before, sum, names)
}

/** Of spending that stands before, with no other verb between: "Italy's defence bill was"; "a budget of $62 billion" is of whatever. */
function isLinked(before: readonly string[], sum: Quantity, names: readonly NamedHere[]): boolean {
  const total = before.findLastIndex(
    (word, at) => TOTAL.test(word) || (word === 'bill' && ARMS.test(before[at - 1] ?? '')),
  )
  const start = sum.from - before.length
  const isWithin = (at: number): boolean => names.some((name) => name.at < at && at < name.next)
  if (/\ban? budget of$/.test(before.join(' '))) return false
  return (
    total >= 0 &&
    before.every((word, at) => {
      const isBreak = at > total && /^(?:[;]|and|but|while)$/.test(word)
      return !isBreak || isWithin(start + at) || (word === 'and' && GOES_ON.test(before[at + 1] ?? ''))
    })
  )
}

/** "… was $19.1 billion in 2025 and is put at $24.2 billion": told of the same */
const GOES_ON = /^(?:is|was|will|rose|rises|reached|stood|came|climbed|grew|fell)$/

/** "Germany's defence spending in 2025, $112 billion, was", "spending on defence, at $1.8 billion," */
const isApposed = (before: readonly string[]): boolean =>
  /(?:^| )(?:spending|expenditure|outlays|budget)(?: on (?:its |the )?(?:defen[cs]e|military|forces))?(?: in (?:19|20)\d\d| last year)? ,(?: at)?$/.test(
    before.join(' '),
  ) && before.some((word) => ARMS.test(word))

/** "crossed the $100 billion mark", "passed $600 billion" */
export const isOverMark = (low: readonly string[], { from, next }: Quantity): boolean =>
  /^(?:crossed|crosses|passed|passes|broke|cleared|past)$/.test(low[from - 1] ?? '') || isOverNamedMark(low, from, next)

const isOverNamedMark = (low: readonly string[], from: number, next: number): boolean =>
  low[from - 1] === 'the' &&
  /^(?:crossed|passed|topped|hit|reached|broke|exceeded|cleared|crosses|passes|tops)$/.test(low[from - 2] ?? '') &&
  /^(?:mark|line|barrier|threshold)$/.test(low[next] ?? '') &&
  low.slice(Math.max(0, from - 9), from - 2).some((word) => TOTAL.test(word))

/** "Germany's defence spending topped $110 billion": the verb is a word of the sum's own sense. */
const isSpendingHere = (before: readonly string[], last: string): boolean =>
  last === 'spending' && before.at(-1) === last && ARMS.test(before.at(-2) ?? '')

/** Where the words end that lead to a sum: before "a record", "a combined", "a total of". */
function leadOf(before: readonly string[]): number {
  const [total] =
    / (?:an?|the|its|their) (?:combined |grand |record )?(?:total|sum|equivalent) of$/.exec(before.join(' ')) ?? []
  if (total !== undefined) return before.length - total.trim().split(' ').length
  return before.findLastIndex((word) => !/^(?:a|combined|record|mere|whopping)$/.test(word)) + 1
}

/** "$5.7 billion of defence expenditure", "$5.7 billion in military spending" */
export function isOfSpending(low: readonly string[], next: number): boolean {
  const at = /^(?:of|in)$/.test(low[next] ?? '') ? next + 1 : next
  return ARMS.test(low[at] ?? '') && TOTAL.test(low[at + 1] ?? '') && low[at + 1] !== 'budget'
}

/** "$1.03 trillion that the United States spends on defence" */
export function spenderBehind(low: readonly string[], next: number): boolean {
  if (!/^(?:that|which)$/.test(low[next] ?? '')) return false
  const verb = low.findIndex((word, at) => at > next && at < next + 7 && SPENT.test(word))
  return verb > 0 && low[verb + 1] === 'on' && low.slice(verb + 2, verb + 5).some((word) => DEFENCE.test(word))
}
