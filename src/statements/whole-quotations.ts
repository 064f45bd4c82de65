import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'

/** Contents that begin or end within a quotation, drawn out to its marks where nothing else claims the rest: nobody says half a quotation. */
export function wholeQuotations(contents: readonly Span[], quotations: readonly Quotation[]): Span[] {
  return contents.map((span, nth) => {
    const [first, last] = [
      spansIn(quotations, span.start, span.end)[0],
      spansIn(quotations, span.start, span.end).at(-1),
    ]
    const [before, after] = [contents[nth - 1]?.end ?? 0, contents[nth + 1]?.start ?? Number.POSITIVE_INFINITY]
    const begins = first && first.inner.start < span.start && first.inner.end <= span.end && before <= first.start
    const ends = last?.closed && last.start >= span.start && span.end < last.inner.end && last.end <= after
    return { start: begins ? first.start : span.start, end: ends ? last.end : span.end }
  })
}
