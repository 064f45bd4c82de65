import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { isPercent } from './periods-of.ts'

const NUMBER = /^\d{1,2}(?:\.\d{1,4})?$/

/**
 * Percentages whose unit stands only once: "from 2.32 to 2.56 per cent", "2.04 and 2.22 percent respectively",
 * "Poland (4.25 percent of GDP), Lithuania (4.03)".
 */
export function withSharedUnits(passage: Passage, quantities: readonly Quantity[]): readonly Quantity[] {
  const percents = quantities.filter((one) => isPercent(one) && one.sense === 'exact' && one.from === one.number)
  if (percents.length === 0) return quantities
  const { low } = passage
  const found = percents.flatMap((share) => {
    const at = share.number - 2
    const isFrom = low[at + 1] === 'to' && low[at - 1] === 'from'
    const isPair = low[at + 1] === 'and' && low.includes('respectively')
    return (isFrom || isPair) && NUMBER.test(low[at] ?? '') ? [alike(low, share, at)] : []
  })
  const bracketed = percents.find((share) => low[share.from - 1] === '(' && isClosed(low, share.next))
  const others = bracketed ? inBrackets(low, bracketed) : []
  const all = [...found, ...others]
  return all.length === 0
    ? quantities
    : [...quantities.filter((one) => !all.some((other) => other.number === one.number)), ...all].sort(
        (a, b) => a.from - b.from,
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
