import type { Paragraph } from './paragraph.ts'
import type { WordSpan } from './proposal.ts'

/**
 * Other contents worth weighing beside the labelled one: fewer fragments (readings 10 and 11), only its quotations
 * (12), and its quotations made whole (13). All within the words from `from` to `to`.
 */
export function otherContents(
  p: Paragraph,
  content: readonly WordSpan[],
  cue: number,
  from: number,
  to: number,
): { readonly content: readonly WordSpan[]; readonly reading: number }[] {
  const found: { content: readonly WordSpan[]; reading: number }[] = []
  const [first] = content
  if (first && content.length > 1) {
    const gap = ([start, end]: WordSpan) => (start > cue ? start - cue : cue - end)
    found.push({ content: [first], reading: 10 })
    found.push({ content: [content.reduce((a, b) => (gap(b) < gap(a) ? b : a))], reading: 11 })
  }
  const quotations = quotationsIn(p, content, from, to)
  if (quotations.length === 0) return found
  found.push({ content: quotations, reading: 12 })
  found.push({ content: joined([...content, ...quotations]), reading: 13 })
  return found
}

/** The whole quotations that the spans touch, as far as they lie within the window. */
function quotationsIn(p: Paragraph, spans: readonly WordSpan[], from: number, to: number): WordSpan[] {
  const found: WordSpan[] = []
  for (const [start, end] of spans) {
    for (let i = start; i < end; i++) {
      const region = p.region[i] as number
      if (region < 0) continue
      let [a, b] = [i, i]
      while (a > from && p.region[a - 1] === region) a--
      while (b < to && p.region[b] === region) b++
      if (found.at(-1)?.[0] !== a) found.push([a, b])
      i = b - 1
    }
  }
  return found
}

function joined(spans: readonly WordSpan[]): WordSpan[] {
  const result: [number, number][] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}
