import type { EdtfDate } from '../model/date.ts'
import type { CountAtShare } from './count-at-share.ts'
import { findPeriods } from './find-period.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

/** A count of allies takes the year of the share it is counted at; every other kind of quantity its own. */
export function periodsOf(
  passage: Passage,
  all: readonly Quantity[],
  counts: readonly CountAtShare[],
  printed: EdtfDate | null,
): Map<Quantity, EdtfDate | null> {
  const periods = new Map<Quantity, EdtfDate | null>()
  for (const kind of [isPercent, isCount, isSum, isPersons]) {
    const some = all.filter((quantity) => kind(quantity) && !periods.has(quantity))
    const years = findPeriods(passage, some, printed)
    for (const [k, quantity] of some.entries()) periods.set(quantity, years[k] ?? null)
  }
  for (const { count, share, year } of counts)
    periods.set(count, year ?? periods.get(share) ?? periods.get(count) ?? null)
  return periods
}

export const isPercent = (quantity: Quantity): boolean => quantity.unit === '%' || quantity.unit === '% of GDP'
export const isSum = (quantity: Quantity): boolean => /^(?:USD|EUR|GBP|currency)$/.test(quantity.unit)
const isPersons = (quantity: Quantity): boolean => quantity.unit === 'persons' || quantity.unit === 'count'

export function isCount(quantity: Quantity): boolean {
  if (
    quantity.unit === 'countries' ||
    quantity.unit === 'fraction' ||
    /^(?:members?|states?)$/.test(quantity.noun ?? '')
  )
    return true
  return quantity.unit === 'count' && quantity.noun === null && Number.isInteger(quantity.value) && quantity.value <= 99
}
