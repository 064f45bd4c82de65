import type { Article, Credit } from '../model/article.ts'

/** The agency that an article's own words name for its text; null: none. */
export const wireOf = (article: Article): Credit | null => article.credit.find(({ kind }) => kind === 'wire') ?? null

/**
 * The agency whose text an article carries, not being that agency's own. Of an article that no outlet is known of, a dateline, byline,
 * copyright or sign-off says that it is the agency's own; "with material from" says that it is not.
 */
export function carriedWire(article: Article): Credit | null {
  const wire = wireOf(article)
  if (!wire || article.outlet === wire.name) return null
  return article.outlet !== null || wire.rule === 'reported-by' ? wire : null
}
