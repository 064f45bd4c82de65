import type { ReadArticle } from '../model/briefing.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { storedArticles } from './stored-articles.ts'
import { withCorrections } from './with-corrections.ts'

/** Statements with their articles. */
export interface ToldWith {
  readonly statements: readonly Statement[] // in the order of their ids
  readonly articles: readonly ReadArticle[]
}

const MOST = 2_000 // statements, so that memory stays small

/** The current statements that are told in one claim with any of these, those of `except` left out. */
export function toldWith(
  ledger: Ledger,
  ids: readonly StatementId[],
  except: ReadonlySet<StatementId>,
): Promise<ToldWith> {
  return atOneMoment(ledger, async (within) => {
    const claims = new Set<number>()
    for (const by of ['claim_statement', 'claim_shared'] as const) {
      for (const part of chunks(ids)) {
        const rows = await within.db.selectFrom(by).select('claim_id').where('statement_id', 'in', part).execute()
        for (const row of rows) claims.add(row.claim_id)
      }
    }
    const members = new Set<StatementId>()
    for (const by of ['claim_statement', 'claim_shared'] as const) {
      for (const part of chunks([...claims])) {
        const rows = await within.db.selectFrom(by).select('statement_id').where('claim_id', 'in', part).execute()
        for (const row of rows) if (!except.has(row.statement_id)) members.add(row.statement_id)
      }
    }
    return currentStatements(within, [...members].sort().slice(0, MOST))
  })
}

async function currentStatements(within: Ledger, ids: readonly StatementId[]): Promise<ToldWith> {
  const told: Statement[] = []
  const readings = new Set<number>()
  for (const part of chunks(ids)) {
    const rows = await within.db
      .selectFrom('statement')
      .innerJoin('current_reading', 'current_reading.reading_id', 'statement.reading_id')
      .select(['statement.reading_id', 'statement_json'])
      .where('statement.id', 'in', part)
      .orderBy('statement.id')
      .execute()
    for (const row of rows) {
      told.push(JSON.parse(row.statement_json) as Statement)
      readings.add(row.reading_id)
    }
  }
  const articles = await storedArticles(within, [...readings])
  return { statements: await withCorrections(within, told), articles: [...articles.values()] }
}
