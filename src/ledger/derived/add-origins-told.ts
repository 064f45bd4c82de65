import type { ArticleId } from '../../model/article.ts'
import type { OriginTold } from '../../model/printed-aside.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'

/** Where articles have their words from is told anew as a whole. */
export async function addOriginsTold(
  { db, dialect }: Ledger,
  origins: ReadonlyMap<ArticleId, OriginTold>,
): Promise<void> {
  for (const part of chunks([...origins.keys()]))
    await db.deleteFrom('origin_told').where('article_id', 'in', part).execute()
  const rows = [...origins].map(([id, origin]) => [id, JSON.stringify(origin)] as const)
  await dialect.insertMany('origin_told', ['article_id', 'origin_json'], rows)
}
