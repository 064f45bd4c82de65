import type { Quantity } from './find-quantities.ts'
import { isOnSomething } from './is-of-gdp.ts'
import { SPENT } from './is-total-sum.ts'
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
  /^(?:in (?:19|20)\d\d )?,? ?(?:up|down) from$/.test(low.slice(told.next, sum.from).join(' '))

/** "… in 2025, more than Poland's $44.2 billion", "… compares with Turkey's $37.3 billion" */
export const isCompared = ({ low }: Passage, told: Quantity, sum: Quantity): boolean =>
  /\b(?:than|with|to|against)(?: the)? [^ ]+$/.test(low.slice(told.next, sum.from).join(' ')) &&
  !/^\p{L}/u.test(low[sum.next] ?? '')
