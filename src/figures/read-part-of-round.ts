import type { Unit } from '../model/figure.ts'
import { currencyAfter } from './currencies.ts'
import { partOf, SCALES, smallNumber } from './number-words.ts'
import { isOfOne } from './read-fraction.ts'

interface PartOfRound {
  readonly value: number
  readonly lastDigit: number
  readonly unit: Unit
  readonly next: number
}

/** "two-thirds of a trillion dollars" at token `i`: money, good to a tenth of the round number; without a currency it is read as neither. */
export function readPartOfRound(low: readonly string[], i: number): PartOfRound | null {
  const [count = '', joined] = (low[i] ?? '').split(/[-‐‑]/)
  const of = partOf(joined ?? low[i + 1] ?? '')
  const parts = /^an?$/.test(count) ? 1 : smallNumber(count)
  const next = joined === undefined ? i + 2 : i + 1
  if (of === null || parts === null || parts >= of || low[next] !== 'of' || !isOfOne(low, next + 1)) return null
  const scale = SCALES.get(low[next + 2] ?? '')
  const money = currencyAfter(low, next + 3)
  return scale === undefined || money === null
    ? null
    : { value: Math.round((parts / of) * scale), lastDigit: scale / 10, unit: money.unit, next: money.next }
}
