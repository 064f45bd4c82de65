import type { ArticleId } from '../model/article.ts'
import { changeBlocks } from './blocks.ts'
import type { Ledger } from './ledger.ts'

/**
 * Let a reading stand for its article. Blocks hold the statements of current readings only, so that what a better
 * reading replaced takes no room there. Inside a transaction.
 */
export async function makeCurrent(ledger: Ledger, articleId: ArticleId, readingId: number): Promise<void> {
  const { db } = ledger
  const before = await db
    .selectFrom('current_reading')
    .select('reading_id')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (before?.reading_id === readingId) return
  if (before) {
    await changeBlocks(ledger, before.reading_id, -1)
    // Should this process end before it tells the article anew, lists see that it is untold.
    await db.deleteFrom('article_told').where('article_id', '=', articleId).execute()
  }
  await changeBlocks(ledger, readingId, 1)
  await db
    .insertInto('current_reading')
    .values({ article_id: articleId, reading_id: readingId })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet({ reading_id: readingId }))
    .execute()
}
