import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import { arguing } from './arguing.ts'
import type { Attribution, Span } from './attribution.ts'
import { nearestTeller, type Teller } from './beside-quotation.ts'

/**
 * Quoted words belong to whom the words right beside them name, though the whole sentence be another's: "…, an officer said. The
 * force will work in what officials call “…”". PolNeAR marks only the outer speaker; who said the words is the inner one.
 */
export function nearestTellers(
  text: string,
  paragraph: Span & { readonly block: number },
  quotations: readonly Quotation[],
  one: Attribution,
): Attribution[] {
  for (const quotation of one.contents.flatMap(({ start, end }) => spansIn(quotations, start, end))) {
    const teller = arguing(text, paragraph, quotation) ?? nearestTeller(text, paragraph, quotation)
    if (teller && isOfNextSentence(text, teller, one)) return [{ ...one, source: teller.source }]
    if (!teller || meets(teller.cue, one.cue) || meets(teller.source, one.source)) continue
    const inner = { ...teller, contents: [{ start: quotation.start, end: quotation.end }], block: paragraph.block }
    const outer = { ...one, contents: without(text, one.contents, around(quotation, teller)) }
    const both = [outer, inner].sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0))
    return outer.contents.length > 0 ? both : [inner]
  }
  return [one]
}

/** "“…,” said Kroll (Left) in Oslo. An option remains open": whom the tagger draws out of the sentence behind. */
const isOfNextSentence = (text: string, { source: nearest, cue }: Teller, one: Attribution): boolean =>
  one.source !== null &&
  meets(cue, one.cue) &&
  one.source.start > nearest.end &&
  /[.!?]["”’)]*\s+\p{Lu}/u.test(text.slice(nearest.end, one.source.start + 1))

const around = (quotation: Span, { source }: Teller): Span => ({
  start: Math.min(quotation.start, source.start),
  end: quotation.end,
})

/** What comes before the other's words in each content, and contents apart from them, if it is more than a joining word. */
function without(text: string, contents: readonly Span[], other: Span): Span[] {
  return contents
    .map((span) => (meets(span, other) ? { start: span.start, end: Math.max(span.start, other.start) } : span))
    .filter(({ start, end }) => /\p{L}{2,}\P{L}+\p{L}{2,}/u.test(text.slice(start, end)))
}

const meets = (a: Span, b: Span | null) => b !== null && a.start < b.end && b.start < a.end
