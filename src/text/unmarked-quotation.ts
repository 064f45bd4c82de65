import type { Quotation } from './quotation-marks.ts'

/** A stretch of text that is somebody's words though no mark says so, without the blanks at its end. */
export function unmarkedQuotation(text: string, start: number, end: number): Quotation {
  const last = start + text.slice(start, end).trimEnd().length
  return { start, end: last, inner: { start, end: last }, closed: true, runsOn: false }
}
