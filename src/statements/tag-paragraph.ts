import type { Quotation } from '../text/quotation-marks.ts'
import type { Attribution, Span } from './attribution.ts'
import { type Element, framesOf } from './frame.ts'
import { type TaggedSpans, tagSentence } from './tag-sentence.ts'
import { wordsOf } from './words-of.ts'

export interface TaggedParagraph {
  readonly attributions: readonly Attribution[]
  readonly loose: readonly Span[] // quotations that are whole sentences and found no attribution here
  readonly onlyQuoted: boolean // the paragraph holds nothing but quotations
}

/** The attributions of one paragraph; a quotation that is a sentence of its own goes to its neighbour in the paragraph. */
export function tagParagraph(
  text: string,
  block: { start: number; end: number; index: number },
  quotations: readonly Quotation[],
): TaggedParagraph {
  const frames = framesOf(wordsOf(text, block.start, block.end), quotations, text)
  const tagged: TaggedSpans[][] = frames.map((frame) => tagSentence(frame))
  const loose: Span[] = []
  frames.forEach((frame, index) => {
    if (!isOnlyQuoted(frame)) return
    for (const quote of frame.filter((element) => element.kind === 'quote')) {
      if (!giveToNeighbour(tagged, index, quote)) loose.push({ start: quote.start, end: quote.end })
    }
  })
  return {
    attributions: tagged.flat().map((spans) => ({ ...spans, contents: inOrder(spans.contents), block: block.index })),
    loose,
    onlyQuoted: frames.length > 0 && frames.every(isOnlyQuoted),
  }
}

const isOnlyQuoted = (frame: readonly Element[]) =>
  frame.some((element) => element.kind === 'quote') &&
  frame.every((element) => element.kind === 'quote' || /^\P{L}*$/u.test(element.word.text))

/** “…,” she said. “…” – the second belongs to the first; “…” “…,” she said – forwards, where nothing came before. */
function giveToNeighbour(tagged: TaggedSpans[][], index: number, quote: Span): boolean {
  const before = tagged.slice(0, index).findLastIndex((spans) => spans.length > 0)
  const after = tagged.findIndex((spans, at) => at > index && spans.some((one) => startsQuoted(one, quote)))
  const target = before >= 0 ? before : after
  const spans = tagged[target]
  const last = before >= 0 ? spans?.at(-1) : spans?.[0]
  if (!spans || !last) return false
  spans[spans.indexOf(last)] = { ...last, contents: [...last.contents, { start: quote.start, end: quote.end }] }
  return true
}

/** Forwards only to an attribution whose own words follow at once. */
const startsQuoted = (spans: TaggedSpans, quote: Span) => spans.contents.some((content) => content.start >= quote.end)

const inOrder = (spans: readonly Span[]) => [...spans].sort((a, b) => a.start - b.start)
