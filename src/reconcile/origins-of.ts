import type { ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { wireOf } from './carried-wire.ts'
import { groupedBy } from './grouped-by.ts'
import { isPerson } from './is-person.ts'
import { type OwnAccount, ownAccount } from './own-account.ts'
import { ownReporting } from './own-reporting.ts'
import { unionOf } from './union.ts'

/** Which origin each article stands for: articles that copy one another, carry one wire, or are one reporter's, share it. */
export interface OriginOf {
  readonly key: ReadonlyMap<ArticleId, string>
  readonly told: ReadonlyMap<string, string> // origins that an article itself tells, with their names: a wire, a reporter, a record
  readonly records: ReadonlySet<ArticleId> // transcripts, records of a room, texts of declarations
  readonly accounts: ReadonlyMap<ArticleId, OwnAccount> // releases, readouts, posts of houses
  readonly alone: ReadonlySet<ArticleId> // in which one person speaks and nobody else
  readonly articles: ReadonlyMap<ArticleId, ReadArticle>
  readonly echoOf: ReadonlyMap<ArticleId, readonly Echo[]>
}

const RECORD =
  /\b(?:transcript|verbatim|(?:official |edited |briefing )?record (?:of|\(extract\))|\(record\)|joint (?:statement|declaration)|remarks (?:to|by)|pool report|as delivered)\b|\bcommuniqu[eé](?!\p{L}|\s(?:no|nr|n[°º])\b)/iu
const HEAD = 200

export function originsOf(
  articles: readonly ReadArticle[],
  echoes: readonly Echo[],
  { statements, register }: { readonly statements: readonly Statement[]; readonly register: Register },
): OriginOf {
  const roots = unionOf()
  const names = new Map<string, string>()
  const records = new Set<ArticleId>()
  const accounts = new Map<ArticleId, OwnAccount>()
  for (const article of articles) {
    const wire = wireOf(article)
    const byline = article.credit.find(({ kind }) => kind === 'byline')
    if (wire) tie(`wire:${wire.name}`, wire.name, article.id)
    if (byline) tie(`byline:${byline.name}`, byline.name, article.id)
    if (wire || byline) continue
    const account = ownAccount(article, register)
    if (account) accounts.set(article.id, account)
    const reporting = ownReporting(article)
    if (isRecord(article)) {
      records.add(article.id)
      names.set(article.id, 'a record of the words')
    } else if (account) names.set(article.id, 'the house’s own account')
    else if (reporting !== null) tie(`reporting:${reporting}`, `${reporting}, its own reporter`, article.id)
  }
  for (const { articleId, of } of echoes) if (of !== null) roots.join(articleId, of)
  const key = new Map(articles.map(({ id }) => [id, roots.find(id)]))
  const told = new Map<string, string>()
  for (const [node, name] of [...names].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!told.has(roots.find(node))) told.set(roots.find(node), name)
  const echoOf = groupedBy(echoes, ({ articleId }) => articleId)
  const byId = new Map(articles.map((article) => [article.id, article]))
  return { key, told, records, accounts, alone: alonesIn(statements), articles: byId, echoOf }

  function tie(node: string, name: string, id: ArticleId): void {
    names.set(node, name)
    roots.join(id, node)
  }
}

/** Articles in which one person speaks and nobody else. */
function alonesIn(statements: readonly Statement[]): Set<ArticleId> {
  const speaks = new Map<ArticleId, string | null>()
  for (const { articleId, speaker } of statements) {
    if (speaker === null || !isPerson(speaker.id)) continue
    const before = speaks.get(articleId)
    speaks.set(articleId, before === undefined || before === speaker.id ? speaker.id : null)
  }
  return new Set([...speaks].flatMap(([id, only]) => (only === null ? [] : [id])))
}

/** A record of the room, a transcript, the text of a declaration: by the lines of its head or its turns. */
export const isRecord = (article: ReadArticle | undefined) =>
  article !== undefined && (RECORD.test(article.text.slice(0, HEAD)) || hasTurns(article))

const hasTurns = ({ blocks }: ReadArticle) => blocks.filter(({ type }) => type === 'transcript-turn').length >= 2
