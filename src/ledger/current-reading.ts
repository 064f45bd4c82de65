import type { ArticleId } from '../model/article.ts'
import { currentReadings } from './current-readings.ts'
import type { Ledger } from './ledger.ts'
import type { StoredReading } from './reading-of.ts'

/** The reading that stands for an article, whichever code and register it was read with. null: there is none. */
export async function currentReading(ledger: Ledger, articleId: ArticleId): Promise<StoredReading | null> {
  return (await currentReadings(ledger, [articleId])).get(articleId) ?? null
}
