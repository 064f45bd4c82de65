import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'

interface Held {
  readonly source: Span | null
  readonly contents: Span[]
}

const LONGEST = 140 // UTF-16 units before a quotation in which its lead stands
const ADDED = /(?:^|[.!?]["”’]?\s|[”"]\s)And,?\s(?:to|on|of|about|for)\s[^“”"«».!?:]{3,100}:\s*$/u

/** "“…,” Kroll said. And to those who prefer another: “…”": goes on whoever spoke before. */
export function isAdded(text: string, paragraph: Span, quotation: Quotation, linked: readonly Held[]): boolean {
  if (!ADDED.test(text.slice(Math.max(paragraph.start, quotation.start - LONGEST), quotation.start))) return false
  const before = linked.findLast(({ source, contents }) => source && (contents[0]?.end ?? 0) <= quotation.start)
  if (!before) return false
  for (const { contents } of linked) {
    const own = contents.findIndex(meets(quotation))
    if (own >= 0) contents.splice(own, 1)
  }
  before.contents.push({ start: quotation.start, end: quotation.end })
  return true
}

const meets = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end
