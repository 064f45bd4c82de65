import type { ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { Origins } from '../model/claim.ts'
import { wireOf } from './find-echoes.ts'

/** Which origin each article stands for: articles that copy one another, or one wire, share it. */
export interface OriginOf {
  readonly key: ReadonlyMap<ArticleId, string>
  readonly told: ReadonlySet<string> // origins that a credit names: a wire, or an outlet's own reporter
}

export function originsOf(articles: readonly ReadArticle[], echoes: readonly Echo[]): OriginOf {
  const root = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    for (let next = root.get(at); next !== undefined && next !== at; next = root.get(at)) at = next
    return at
  }
  for (const article of articles) {
    const wire = wireOf(article)
    root.set(article.id, wire ? `wire:${wire.name}` : article.id)
    if (wire) root.set(`wire:${wire.name}`, `wire:${wire.name}`)
  }
  for (const echo of echoes) if (echo.of !== null) root.set(find(echo.articleId), find(echo.of))
  const key = new Map(articles.map((article) => [article.id, find(article.id)]))
  const told = new Set(
    articles
      .filter((article) => article.credit.some(({ kind }) => kind !== 'outlet'))
      .map((article) => find(article.id)),
  )
  return { key, told }
}

/**
 * independent + same + untold = number of articles. Independent are origins that credits tell apart, at least one:
 * the first telling of words is an origin whoever wrote it. Articles `apart`, which tell the words with another number, day,
 * negation or modal, bear nothing out: they are untold. See docs/methods/corroboration.md.
 */
export function countOrigins(
  articleIds: readonly ArticleId[],
  origins: OriginOf,
  apart: ReadonlySet<ArticleId> = new Set(),
): Origins {
  const articles = new Set(articleIds)
  const agreeing = [...articles].filter((id) => !apart.has(id))
  const groups = new Set(agreeing.map((id) => origins.key.get(id) ?? id))
  const independent = Math.max(1, [...groups].filter((group) => origins.told.has(group)).length)
  const same = agreeing.length - groups.size
  return { independent, same, untold: articles.size - independent - same }
}
