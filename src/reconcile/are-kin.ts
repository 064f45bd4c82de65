import type { ArticleId } from '../model/article.ts'

/** Whether two articles tell some of the same words: then they tell of one event. */
export type AreKin = (a: ArticleId, b: ArticleId) => boolean
