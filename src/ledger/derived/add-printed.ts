import type { ArticleId } from '../../model/article.ts'
import type { PrintedKey } from '../../model/printed-key.ts'
import { blockKey } from '../block-key.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'
import { plainText } from '../plain-text.ts'

/** What an article prints that another may print otherwise. */
export interface ArticlePrinted {
  readonly articleId: ArticleId
  readonly keys: readonly PrintedKey[]
}

/** What is known of an article's print is told anew as a whole. */
export async function addPrinted({ db, dialect }: Ledger, printed: readonly ArticlePrinted[]): Promise<void> {
  for (const part of chunks(printed.map(({ articleId }) => articleId))) {
    await db.deleteFrom('printed').where('article_id', 'in', part).execute()
  }
  const rows = printed.flatMap(({ articleId, keys }) => {
    const once = new Map(keys.map((one) => [JSON.stringify(one), one]))
    return [...once.values()].map(
      ({ key, day, value }) => [blockKey(key), day ?? '', articleId, plainText(value)] as const,
    )
  })
  await dialect.insertMany('printed', ['key', 'day', 'article_id', 'value'], rows)
}
