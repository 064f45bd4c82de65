import { FALLS, MULTIPLIES, RISES } from './change-words.ts'
import type { Quantity } from './find-quantities.ts'
import type { NamedHere } from './named.ts'
import { PART_OF_DEFENCE, type Passage } from './passage.ts'
import { DEFENCE } from './spending-words.ts'

export const SPENT = /^(?:spend|spends|spent|spending)$/
/** "On defence, Poland spent" */
const ON_DEFENCE = /\b(?:on|for) (?:its |the |their )?(?:defen[cs]e|military|armed forces)\b/
const PUT =
  /^(?:put|puts|invested|invests|devoted|devotes|allocated|allocates|poured|pours|paid|pays|pumped|ploughed|plowed|channelled)$/
const TOTAL = /^(?:spending|expenditure|expenditures|outlay|outlays|budget|spend)$/
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
  if (isApposed(before) || isOverMark(low, sum)) return true
  if (/^(?:reaching|totall?ing)$/.test(last) && before.at(-2) !== ',') return false
  if (/^(?:reaching|to)$/.test(last) && isRiseOfSpending(low, sum)) return true
  if (!LINK.test(last) && !(last === ',' && TOTAL.test(before.at(-2) ?? ''))) return false
  // "Italy's defence bill was"
  const total = before.findLastIndex(
    (word, at) => TOTAL.test(word) || (word === 'bill' && ARMS.test(before[at - 1] ?? '')),
  )
  const start = sum.from - before.length
  const isWithin = (at: number): boolean => names.some((name) => name.at < at && at < name.next)
  return (
    total >= 0 &&
    before.every((word, at) => {
      const isBreak = at > total && /^(?:[;]|and|but|while)$/.test(word)
      return !isBreak || isWithin(start + at) || (word === 'and' && GOES_ON.test(before[at + 1] ?? ''))
    })
  )
}

/** "$8.7 billion went on defence in Finland", "$9.4 billion was spent on defence by Romania" */
const isPassedOn = (low: readonly string[], next: number): boolean =>
  /^(?:(?:was|were) spent|went|goes|will go) (?:on|to|into)$/.test(
    low
      .slice(next, low[next] === 'was' || low[next] === 'were' || low[next] === 'will' ? next + 3 : next + 2)
      .join(' '),
  ) && isOnDefence(low, next)

/** "Defence cost Greece $7.8 billion" */
const isCost = (low: readonly string[], { from }: Quantity, names: readonly NamedHere[]): boolean => {
  const name = names.find((one) => one.next === from && !one.demonym && !one.possessive)
  const at = name === undefined ? -1 : low[name.at - 1] === 'the' ? name.at - 2 : name.at - 1
  return /^costs?$/.test(low[at] ?? '') && /^(?:defen[cs]e|forces|military)$/.test(low[at - 1] ?? '')
}

/** "… was $19.1 billion in 2025 and is put at $24.2 billion": told of the same */
const GOES_ON = /^(?:is|was|will|rose|rises|reached|stood|came|climbed|grew|fell)$/

/** "Germany's defence spending in 2025, $112 billion, was", "spending on defence, at $1.8 billion," */
const isApposed = (before: readonly string[]): boolean =>
  /(?:^| )(?:spending|expenditure|outlays|budget)(?: on (?:its |the )?(?:defen[cs]e|military|forces))?(?: in (?:19|20)\d\d| last year)? ,(?: at)?$/.test(
    before.join(' '),
  ) && before.some((word) => ARMS.test(word))

/** "crossed the $100 billion mark" */
export const isOverMark = (low: readonly string[], { from, next }: Quantity): boolean =>
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

/** "At $14.5 billion, Belgian defence spending was", "With $47.1 billion, Canada was the sixth-largest spender on defence" */
function isHeaded(low: readonly string[], { from, next }: Quantity): boolean {
  if (from > 2 || !/^(?:at|with)$/.test(low[from - 1] ?? '') || low[next] !== ',') return false
  const behind = low.slice(next + 1, next + 6)
  const arms = behind.findIndex((word) => ARMS.test(word))
  const isSpender =
    /\b(?:(?:defen[cs]e|military) spender|spender on (?:defen[cs]e|the military)(?! (?!in\b|by\b|last\b|among\b)\p{L}))\b/u
  return (arms >= 0 && TOTAL.test(behind[arms + 1] ?? '')) || isSpender.test(low.slice(next, next + 16).join(' '))
}

