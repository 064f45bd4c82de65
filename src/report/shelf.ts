import type { Article, ArticleId } from '../model/article.ts'

/** Articles by id, each with the short name by which a page cites it. */
export interface Shelf {
  article(id: ArticleId): Article | null
  label(id: ArticleId): string
}

/** Labels are the file's name without ending and hash, as far as that tells the articles apart. */
export function shelfOf(articles: readonly Article[]): Shelf {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const labels = labelsOf([...byId.values()])
  return {
    article: (id) => byId.get(id) ?? null,
    label: (id) => labels.get(id) ?? id.slice(0, 8),
  }
}

export function fileName(path: string): string {
  return path.split(/[\\/]/).pop() || path
}

const withoutEnding = (name: string) => name.replace(/\.(?:txt|md|html?|jsonl)(?=$|#)/i, '')
const withoutHash = (name: string) => name.replace(/[_-](?=[0-9a-f]*\d)[0-9a-f]{8,}(?=$|#)/i, '')

const SHORTER: readonly ((path: string) => string)[] = [
  (path) => withoutHash(withoutEnding(fileName(path))),
  (path) => withoutEnding(fileName(path)),
  fileName,
  (path) => path,
]

function labelsOf(articles: readonly Article[]): Map<ArticleId, string> {
  const labels = new Map<ArticleId, string>()
  let open = articles
  for (const shorter of SHORTER) {
    const bearers = new Map<string, number>()
    for (const { path } of articles) bearers.set(shorter(path), (bearers.get(shorter(path)) ?? 0) + 1)
    for (const { id, path } of open) if (bearers.get(shorter(path)) === 1) labels.set(id, shorter(path))
    open = open.filter(({ id }) => !labels.has(id))
  }
  // one file in two parts, or one path captured twice: the id tells them apart
  for (const { id, path } of open) labels.set(id, `${withoutEnding(fileName(path))} (${id.slice(0, 6)})`)
  return labels
}
