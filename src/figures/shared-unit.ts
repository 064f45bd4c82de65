import type { Quantity } from './find-quantities.ts'
import { isShareOfGdp } from './is-share-of-gdp.ts'
import type { Passage } from './passage.ts'
import { isPercent } from './periods-of.ts'

const NUMBER = /^\d{1,2}(?:\.\d{1,4})?$/

/**
 * Percentages whose unit stands only once: "from 2.32 to 2.56 per cent", "2.04 and 2.22 percent respectively",
 * "Poland (4.25 percent of GDP), Lithuania (4.03)".
 */
export function withSharedUnits(passage: Passage, quantities: readonly Quantity[]): readonly Quantity[] {
  const percents = quantities.filter((one) => isPercent(one) && one.sense === 'exact' && one.from === one.number)
  const { low } = passage
  const bare = bareInBrackets(passage, quantities)
  if (percents.length === 0 || bare.length > 0) return bare.length === 0 ? quantities : merged(quantities, bare)
  const found = percents.flatMap((share) => {
    const at = share.number - 2
    const isFrom = low[at + 1] === 'to' && low[at - 1] === 'from'
    const isPair = low[at + 1] === 'and' && low.includes('respectively')
    const listed = listBefore(low, share.number)
    if (listed.length > 1) return listed.map((one) => alike(low, share, one))
    return (isFrom || isPair) && NUMBER.test(low[at] ?? '') ? [alike(low, share, at)] : []
  })
  const bracketed = percents.find((share) => low[share.from - 1] === '(' && isClosed(low, share.next))
  const others = bracketed ? inBrackets(low, bracketed) : []
  const all = [...found, ...others, ...atEnd(low, quantities)]
  return all.length === 0 ? quantities : merged(quantities, all)
}

const merged = (quantities: readonly Quantity[], found: readonly Quantity[]): Quantity[] =>
  [...quantities.filter((one) => !found.some((other) => other.number === one.number)), ...found].sort(
    (a, b) => a.from - b.from,
  )

/** "Poland (4.25) and Lithuania (4.03) spent the most as a percentage of GDP": two or more behind names, where shares of GDP are spoken of. */
function bareInBrackets({ low, tokens }: Passage, quantities: readonly Quantity[]): Quantity[] {
  const hasOwn = quantities.some((one) => isPercent(one) && low[one.from - 1] === '(')
  if (hasOwn || !(isShareOfGdp(low) || quantities.some((one) => one.gdp))) return []
  const found = low.flatMap((word, at) =>
    /^\d\.\d{1,2}$/.test(word) &&
    low[at - 1] === '(' &&
    low[at + 1] === ')' &&
    /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '')
      ? [alike(low, BARE, at)]
      : [],
  )
  const [first] = found
  const last = found.at(-1)
  return first && last && first !== last && isListOfShares(low, quantities, first, last) ? found : []
}

/** Behind a share of GDP or a heading, or before "spent": "on a scale of five" is none. */
function isListOfShares(
  low: readonly string[],
  quantities: readonly Quantity[],
  first: Quantity,
  last: Quantity,
): boolean {
  const head = low.slice(0, first.from - 2)
  const isSpent = /^\) (?:all |each |both |together |have |had )*spen[dt]s?\b/.test(
    low.slice(last.next, last.next + 4).join(' '),
  )
  const isLed = /^(?:were|are|was|is|:)$/.test(head.at(-1) === 'the' ? (head.at(-2) ?? '') : (head.at(-1) ?? ''))
  const isOfSpending = head.some((word) => /^(?:defen[cs]e|military|spen(?:d|t|ds|ders?|ding))$/.test(word))
  return (
    isSpent ||
    (isLed && (quantities.some((one) => one.gdp && one.next <= first.from) || (isOfSpending && isShareOfGdp(head))))
  )
}

const BARE: Quantity = {
  value: 0,
  value2: null,
  lastDigit: 1,
  unit: '% of GDP',
  sense: 'exact',
  noun: null,
  between: [],
  gdp: true,
  from: 0,
  number: 0,
  next: 0,
}

/** "4.25, 4.03 and 3.67 percent": the numbers before the last of a list of three or more, by their tokens. */
function listBefore(low: readonly string[], last: number): number[] {
  const found: number[] = []
  let at = low[last - 1] === 'and' ? (low[last - 2] === ',' ? last - 3 : last - 2) : -1
  while (at >= 0 && NUMBER.test(low[at] ?? '')) {
    found.unshift(at)
    at = low[at - 1] === ',' ? at - 2 : -1
  }
  return found
}

/** "Norway spent 3.35 percent of GDP on defence while Denmark spent 3.22." */
function atEnd(low: readonly string[], quantities: readonly Quantity[]): Quantity[] {
  const share = quantities.find((one) => one.gdp && one.unit === '% of GDP' && one.sense === 'exact')
  if (!share) return []
  return low.flatMap((word, at) =>
    at > share.next &&
    /^\d\.\d{1,2}$/.test(word) &&
    /^spen(?:ds?|t)$/.test(low[at - 1] ?? '') &&
    /^(?:[.;,)]|)$/.test(low[at + 1] ?? '')
      ? [{ ...alike(low, share, at), unit: '%' as const, gdp: false }]
      : [],
  )
}

/** Behind the one that has its unit: "Lithuania (4.03)". */
const inBrackets = (low: readonly string[], share: Quantity): Quantity[] =>
  low.flatMap((word, at) =>
    at > share.next && /^\d{1,2}\.\d{1,4}$/.test(word) && low[at - 1] === '(' && low[at + 1] === ')'
      ? [alike(low, share, at)]
      : [],
  )

function alike(low: readonly string[], share: Quantity, at: number): Quantity {
  const word = low[at] ?? ''
  const point = word.indexOf('.')
  const lastDigit = point < 0 ? 1 : Number(`1e-${word.length - point - 1}`)
  return { ...share, value: Number(word), lastDigit, from: at, number: at, next: at + 1 }
}

/** "(2.53 percent of GDP)", "(2.53 percent of GDP in 2025)" */
const isClosed = (low: readonly string[], at: number): boolean =>
  low[at] === ')' || (low[at] === 'in' && /^(?:19|20)\d\d$/.test(low[at + 1] ?? '') && low[at + 2] === ')')
