import type { Quantity } from './find-quantities.ts'
import { isOnSomething } from './is-of-gdp.ts'
import type { NamedHere } from './named.ts'
import type { Passage } from './passage.ts'
import { SPENT } from './sum-words.ts'
import type { Tied } from './tied.ts'

/** Less may be contributed to anything. */
const LARGE = 1e10

/** Behind a sentence that told such a sum: "It is to spend $3.2 billion in 2026", "That is $5.7 billion this year" */
export function isAnotherSum({ low }: Passage, sum: Quantity): boolean {
  const isOpen = !/^(?:on|for|of|to|worth|more|less)$/.test(low[sum.next] ?? '')
  const isSpent =
    SPENT.test(low[sum.from - 1] ?? '') ||
    (/^(?:contributed|contributes)$/.test(low[sum.from - 1] ?? '') && sum.value >= LARGE)
  const isTold =
    low
      .slice(0, sum.from)
      .join(' ')
      .search(/^(?:that|this) (?:is|was)$|\bthe (?:sum|figure|total) (?:is|was)$/) >= 0
  // "Germany was a distant second at $112 billion"
  const isPlaced =
    /^next (?:came|comes|was|is) (?:\w+ ){1,3}with(?: just| only| about)?$|\b(?:came|was|were|is|ranked|followed|placed) (?:\w+ ){0,3}(?:first|second|third|fourth|fifth|sixth|next|last|top|behind|biggest|largest)(?: \w+)? (?:, )?(?:with|at|on)(?: just| only| about| some)?$/.test(
      low.slice(0, sum.from).join(' '),
    ) && !low.slice(0, sum.from).some((word) => /^(?:aid|exports?|debt|loans?|deals?|orders?)$/.test(word))
  return isOpen && !isOnSomething(low, sum) && (isSpent || isTold || isPlaced)
}

/** "In 2026 it will be $147 billion", "last year it was $112.1 billion; in 2014 it had been $46.2 billion": what is spent, where that was spoken of. */
export const isOfIt = ({ low }: Passage, sum: Quantity): boolean =>
  !/^(?:on|for|of|to|worth|more|less)$/.test(low[sum.next] ?? '') &&
  /(?:^|; )(?:(?:in|by) (?:19|20)\d\d|(?:last|this|next) year|(?:a|the) year (?:earlier|before)) ,? ?it (?:is|was|will be|had been|rose to|had risen to|reached|will reach|came to|stood at)(?: just| only| about| some)?$/.test(
    low.slice(0, sum.from).join(' '),
  )

/** "Germany spent $112.1 billion" and on nothing named, where what is spent on defence was spoken of. */
export const isBareSpent = ({ low }: Passage, sum: Quantity): boolean =>
  SPENT.test(low[sum.from - 1] ?? '') &&
  /^(?:[.,;)]|in|last|this|and|while|)$/.test(low[sum.next] ?? '') &&
  !isOnSomething(low, sum) &&
  !low.slice(sum.next).includes('on')

/** "2.01 percent of GDP on defence in 2025, or $1.36 billion", "2.03 percent of GDP ($3.1 billion)" */
export function isSameInMoney({ low }: Passage, { indicator, quantity, entity, period }: Tied, sum: Quantity): boolean {
  const gap = low.slice(quantity.next, sum.from)
  const last = gap.at(-1) ?? ''
  const isPlain = gap.slice(0, -1).every((word) => /^(?:on|for|in|its|,|defen[cs]e|military|(?:19|20)\d\d)$/.test(word))
  const closes = last === 'or' || (last === '(' && low[sum.next] === ')')
  return indicator === 'defence-share' && entity !== null && period !== null && isPlain && closes
}

/** "accounted for $975.8 billion of the alliance's $1.63 trillion in defence spending" */
export const isOfAlliance = ({ low }: Pick<Passage, 'low'>, { from, next }: Quantity): boolean =>
  /\b(?:accounted for|provided|contributed|paid|bore)(?: some| about| an?)?$/.test(low.slice(0, from).join(' ')) &&
  /^of (?:the )?(?:alliance's|nato's|allied|allies'|all) (?:.{0,40} )?(?:defen[cs]e|military) (?:spending|expenditure|outlays)\b/.test(
    low.slice(next, next + 14).join(' '),
  )

/** "Defence spending in 2025: Germany $112 billion, Britain $93 billion" */
export function inTable({ low }: Passage, sum: Quantity, names: readonly NamedHere[]): Tied['entity'] {
  const colon = low.indexOf(':')
  const name = names.find((one) => one.next === sum.from && !one.possessive && !one.demonym)
  if (!name || colon < 0 || colon > name.at || names.some((one) => one.at < colon)) return null
  const isOfSpending = /\b(?:defen[cs]e|military) (?:spending|expenditure|outlays|budgets)\b/
  const isItem = /^(?:,|;|:|and)$/.test(low[name.at - 1] ?? '') && /^(?:[,;.)]|and|)$/.test(low[sum.next] ?? '')
  return isItem && isOfSpending.test(low.slice(0, colon).join(' ')) ? name.entity : null
}
