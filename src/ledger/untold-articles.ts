import type { ArticleId } from '../model/article.ts'
import type { Ledger } from './ledger.ts'

/** Current articles that lists do not know yet, or not with these topics: read before there were lists, or by other topics. */
export async function untoldArticles({ db }: Ledger, topicsId: string): Promise<readonly ArticleId[]> {
  const rows = await db
    .selectFrom('current_reading')
    .leftJoin('article_told', 'article_told.article_id', 'current_reading.article_id')
    .select('current_reading.article_id')
    .where((eb) => eb.or([eb('topics_id', 'is', null), eb('topics_id', '!=', topicsId)]))
    .orderBy('current_reading.article_id')
    .execute()
  return rows.map((row) => row.article_id)
}
