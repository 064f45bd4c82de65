import type { ArticleId } from '../model/article.ts'
import type { Statement } from '../model/statement.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { withCorrections } from './with-corrections.ts'

/** The current statements of these articles. */
export function saidIn(ledger: Ledger, articleIds: readonly ArticleId[]): Promise<readonly Statement[]> {
  return atOneMoment(ledger, async (within) => {
    const told: Statement[] = []
    for (const part of chunks([...new Set(articleIds)])) {
      const rows = await within.db
        .selectFrom('current_reading')
        .innerJoin('statement', 'statement.reading_id', 'current_reading.reading_id')
        .select('statement_json')
        .where('current_reading.article_id', 'in', part)
        .orderBy('statement.reading_id')
        .orderBy('seq')
        .execute()
      for (const row of rows) told.push(JSON.parse(row.statement_json) as Statement)
    }
    return withCorrections(within, told)
  })
}
