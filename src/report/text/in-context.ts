import type { ArticleId } from '../../model/article.ts'
import type { Evidence } from '../../model/evidence.ts'
import { passageOf, type Reach } from '../passage.ts'
import type { Shelf } from '../shelf.ts'
import type { Piece } from './wrap.ts'

/** An evidence with a little of what stands around it, in quotation marks unless it holds some of its own. */
export function inContext(
  evidence: readonly Evidence[],
  articleId: ArticleId | null,
  shelf: Shelf,
  reach: Reach,
): Piece[] {
  const article = articleId === null ? null : shelf.article(articleId)
  const runs =
    article === null ? evidence.map(({ exact }) => ({ text: exact, meant: true })) : passageOf(article, evidence, reach)
  const words = runs.map(({ text, meant }): Piece => [text, meant ? 'said' : 'plain'])
  return runs.some(({ text }) => /["“”„«»]/.test(text)) ? words : ['“', ...words, '”']
}
