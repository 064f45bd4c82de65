import type { ArticleId } from '../model/article.ts'
import { chunks } from './chunks.ts'
import { claimsWith } from './claims-with.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/** How many claims and conflicts rest on these articles, each counted once. */
export function countTold(
  ledger: Ledger,
  articleIds: readonly ArticleId[],
): Promise<{ readonly claims: number; readonly conflicts: number }> {
  return atOneMoment(ledger, async ({ db }) => {
    const claims = new Set<number>()
    const conflicts = new Set<string>()
    for (const part of chunks(articleIds)) {
      const statements = db
        .selectFrom('current_reading')
        .innerJoin('statement', 'statement.reading_id', 'current_reading.reading_id')
        .select('statement.id')
        .where('current_reading.article_id', 'in', part)
      for (const { claim_id } of await claimsWith(db, statements).execute()) claims.add(claim_id)
      const between = db.selectFrom('conflict_article').select('conflict_id').distinct().where('article_id', 'in', part)
      for (const { conflict_id } of await between.execute()) conflicts.add(conflict_id)
    }
    return { claims: claims.size, conflicts: conflicts.size }
  })
}
