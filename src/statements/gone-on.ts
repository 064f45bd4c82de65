import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import type { Attribution, Span } from './attribution.ts'

type Open = Attribution & { readonly contents: Span[] }

const NEXT_TO = 3 // UTF-16 units between a cue and a quotation that it tells

/**
 * “We pay,” he replied when the Post asked about the bond, “because we must”: the second half goes to whoever said the first, not
 * to who is told to have asked between them.
 */
export function goneOn(text: string, quotations: readonly Quotation[], linked: readonly Open[]): void {
  quotations.forEach((quotation, nth) => {
    const first = quotations[nth - 1]
    if (!first || !isSecondHalf(text, first, quotation)) return
    const speaker = linked.find(({ contents }) => contents.some(meets(first)))
    const holder = linked.find(({ contents }) => contents.some(meets(quotation)))
    if (!speaker || !holder || speaker === holder || speaker.source === null) return
    if (!holder.cue || holder.cue.start < first.end || quotation.start - holder.cue.end <= NEXT_TO) return
    const kept = holder.contents.flatMap((span) => without(text, span, quotation))
    holder.contents.splice(0, holder.contents.length, ...kept)
    speaker.contents.push({ start: quotation.start, end: quotation.end })
  })
}

/** In one sentence, the first left open by a comma, the second going on in lower case. */
function isSecondHalf(text: string, first: Quotation, { start, inner }: Quotation): boolean {
  const isOpen = text.charAt(first.inner.end - 1) === ',' && text.slice(first.end, start).trimEnd().endsWith(',')
  return (
    isOpen &&
    /^\p{Ll}/u.test(text.slice(inner.start, inner.start + 2)) &&
    sentences(text, first.end, start).length === 1
  )
}

/** What of a content stands before the quotation. */
function without(text: string, span: Span, quotation: Span): Span[] {
  if (!meets(quotation)(span)) return [span]
  const words = text.slice(span.start, quotation.start).replace(/[\s,]+$/, '')
  return words === '' ? [] : [{ start: span.start, end: span.start + words.length }]
}

const meets = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end
