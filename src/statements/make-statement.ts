import type { Article } from '../model/article.ts'
import { evidenceAt } from '../model/evidence.ts'
import type { Mode, Statement } from '../model/statement.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'
import type { Quotation } from '../text/quotation-marks.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'

/** Names statements of one article: the n-th with the same words gets another id. */
export function statementNamer(article: Article): (contents: readonly Span[]) => string {
  const seen = new Map<string, number>()
  return (contents) => {
    const words = fold(contents.map((span) => article.text.slice(span.start, span.end)).join(' '))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim() // with marks and without them they are the same words
    const nth = (seen.get(words) ?? 0) + 1
    seen.set(words, nth)
    return idOf(article.id, words, String(nth))
  }
}

/** Direct when every word stands inside quotation marks, indirect when none does. */
export function modeOf(text: string, contents: readonly Span[], quotations: readonly Quotation[]): Mode {
  let inside = 0
  let all = 0
  for (const span of contents) {
    all += letters(text.slice(span.start, span.end))
    for (const one of spansIn(quotations, span.start, span.end)) {
      inside += letters(text.slice(Math.max(span.start, one.inner.start), Math.min(span.end, one.inner.end)))
    }
  }
  if (inside === 0) return 'indirect'
  return inside >= all ? 'direct' : 'mixed'
}

const letters = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** The parts of the contents inside quotation marks, without the marks. */
export function quotedParts(
  text: string,
  contents: readonly Span[],
  quotations: readonly Quotation[],
): Statement['quoted'] {
  return contents.flatMap((span) =>
    spansIn(quotations, span.start, span.end).flatMap(({ inner }) => {
      const [start, end] = [Math.max(span.start, inner.start), Math.min(span.end, inner.end)]
      return start <= end ? [evidenceAt(text, start, end)] : [] // contents may end with an opening mark
    }),
  )
}