/** "Spending grew from $13.3 billion in 2024 to $19.1 billion in 2025", and nothing else did */
function isMoved(low: readonly string[], { from }: Quantity): boolean {
  const lead = low.slice(Math.max(0, from - 16), from)
  const total = lead.findLastIndex((word) => TOTAL.test(word))
  const moved = lead.findIndex(
    (word, at) => at > total && (RISES.test(word) || FALLS.test(word) || MULTIPLIES.test(word)),
  )
  const isRaised =
    /\b(?:increased|raised|lifted|boosted|hiked|upped|cut|reduced) (?:its|their|the) (?:annual |total )?(?:defen[cs]e|military) (?:spending|expenditure|outlays|budget)(?: in (?:19|20)\d\d)? (?:from|to)$/
  if (isRaised.test(lead.join(' '))) return true
  const isOwn =
    total >= 0 && moved > total && !lead.slice(total, moved).some((word) => /^(?:[,;]|and|while|but|as)$/.test(word))
  return isOwn && /^(?:from|to)$/.test(lead.at(-1) ?? '')
}

/** "Lithuania's spending on defence more than doubled from 2023 to 2025, reaching $3.8 billion" */
function isRiseOfSpending(low: readonly string[], { from }: Quantity): boolean {
  const lead = low.slice(Math.max(0, from - 18), from).join(' ')
  return /\b(?:(?:defen[cs]e|military) (?:spending|expenditure|outlays)|(?:spending|expenditure|outlays) on (?:defen[cs]e|the military)) (?:(?:has|have|had|more|than|almost|nearly|at|least|\w+ly) )*(?:doubled|tripled|quadrupled|rose|grew|climbed|jumped|increased|surged)(?: [^,;]*)? , (?:reaching|to)$/.test(
    lead,
  )
}

/** "$5.7 billion of defence expenditure", "$5.7 billion in military spending" */
export function isOfSpending(low: readonly string[], next: number): boolean {
  const at = /^(?:of|in)$/.test(low[next] ?? '') ? next + 1 : next
  return ARMS.test(low[at] ?? '') && TOTAL.test(low[at + 1] ?? '') && low[at + 1] !== 'budget'
}

/** "$654 billion in defence in 2025", and not "in defence contracts" */
export const isIntoDefence = (low: readonly string[], next: number): boolean =>
  low[next] === 'in' && isDefenceAt(low, next + 1)

/** Behind a sum: "on defence", "in 2025 into its armed forces"; not "for defence electronics", "to defence firms". */
function isOnDefence(low: readonly string[], next: number): boolean {
  for (let at = next; at < next + 8; at += 1)
    if (/^(?:on|into|to|in|for|towards)$/.test(low[at] ?? '') && isDefenceAt(low, at + 1)) return true
  return false
}

/** "defence", "its military", "the armed forces", with no noun behind it that they would only describe. */
function isDefenceAt(low: readonly string[], start: number): boolean {
  let at =
    /^(?:the|its|their|his|her|our|national|(?:country|nation|state|alliance|continent|kingdom|republic|nato|government)'s)$/.test(
      low[start] ?? '',
    )
      ? start + 1
      : start
  if (/^(?:armed|own)$/.test(low[at] ?? '')) at += 1
  if (!/^(?:defen[cs]e|military|militaries|forces|army|armies|rearmament)$/.test(low[at] ?? '')) return false
  return !/^\p{L}/u.test(low[at + 1] ?? '') || FOLLOWS.test(low[at + 1] ?? '')
}
const FOLLOWS =
  /^(?:in|last|this|over|during|and|while|as|than|by|which|with|alone|between|or|after|compared|against|for|but|spending|from|up|down|at|per|together|combined|each|since|a|the|every|annually|when|where|on|to|relative|of|purposes|was|were|is|are|says?|said|according)$/

/** "$3.8 billion on its forces" */
export const isOnForces = (low: readonly string[], next: number): boolean =>
  low[next] === 'on' && /^(?:its|their)$/.test(low[next + 1] ?? '') && /^(?:forces|military)$/.test(low[next + 2] ?? '')

/** "$1.03 trillion that the United States spends on defence" */
export function spenderBehind(low: readonly string[], next: number): boolean {
  if (!/^(?:that|which)$/.test(low[next] ?? '')) return false
  const verb = low.findIndex((word, at) => at > next && at < next + 7 && SPENT.test(word))
  return verb > 0 && low[verb + 1] === 'on' && low.slice(verb + 2, verb + 5).some((word) => DEFENCE.test(word))
}

const ARMS = /^(?:defence|defense|military)$/
