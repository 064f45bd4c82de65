import type { Article, Block } from '../model/article.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Attribution } from './attribution.ts'
import { bareWords } from './bare-words.ts'
import { mergeSpans } from './merge-spans.ts'

const LEAST = 6 // words: what is shorter may be a title or irony

/**
 * Quotations of the running text that no words attribute: "“We lend each other powder.” The hall went quiet." Nobody is told to say
 * them here; others may quote the same words and tell who did. What the article attributes elsewhere is no other saying.
 */
export function openQuotations(
  article: Article,
  told: readonly Attribution[],
  quotations: readonly Quotation[],
): Attribution[] {
  const taken = mergeSpans(told.flatMap(({ contents, source }) => (source ? [...contents, source] : contents)))
  const isTaken = ({ inner }: Quotation) => spansIn(taken, inner.start, inner.end).length > 0
  const wordsOf = ({ inner }: Quotation) => bareWords(article.text.slice(inner.start, inner.end))
  const attributed = new Set(quotations.filter(isTaken).map(wordsOf))
  const isOpen = (one: Quotation) => {
    const words = wordsOf(one)
    return (one.closed || one.runsOn) && !isTaken(one) && words.split(' ').length >= LEAST && !attributed.has(words)
  }
  return article.blocks.flatMap((block, index) =>
    isRunning(block)
      ? spansIn(quotations, block.start, block.end)
          .filter((one) => one.start >= block.start && isOpen(one))
          .map(({ start, end }) => ({ source: null, cue: null, contents: [{ start, end }], block: index }))
      : [],
  )
}

const isRunning = ({ type, signature }: Block) => (type === 'paragraph' || type === 'unknown') && !signature
