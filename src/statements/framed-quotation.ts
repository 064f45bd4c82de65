import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import type { Teller } from './beside-quotation.ts'
import { AHEAD, BEHIND } from './quotation-frames.ts'

const LONGEST = 160 // UTF-16 units on either side that are looked at

/** Who says a quotation by the fixed frame it stands in: “…” was how Kroll put it; For Kroll, the message is clear: “…”. */
export function framedQuotation(text: string, paragraph: Span, { start, end }: Quotation): Teller | null {
  const from = Math.max(paragraph.start, start - LONGEST)
  const ahead = text.slice(from, start)
  const behind = text.slice(end, Math.min(paragraph.end, end + LONGEST))
  return framed(BEHIND, behind, end) ?? framed(AHEAD, ahead, from)
}

function framed(patterns: readonly RegExp[], words: string, offset: number): Teller | null {
  for (const pattern of patterns) {
    const { who, cue } = pattern.exec(words)?.indices?.groups ?? {}
    if (who && cue) return { source: moved(who, offset), cue: moved(cue, offset) }
  }
  return null
}

const moved = ([from, to]: readonly [number, number], by: number): Span => ({ start: from + by, end: to + by })
