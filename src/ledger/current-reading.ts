import type { ArticleId } from '../model/article.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { type StoredReading, whole } from './reading-of.ts'

/** The reading that stands for an article, whichever code and register it was read with. null: there is none. */
export function currentReading(ledger: Ledger, articleId: ArticleId): Promise<StoredReading | null> {
  return atOneMoment(ledger, async (within) => {
    const row = await within.db
      .selectFrom('current_reading')
      .innerJoin('reading', 'reading.id', 'current_reading.reading_id')
      .select(['reading.id', 'refused_json', 'current_reading.reading_id as current'])
      .where('current_reading.article_id', '=', articleId)
      .executeTakeFirst()
    return row ? whole(within, row) : null
  })
}
