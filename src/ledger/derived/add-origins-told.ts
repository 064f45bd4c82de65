import type { ArticleId } from '../../model/article.ts'
import type { OriginTold } from '../../model/printed-aside.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'

/** Where articles have their words from, as their texts tell now; whose text else they carry stays known until they are read anew. */
export async function addOriginsTold(
  { db, dialect }: Ledger,
  origins: ReadonlyMap<ArticleId, OriginTold>,
): Promise<void> {
  const akin = new Map([...origins].map(([id, origin]) => [id, new Set(origin.akin)]))
  for (const part of chunks([...origins.keys()])) {
    const before = db.selectFrom('origin_told').selectAll().where('article_id', 'in', part)
    for (const { article_id, origin_json } of await before.execute())
      for (const id of (JSON.parse(origin_json) as OriginTold).akin) akin.get(article_id)?.add(id)
    await db.deleteFrom('origin_told').where('article_id', 'in', part).execute()
  }
  const rows = [...origins].map(
    ([id, origin]) => [id, JSON.stringify({ ...origin, akin: [...(akin.get(id) ?? [])].sort() })] as const,
  )
  await dialect.insertMany('origin_told', ['article_id', 'origin_json'], rows)
}
