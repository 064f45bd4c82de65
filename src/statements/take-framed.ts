import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import { framedQuotation } from './framed-quotation.ts'

interface Held {
  readonly source: Span | null
  readonly contents: Span[]
}

/**
 * "Shells were pledged by Valdria, “not one of them on loan”, as Kroll put it": takes a quotation that a fixed frame gives to somebody
 * from whomever the tagger gives it to. Content that begins with more than "that" or the frame itself stays: it has words of its own.
 */
export function takeFramed(text: string, paragraph: Span, quotation: Quotation, linked: readonly Held[]): void {
  const { start, inner } = quotation
  for (const { source, contents } of linked) {
    const at = contents.findIndex((span) => span.start <= inner.start && span.end >= inner.end - 1)
    const held = contents[at]
    const framed = held && source ? framedQuotation(text, paragraph, quotation) : null
    if (!held || !source || !framed || meets(framed.source, source)) continue
    const isFrame = held.start <= framed.source.start && framed.source.end <= start
    if (held.start >= start || isFrame || text.slice(held.start, start) === 'that ') contents.splice(at, 1)
  }
}

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end
