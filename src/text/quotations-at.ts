import { findQuotations, type Quotation } from './quotation-marks.ts'

const last = { text: '', found: new Map<string, readonly Quotation[]>() }

/** As `findQuotations`, remembered for the text that was read last: several rooms ask for the quotations of the same blocks. */
export function quotationsAt(text: string, from: number, to: number): readonly Quotation[] {
  if (text !== last.text) {
    last.text = text
    last.found.clear()
  }
  const place = `${from}-${to}`
  const known = last.found.get(place)
  if (known) return known
  const found = findQuotations(text, from, to)
  last.found.set(place, found)
  return found
}
