import { isLabelled, isNoQuantity } from './not-a-quantity.ts'
import type { Passage } from './passage.ts'
import { type Amount, type PassedOver, readAmount, tidy } from './read-amount.ts'

interface Range {
  readonly low: number
  readonly amount: Amount // the upper end, with the unit of both
  readonly start: number
}

/**
 * "between 7,000 and 8,000 troops", "2 to 3 percent", "€1bn-€2bn", with its lower end already read.
 * "from 2% to 5%" is a change and no range: null, and each end is read for itself.
 */
export function readRange(passage: Passage, first: Amount): Range | PassedOver | null {
  const { low } = passage
  const between = low[first.start - 1] === 'between'
  const joint = jointAfter(low, first, between)
  if (joint === null || (isYear(first) && low[first.next] === 'to')) return null
  const second = readAmount(passage, numberAt(passage, joint))
  if (second === null || 'why' in second) return second
  if (first.unit !== 'count' && second.unit !== 'count' && first.unit !== second.unit) return null
  if (first.noun !== null) return null
  const unit = second.unit === 'count' ? first.unit : second.unit
  const isNone = isLabelled(low, first.start) || isNoQuantity(passage, second.number, second.numberEnd, second.read)
  if (unit === 'count' && second.bare && isNone) {
    return { why: null, next: second.next }
  }
  const lower = lowerEnd(first, second)
  if (lower === null)
    return { why: 'a range whose lower end may or may not share the scale of the upper', next: second.next }
  if (lower >= second.value) return null
  return { low: lower, amount: { ...second, unit }, start: between ? first.start - 1 : first.start }
}

const isYear = (amount: Amount): boolean =>
  amount.bare && amount.value >= 1900 && amount.value <= 2100 && !amount.read.grouped

function jointAfter(low: readonly string[], first: Amount, between: boolean): number | null {
  const word = low[first.next] ?? ''
  if (between) return word === 'and' || word === 'to' ? first.next + 1 : null
  if (/^[-–—‑]$/.test(word)) return first.next + 1
  if (word !== 'to') return null
  // "rose by $2.1 billion to $7 billion"
  const isMoved = low[first.start - 1] === 'by' || low.slice(Math.max(0, first.start - 4), first.start).includes('from')
  return isMoved ? null : first.next + 1
}

/** The number behind a currency sign. */
function numberAt(passage: Passage, i: number): number {
  let at = i
  while (at < i + 2 && /^(?:[$€£¥]|us|usd|eur|gbp)$/.test(passage.low[at] ?? '')) at += 1
  return at
}

/** "€1-2bn" means one billion; "between 500 and 2 million" cannot be told. */
function lowerEnd(first: Amount, second: Amount): number | null {
  // "10-15,000" may mean ten thousand
  const isShort = second.read.grouped && !first.read.grouped && first.value * 1000 < second.value
  if (isShort && first.scale === 1 && second.scale === 1) return null
  if (first.scale > 1 || second.scale === 1 || first.read.grouped) return first.value
  const scaled = tidy(first.value * second.scale)
  return scaled < second.value ? scaled : null
}
