import type { ReadArticle } from '../model/briefing.ts'
import type { Statement } from '../model/statement.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { storedArticles } from './stored-articles.ts'
import { wholeId } from './whole-id.ts'
import { withCorrections } from './with-corrections.ts'

export interface StoredStatement {
  readonly statement: Statement
  readonly article: ReadArticle
  readonly current: boolean // false: a better reading of the article no longer has it
}

/** By its id or an unambiguous start of it (6 or more digits). Out of the current reading where that has it. */
export function statementById(ledger: Ledger, idOrStart: string): Promise<StoredStatement> {
  return atOneMoment(ledger, async (within) => {
    const id = await wholeId(idOrStart, 'statement', async (from, to, limit) => {
      const ids = within.db.selectFrom('statement').select('id').distinct().where('id', '>=', from).where('id', '<', to)
      return (await ids.orderBy('id').limit(limit).execute()).map((row) => row.id)
    })
    const row = await within.db
      .selectFrom('statement')
      .leftJoin('current_reading', 'current_reading.reading_id', 'statement.reading_id')
      .select(['statement.reading_id', 'statement_json', 'current_reading.reading_id as current'])
      .where('statement.id', '=', id)
      .orderBy((eb) => eb.case().when('current_reading.reading_id', 'is', null).then(1).else(0).end())
      .orderBy('statement.reading_id', 'desc')
      .executeTakeFirstOrThrow()
    const article = (await storedArticles(within, [row.reading_id])).get(row.reading_id)
    if (!article) throw new Error(`reading ${row.reading_id} has no text`)
    const told = JSON.parse(row.statement_json) as Statement
    const [statement = told] = await withCorrections(within, [told])
    return { statement, article, current: row.current !== null }
  })
}
