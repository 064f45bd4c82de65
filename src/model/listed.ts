import type { ReadArticle, Run } from './briefing.ts'
import type { Statement } from './statement.ts'

/** A page of a list, with the statements and articles that it cites. */
export interface Listed<T> {
  readonly items: readonly T[]
  readonly statements: readonly Statement[]
  readonly articles: readonly ReadArticle[]
  readonly speaker: string | null // whom it was asked by, as understood; null: not asked, or those who could not be told
  readonly next: string | null // go on with `after`; null: that was all
  readonly run: Omit<Run, 'paths'>
}
