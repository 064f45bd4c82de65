import type { Quantity } from './find-quantities.ts'
import { isOnSomething } from './is-of-gdp.ts'
import { SPENT } from './is-total-sum.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import type { Tied } from './tied.ts'

/** Behind a sentence that told such a sum: "It is to spend $3.2 billion in 2026", "That is $5.7 billion this year" */
export function isAnotherSum({ low }: Passage, sum: Quantity): boolean {
  const isOpen = !/^(?:on|for|of|to|worth|more|less)$/.test(low[sum.next] ?? '')
  const isSpent = SPENT.test(low[sum.from - 1] ?? '')
  const isTold =
    low
      .slice(0, sum.from)
      .join(' ')
      .search(/^(?:that|this) (?:is|was)$|\bthe (?:sum|figure|total) (?:is|was)$/) >= 0
  return isOpen && !isOnSomething(low, sum) && (isSpent || isTold)
}

/** "2.01 percent of GDP on defence in 2025, or $1.36 billion", "2.03 percent of GDP ($3.1 billion)" */
export function isSameInMoney({ low }: Passage, { indicator, quantity, entity, period }: Tied, sum: Quantity): boolean {
  const gap = low.slice(quantity.next, sum.from)
  const last = gap.at(-1) ?? ''
  const isPlain = gap.slice(0, -1).every((word) => /^(?:on|for|in|its|,|defen[cs]e|military|(?:19|20)\d\d)$/.test(word))
  const closes = last === 'or' || (last === '(' && low[sum.next] === ')')
  return indicator === 'defence-share' && entity !== null && period !== null && isPlain && closes
}

/** "… in 2025, up from $13.3 billion in 2024" */
export const isUpFrom = ({ low }: Passage, told: Quantity, sum: Quantity): boolean =>
  /^(?:on (?:its |the |their )?(?:defen[cs]e|military|armed forces|forces) )?(?:in (?:19|20)\d\d |last year )?,? ?(?:up|down) from$/.test(
    low.slice(told.next, sum.from).join(' '),
  )

/** "the United States will spend $1.03 trillion on defence in 2026, Germany $147 billion and Britain $110.3 billion": the name right before it. */
export function inList({ low }: Passage, told: Quantity, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const name = names.find((one) => one.next === sum.from && !one.possessive && !one.demonym)
  const at = name && low[name.at - 1] === 'the' ? name.at - 1 : (name?.at ?? 0)
  const gap = low.slice(told.next, at)
  const isPlain = gap.length <= 9 && gap.every((word) => IN_A_LIST.test(word))
  return name && isPlain && /^(?:,|and|;|while)$/.test(low[at - 1] ?? '') && !/^\p{L}/u.test(listEnd(low, sum))
    ? name.entity
    : null
}
const IN_A_LIST = /^(?:,|;|and|while|on|for|its|the|military|defen[cs]e|in|this|last|year|(?:19|20)\d\d)$/
/** What stands behind a sum, if it is no more of the list. */
const listEnd = (low: readonly string[], { next }: Quantity): string =>
  /^(?:and|in|while)$/.test(low[next] ?? '') ? '' : (low[next] ?? '')

/** "… was $19.1 billion in 2025 and is put at $24.2 billion for 2026": of the same spender. */
export const isAndAt = ({ low }: Passage, told: Quantity, sum: Quantity): boolean =>
  /^(?:(?:on |for )?(?:its )?(?:defen[cs]e |the military )?(?:in (?:19|20)\d\d |last year |this year )?,? ?)and (?:(?:is|was|will|should) )?(?:(?:put|expected|estimated|forecast|projected|set|due|be|rise|rose|grow|grew|climbed|to) )*(?:at|to|reach|hit|be)$/.test(
    low.slice(told.next, sum.from).join(' '),
  )

/** "… in 2025, more than Poland's $44.2 billion", "… compares with Turkey's $37.3 billion" */
export const isCompared = ({ low }: Passage, told: Quantity, sum: Quantity): boolean =>
  /\b(?:than|with|to|against|(?:fraction|half|third|quarter|fifth|tenth) of)(?: the)? [^ ]+$/.test(
    low.slice(told.next, sum.from).join(' '),
  ) && !/^\p{L}/u.test(low[sum.next] ?? '')

/** "… in 2025, against $654 billion by the European allies and Canada": of whom stands behind it. */
export function besideBehind(
  { low }: Passage,
  told: Quantity,
  sum: Quantity,
  names: readonly NamedHere[],
): Tied['entity'] {
  const isSet =
    /^(?:on (?:\w+ )?(?:defen[cs]e|military|forces) )?(?:in (?:19|20)\d\d )?,? ?(?:against|compared (?:with|to)|versus)$/.test(
      low.slice(told.next, sum.from).join(' '),
    )
  const at = low[sum.next + 1] === 'the' ? sum.next + 2 : sum.next + 1
  const name = names.find((one) => one.at === at && !one.possessive && !one.demonym)
  return isSet && /^(?:by|for|from|in)$/.test(low[sum.next] ?? '') ? (name?.entity ?? null) : null
}

/** "accounted for $975.8 billion of the alliance's $1.63 trillion in defence spending" */
export const isOfAlliance = ({ low }: Pick<Passage, 'low'>, { from, next }: Quantity): boolean =>
  /\b(?:accounted for|provided|contributed|paid|bore)(?: some| about| an?)?$/.test(low.slice(0, from).join(' ')) &&
  /^of (?:the )?(?:alliance's|nato's|allied|allies'|all) (?:.{0,40} )?(?:defen[cs]e|military) (?:spending|expenditure|outlays)\b/.test(
    low.slice(next, next + 14).join(' '),
  )
