import type { Article } from '../model/article.ts'

/** What must stand beside an article that cannot be dated: "no date", "year not stated"; null where it can. */
export function dateNote(article: Pick<Article, 'published'>): string | null {
  const { value, basis, evidence } = article.published
  if (value === null) return 'no date'
  const isFilledIn = basis === 'implied' && evidence !== null && !/\d{4}/.test(evidence.exact)
  return value.startsWith('X') || isFilledIn ? 'year not stated' : null
}
