import type { Article } from '../model/article.ts'

/** What must stand beside an article that cannot be dated: "no date", "year not stated"; null where it can. */
export function dateNote(article: Article): string | null {
  const { value } = article.published
  if (value === null) return 'no date'
  return value.startsWith('X') ? 'year not stated' : null
}
