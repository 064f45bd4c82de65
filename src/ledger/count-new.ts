import type { ArticleId } from '../model/article.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { listNewClaims } from './list-new-claims.ts'
import { listNewConflicts } from './list-new-conflicts.ts'

/** What came in since an instant: articles that were not in the ledger, and what is told now and was not, as news counts it. */
export interface CountedNew {
  readonly articles: number
  readonly claims: number
  readonly corroborated: number // told before, and since then by a second independent origin
  readonly conflicts: number
}

/**
 * @param articleIds - of those that may be new
 * @param since - an ISO 8601 instant
 */
export function countNew(ledger: Ledger, articleIds: readonly ArticleId[], since: string): Promise<CountedNew> {
  return atOneMoment(ledger, async (within) => ({
    articles: await newArticles(within, articleIds, since),
    claims: (await listNewClaims(within, 'claim', since, 0)).total,
    corroborated: (await listNewClaims(within, 'corroborated', since, 0)).total,
    conflicts: (await listNewConflicts(within, since, 0)).total,
  }))
}

async function newArticles({ db }: Ledger, articleIds: readonly ArticleId[], since: string): Promise<number> {
  let count = 0
  for (const part of chunks(articleIds)) {
    const found = db
      .selectFrom('reading')
      .innerJoin('capture', 'capture.id', 'reading.capture_id')
      .select('reading.article_id')
      .distinct()
      .where('reading.article_id', 'in', part)
      .where('capture.read_at', '>=', since)
    count += (await found.execute()).length
  }
  return count
}
