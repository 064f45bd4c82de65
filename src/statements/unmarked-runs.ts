import type { Quotation } from '../text/quotation-marks.ts'
import { quotationsAt } from '../text/quotations-at.ts'
import type { Span } from './attribution.ts'
import { signedBelow } from './signed-below.ts'

const LONGEST = 20 // paragraphs

/**
 * The paragraphs over which a quotation goes on without a mark, as releases print a speech: it opens in one and is left open, nothing
 * is marked in those that follow, and the last of them ends with the mark that closes it; and those that the line below signs. Each with
 * what it holds of it.
 */
export function unmarkedRuns(text: string, paragraphs: readonly Span[]): ReadonlyMap<Span, Quotation> {
  const runs = new Map<Span, Quotation>()
  for (const [nth, { start, end }] of paragraphs.entries()) {
    const opens = quotationsAt(text, start, end).at(-1)
    if (!opens || opens.closed || opens.runsOn || opens.inner.end < lastOf(text, { start, end })) continue
    const run = runFrom(text, paragraphs.slice(nth + 1, nth + 1 + LONGEST))
    for (const [at, paragraph] of run.entries()) runs.set(paragraph, heldIn(text, paragraph, at === run.length - 1))
  }
  for (const [paragraph, { words }] of signedBelow(text, paragraphs)) runs.set(paragraph, words)
  return runs
}

const MARK = /[“”„‟«»"]/g

/** Up to the one that closes it; none where another mark comes first. */
function runFrom(text: string, paragraphs: readonly Span[]): readonly Span[] {
  for (const [nth, { start, end }] of paragraphs.entries()) {
    const words = text.slice(start, end).trimEnd()
    const marks = words.match(MARK)?.length ?? 0
    if (marks === 0) continue
    return marks === 1 && /[.!?…][”"»]$/.test(words) ? paragraphs.slice(0, nth + 1) : []
  }
  return []
}

function heldIn(text: string, { start, end }: Span, closed: boolean): Quotation {
  const last = lastOf(text, { start, end })
  return { start, end: last, inner: { start, end: closed ? last - 1 : last }, closed, runsOn: !closed }
}

const lastOf = (text: string, { start, end }: Span) => start + text.slice(start, end).trimEnd().length
