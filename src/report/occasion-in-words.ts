import type { Grounded } from '../model/evidence.ts'
import type { Occasion } from '../model/statement.ts'
import { dateWithBasis } from './dates.ts'
import { oneLine } from './one-line.ts'

/** "Harbour Forum, Lund, 14 Feb 2026, implied"; '' when nothing is known. A stated place needs no basis beside it. */
export function occasionInWords({ venue, city, date }: Occasion): string {
  const parts = [placeInWords(venue), placeInWords(city)]
  if (date.value !== null) parts.push(dateWithBasis(date))
  return parts.filter((part) => part !== '').join(', ')
}

function placeInWords({ value, basis }: Grounded<string>): string {
  if (value === null) return ''
  return basis === 'implied' ? `${oneLine(value)} (implied)` : oneLine(value)
}
