import type { ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { ToldOrigin } from '../model/printed-aside.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { wireOf } from './carried-wire.ts'
import { groupedBy } from './grouped-by.ts'
import { isPerson } from './is-person.ts'
import { isRecord } from './is-record.ts'
import { type OwnAccount, ownAccount } from './own-account.ts'
import { ownReporting } from './own-reporting.ts'

/**
 * What tells of each article whose words it has. Which of them share an origin is found among the articles of one claim, so that
 * no article that tells none of it changes what is told: two agencies with one freelancer stay two to whom she did not write this.
 */
export interface OriginOf {
  readonly told: ReadonlyMap<ArticleId, readonly ToldOrigin[]> // the one that names it first
  readonly records: ReadonlySet<ArticleId> // transcripts, records of a room, texts of declarations
  readonly accounts: ReadonlyMap<ArticleId, OwnAccount> // releases, readouts, posts of houses
  readonly alone: ReadonlySet<ArticleId> // in which one person speaks and nobody else
  readonly articles: ReadonlyMap<ArticleId, ReadArticle>
  readonly echoOf: ReadonlyMap<ArticleId, readonly Echo[]>
}

const HEAD = 200
/** "Pooler: Silke Aremond, Continental Telegraph." */
const POOLER = /^Pooler: [^,\n]{3,60}, (?:the )?(?<name>\p{Lu}[^.,\n]{2,60})/mu
/** "dpa/kw. The committee …": an agency and a hand of the desk, as papers sign in short. */
const MARKS = /^(?<name>\p{Ll}{2,4}\/\p{Ll}{2,4})[.:]? (?=[“"]?\p{Lu})/mu

export function originsOf(
  articles: readonly ReadArticle[],
  echoes: readonly Echo[],
  { statements, register }: { readonly statements: readonly Statement[]; readonly register: Register },
): OriginOf {
  const told = new Map<ArticleId, readonly ToldOrigin[]>()
  const records = new Set<ArticleId>()
  const accounts = new Map<ArticleId, OwnAccount>()
  for (const article of articles) {
    const { id } = article
    const credited = creditedIn(article)
    const account = credited.length > 0 ? null : ownAccount(article, register)
    const isOwnRecord = credited.length === 0 && isRecord(article)
    if (account) accounts.set(id, account)
    if (isOwnRecord) records.add(id)
    told.set(id, credited.length > 0 ? credited : toldOf(article, isOwnRecord, account))
  }
  const echoOf = groupedBy(echoes, ({ articleId }) => articleId)
  const byId = new Map(articles.map((article) => [article.id, article]))
  return { told, records, accounts, alone: alonesIn(statements), articles: byId, echoOf }
}

/** The wire whose words it carries, and who signs it. */
function creditedIn(article: ReadArticle): ToldOrigin[] {
  const wire = wireOf(article)
  const byline = article.credit.find(({ kind }) => kind === 'byline')
  const pooler = wire ? undefined : POOLER.exec(article.text.slice(0, 2 * HEAD))?.groups?.name
  return [
    ...(pooler ? [{ key: `wire:${pooler}`, name: pooler }] : []),
    ...(wire ? [{ key: `wire:${wire.name}`, name: wire.name }] : []),
    ...(byline ? [{ key: `byline:${byline.name}`, name: byline.name }] : []),
  ]
}

/** What an article that credits nobody is by its own words. */
function toldOf(article: ReadArticle, isRecord: boolean, account: OwnAccount | null): ToldOrigin[] {
  if (isRecord) return [{ key: article.id, name: 'a record of the words' }]
  if (account) return [{ key: article.id, name: 'the house’s own account' }]
  const marks = MARKS.exec(article.text.slice(0, 2 * HEAD))?.groups?.name
  if (marks !== undefined) return [{ key: `marks:${article.outlet}:${marks}`, name: marks }]
  if (!ownReporting(article)) return []
  const { outlet, id } = article
  return [{ key: `reporting:${outlet ?? id}`, name: `${outlet === null ? '' : `${outlet}, `}its own reporter` }]
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
