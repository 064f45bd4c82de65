import type { ArticleId } from '../model/article.ts'
import type { Conflict } from '../model/conflict.ts'

/** Whether one of these articles stands on a side of it. */
export const touches = (conflict: Conflict, given: ReadonlySet<ArticleId>): boolean =>
  conflict.sides.some((side) => side.articleIds.some((id) => given.has(id)))

/** Who stands on the sides of conflicts. */
export const articlesOf = (conflicts: readonly Conflict[]): readonly ArticleId[] =>
  conflicts.flatMap(({ sides }) => sides.flatMap(({ articleIds }) => articleIds))
