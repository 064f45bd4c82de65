import type { ArticleId } from '../../model/article.ts'
import type { IsoDate } from '../../model/date.ts'
import type { NamedSpeaker } from '../../model/decision.ts'
import type { StatementId } from '../../model/statement.ts'
import { foldName } from '../../register/slug.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'
import { plainText } from '../plain-text.ts'

/** An article and its statements as lists ask for them. */
export interface ArticleTelling {
  readonly articleId: ArticleId
  readonly outlet: string | null
  readonly printed: Days | null
  readonly topicsId: string
  readonly statements: readonly Telling[]
}

export interface Telling {
  readonly id: StatementId
  readonly place: number // of its first words in the article
  readonly speaker: NamedSpeaker | null // corrections included
  readonly days: Days | null // of saying, else of printing
  readonly topics: readonly string[]
}

/** The first and the last day that a date can mean. */
export interface Days {
  readonly first: IsoDate
  readonly last: IsoDate
}

const TELLING = ['statement_id', 'article_id', 'place', 'speaker_id', 'last_day', 'day'] as const
const ARTICLE = ['article_id', 'outlet', 'outlet_folded', 'first_day', 'last_day', 'topics_id'] as const

/** What is listed of an article is told anew as a whole. */
export async function addTellings(within: Ledger, told: readonly ArticleTelling[]): Promise<void> {
  await removeTellingsOf(
    within,
    told.map(({ articleId }) => articleId),
  )
  const { dialect } = within
  const articles = told.map(({ articleId, outlet, printed, topicsId }) => {
    const name = outlet === null ? null : plainText(outlet)
    return [articleId, name, name && foldName(name), printed?.first ?? null, printed?.last ?? null, topicsId] as const
  })
  await dialect.insertMany('article_told', ARTICLE, articles)
  const rows = told.flatMap(({ articleId, statements }) => statements.map((one) => rowOf(articleId, one)))
  await dialect.insertMany('telling', TELLING, rows)
  await addTellers(within, told)
  const topics = told.flatMap(({ statements }) =>
    statements.flatMap((one) => one.topics.map((topic) => [topic, one.id] as const)),
  )
  await dialect.insertMany('telling_topic', ['topic', 'statement_id'], topics)
}

function rowOf(articleId: ArticleId, { id, place, speaker, days }: Telling) {
  return [id, articleId, place, speaker && plainText(speaker.id), days?.last ?? null, days?.first ?? ''] as const
}

async function addTellers({ db, dialect }: Ledger, told: readonly ArticleTelling[]): Promise<void> {
  const speakers = told.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []))
  const names = new Map(speakers.map(({ id, name }) => [plainText(id), plainText(name)]))
  for (const part of chunks([...names])) {
    const ids = part.map(([id]) => id)
    const rows = await db.selectFrom('teller').select('id').where('id', 'in', ids).execute()
    const known = new Set(rows.map((row) => row.id))
    const further = part.filter(([id]) => !known.has(id)).map(([id, name]) => [id, name, foldName(name)] as const)
    await dialect.insertMany('teller', ['id', 'name', 'folded'], further)
  }
}

/** Who is no speaker any more; after a takedown no name may stay. */
export async function removeIdleTellers({ db }: Ledger): Promise<void> {
  const telling = db.selectFrom('telling').select('speaker_id').where('speaker_id', 'is not', null)
  await db.deleteFrom('teller').where('id', 'not in', telling).execute()
}

export async function removeTellingsOf({ db }: Ledger, articles: readonly ArticleId[]): Promise<void> {
  for (const part of chunks(articles)) {
    const statements = db.selectFrom('telling').select('statement_id').where('article_id', 'in', part)
    await db.deleteFrom('telling_topic').where('statement_id', 'in', statements).execute()
    await db.deleteFrom('telling').where('article_id', 'in', part).execute()
    await db.deleteFrom('article_told').where('article_id', 'in', part).execute()
  }
}
