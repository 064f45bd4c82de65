import type { ArticleId } from '../model/article.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { type StoredReading, wholeReadings } from './reading-of.ts'

/**
 * The reading that stands for each of these articles, whichever code and register it was read with; none for one that has none.
 *
 * @param what - `print`: the article and its figures, without what is said in it
 */
export function currentReadings(
  ledger: Ledger,
  articleIds: readonly ArticleId[],
  what: 'whole' | 'print' = 'whole',
): Promise<ReadonlyMap<ArticleId, StoredReading>> {
  return atOneMoment(ledger, async (within) => {
    const found = new Map<ArticleId, StoredReading>()
    for (const part of chunks([...new Set(articleIds)])) {
      const rows = await within.db
        .selectFrom('current_reading')
        .innerJoin('reading', 'reading.id', 'current_reading.reading_id')
        .select(['reading.id', 'refused_json', 'current_reading.reading_id as current'])
        .where('current_reading.article_id', 'in', part)
        .execute()
      for (const reading of await wholeReadings(within, rows, what)) found.set(reading.article.id, reading)
    }
    return found
  })
}
