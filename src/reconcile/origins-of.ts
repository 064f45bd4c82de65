import type { ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import { wireOf } from './carried-wire.ts'
import { groupedBy } from './grouped-by.ts'
import { unionOf } from './union.ts'

/** Which origin each article stands for: articles that copy one another, carry one wire, or are one reporter's, share it. */
export interface OriginOf {
  readonly key: ReadonlyMap<ArticleId, string>
  readonly told: ReadonlyMap<string, string> // origins that an article itself tells, with their names: a wire, a reporter, a record
  readonly records: ReadonlySet<ArticleId> // transcripts, records of a room, texts of declarations
  readonly articles: ReadonlyMap<ArticleId, ReadArticle>
  readonly echoOf: ReadonlyMap<ArticleId, readonly Echo[]>
}

const RECORD =
  /\b(?:transcript|verbatim|(?:official |edited |briefing )?record (?:of|\(extract\))|\(record\)|joint (?:statement|declaration)|communiqu[eé]|remarks (?:to|by)|pool report|as delivered)\b/i
const HEAD = 200

export function originsOf(articles: readonly ReadArticle[], echoes: readonly Echo[]): OriginOf {
  const roots = unionOf()
  const names = new Map<string, string>()
  const records = new Set<ArticleId>()
  for (const article of articles) {
    const wire = wireOf(article)
    const byline = article.credit.find(({ kind }) => kind === 'byline')
    if (wire) tie(`wire:${wire.name}`, wire.name, article.id)
    if (byline) tie(`byline:${byline.name}`, byline.name, article.id)
    if (wire || byline || !isRecord(article)) continue
    records.add(article.id)
    names.set(article.id, 'a record of the words')
  }
  for (const { articleId, of } of echoes) if (of !== null) roots.join(articleId, of)
  const key = new Map(articles.map(({ id }) => [id, roots.find(id)]))
  const told = new Map<string, string>()
  for (const [node, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!told.has(roots.find(node))) told.set(roots.find(node), name)
  const echoOf = groupedBy(echoes, ({ articleId }) => articleId)
  return { key, told, records, articles: new Map(articles.map((article) => [article.id, article])), echoOf }

  function tie(node: string, name: string, id: ArticleId): void {
    names.set(node, name)
    roots.join(id, node)
  }
}

/** A record of the room, a transcript, the text of a declaration: by the lines of its head or its turns. */
export const isRecord = (article: ReadArticle | undefined) =>
  article !== undefined && (RECORD.test(article.text.slice(0, HEAD)) || hasTurns(article))

const hasTurns = ({ blocks }: ReadArticle) => blocks.filter(({ type }) => type === 'transcript-turn').length >= 2
