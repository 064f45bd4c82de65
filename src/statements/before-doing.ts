import type { Span } from './attribution.ts'

/** "The chief of defence received the weekly in his office, and told it …": the source holds all that he did. */
export function beforeDoing({ start }: Span, words: string): Span | null {
  const did =
    /^(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s[^,;]*?(?=\s(?:\p{Ll}+ed|met|gave|took|came|went|sat|stood|had|was|rose|spoke|wrote|got|made)\s)/u
  const front = did.exec(words)?.[0]
  return front === undefined ? null : { start, end: start + front.length }
}
