import type { ArticleId } from '../model/article.ts'
import type { Ledger } from './ledger.ts'

/**
 * Let a reading stand for its article. Blocks hold the statements of current readings only, so that what a better
 * reading replaced takes no room there. Inside a transaction.
 */
export async function makeCurrent(ledger: Ledger, articleId: ArticleId, readingId: number): Promise<void> {
  const { db, dialect } = ledger
  const before = await db
    .selectFrom('current_reading')
    .select('reading_id')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (before?.reading_id === readingId) return
  if (before) await leaveBlocks(ledger, before.reading_id)
  await dialect.insertMany('block', ['key', 'rank', 'statement_id'], await blockRows(ledger, readingId))
  await db
    .insertInto('current_reading')
    .values({ article_id: articleId, reading_id: readingId })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ reading_id: readingId }))
    .execute()
}

/** Take the statements of a reading out of their blocks. */
export async function leaveBlocks(ledger: Ledger, readingId: number): Promise<void> {
  for (const [key, rank, id] of await blockRows(ledger, readingId)) {
    const rows = ledger.db.deleteFrom('block').where('key', '=', key)
    await rows.where('rank', '=', rank).where('statement_id', '=', id).execute()
  }
}

async function blockRows({ db }: Ledger, readingId: number): Promise<readonly (readonly [string, string, string])[]> {
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'rank', 'blocks_json'])
    .where('reading_id', '=', readingId)
    .orderBy('n')
    .execute()
  return rows.flatMap(({ id, rank, blocks_json }) =>
    (JSON.parse(blocks_json) as string[]).map((key) => [key, rank, id] as const),
  )
}
