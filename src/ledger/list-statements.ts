import type { ReadArticle } from '../model/briefing.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { generationOf } from './generation.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { PAGE, type Page, pageOf, partsOf } from './page.ts'
import { storedArticles } from './stored-articles.ts'
import { type Filter, tellingsWanted } from './tellings-wanted.ts'
import { withCorrections } from './with-corrections.ts'

export interface ToldStatement {
  readonly statement: Statement
  readonly article: ReadArticle
}

/** Current statements, those said last first, then in the order of their articles; those without a known day at the end. */
export function listStatements(
  ledger: Ledger,
  { after, limit = PAGE, ...filter }: Filter & { readonly after?: string; readonly limit?: number } = {},
): Promise<Page<ToldStatement>> {
  return atOneMoment(ledger, async (within) => {
    let told = tellingsWanted(within, filter).select(['day', 'article_id', 'place'])
    if (after !== undefined) {
      const [day = '', article = '', place = '', id = ''] = partsOf(after, 4)
      told = told.where((eb) =>
        eb.or([
          eb('day', '<', day),
          eb.and([eb('day', '=', day), eb('article_id', '>', article)]),
          eb.and([eb('day', '=', day), eb('article_id', '=', article), eb('place', '>', Number(place))]),
          eb.and([
            eb('day', '=', day),
            eb('article_id', '=', article),
            eb('place', '=', Number(place)),
            eb('telling.statement_id', '>', id),
          ]),
        ]),
      )
    }
    const ordered = told.orderBy('day', 'desc').orderBy('article_id').orderBy('place').orderBy('statement_id')
    const rows = await ordered.limit(limit + 1).execute()
    const ids = rows.map((row) => row.statement_id)
    const found = await toldStatements(within, ids)
    const cursor = (row: (typeof rows)[number]) => [row.day, row.article_id, String(row.place), row.statement_id]
    const page = pageOf(await generationOf(within), rows, limit, (row) => found.get(row.statement_id), cursor)
    return { ...page, items: page.items.filter((item) => item !== undefined) }
  })
}

/** Current statements with their articles, by id; at most a page of them. */
export async function toldStatements(
  within: Ledger,
  ids: readonly StatementId[],
): Promise<ReadonlyMap<StatementId, ToldStatement>> {
  if (ids.length === 0) return new Map()
  const rows = await within.db
    .selectFrom('statement')
    .innerJoin('current_reading', 'current_reading.reading_id', 'statement.reading_id')
    .select(['statement.id', 'statement.reading_id', 'statement_json'])
    .where('statement.id', 'in', ids)
    .execute()
  const articles = await storedArticles(within, [...new Set(rows.map((row) => row.reading_id))])
  const told = rows.map((row) => JSON.parse(row.statement_json) as Statement)
  const found = new Map<StatementId, ToldStatement>()
  for (const [nth, statement] of (await withCorrections(within, told)).entries()) {
    const article = articles.get(rows[nth]?.reading_id ?? 0)
    if (article) found.set(statement.id, { statement, article })
  }
  return found
}
