import type { ArticleId } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { groupsOf, type Told } from './occasion-told.ts'

/**
 * Articles that tell the words of a claim of another day than most do, or, of as many, than a record of the words does; none where
 * neither tells which day it is.
 */
export function onOtherDays(
  statements: readonly Statement[],
  day: Told,
  records: ReadonlySet<ArticleId>,
): ReadonlySet<ArticleId> {
  const groups = groupsOf(statements, day).map((group) => new Set(group.map(({ articleId }) => articleId)))
  const [first, second] = [...groups].sort((a, b) => b.size - a.size)
  if (!first || !second) return new Set()
  const recorded = groups.filter((ids) => [...ids].some((id) => records.has(id)))
  const usual = first.size > second.size ? first : recorded.length === 1 ? recorded[0] : undefined
  if (!usual) return new Set()
  return new Set(groups.filter((ids) => ids !== usual).flatMap((ids) => [...ids].filter((id) => !usual.has(id))))
}
