import type { Article, ArticleId } from '../model/article.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { type Comparable, comparableOf } from './comparable.ts'
import { toldApart, withoutOccasion, withoutOwnOccasion } from './told-apart.ts'

/** Statements ready to be compared, those first that their own article tells apart from another. */
export function comparablesOf(
  statements: readonly Statement[],
  articles: ReadonlyMap<ArticleId, Article>,
): Comparable[] {
  const items = statements.flatMap((one) => comparableOf(one, articles.get(one.articleId)) ?? [])
  const apart = new Map<StatementId, StatementId[]>()
  const bare = new Set<Comparable>()
  const note = ({ statement: a }: Comparable, { statement: b }: Comparable) =>
    apart.set(a.id, [...(apart.get(a.id) ?? []), b.id])
  for (const pair of toldApart(items)) {
    const [first, second] = pair
    note(first, second)
    note(second, first)
    const without = withoutOwnOccasion(pair)
    if (without) bare.add(without)
  }
  if (apart.size === 0) return items
  return items.map((item) => {
    const { statement } = item
    const own = bare.has(item) ? comparableOf(withoutOccasion(statement), articles.get(statement.articleId)) : item
    return { ...(own ?? item), apart: apart.get(statement.id) ?? [] }
  })
}
