import type { Span } from './attribution.ts'

/**
 * Contents that stop where the source or the cue begins. A quotation that a full stop within its marks ends is not the words of who
 * says something else in the next sentence: “….” Kroll said the fleet is ready.
 */
export function apartFrom(text: string, source: Span | null, cue: Span | null, contents: readonly Span[]): Span[] {
  const head = Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY)
  const later = contents.some(({ start }) => start > head)
  return contents.flatMap(({ start, end }) => {
    if (start >= head) return [{ start, end }]
    const kept = { start, end: start + text.slice(start, Math.min(end, head)).trimEnd().length }
    return later && /[.…]["”»]$/.test(text.slice(kept.start, kept.end)) ? [] : [kept]
  })
}
