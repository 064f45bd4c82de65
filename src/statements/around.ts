import type { Span } from './attribution.ts'

/** The stretch from the first to the last of these, without marks and blanks at its edges; a bare ":" stays one. */
export function around(text: string, spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return null
  let { start } = first
  let { end } = last
  while (end - start > 1 && /[\s,;:.–—(-]/.test(text.charAt(end - 1)) && !/\p{L}\.$/u.test(text.slice(start, end)))
    end--
  while (end - start > 1 && /[\s,;:–—-]/.test(text.charAt(start))) start++
  return { start, end }
}
