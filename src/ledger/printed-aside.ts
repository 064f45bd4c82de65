import type { ArticleId } from '../model/article.ts'
import type { OriginTold, PrintedAside } from '../model/printed-aside.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { figuresOf } from './reading-of.ts'

/** Of these articles what has a say in a dispute over a series; none for one of which it is not known where it has its words from. */
export function printedAside(
  ledger: Ledger,
  articleIds: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, PrintedAside>> {
  return atOneMoment(ledger, async (within) => {
    const found = new Map<ArticleId, PrintedAside>()
    for (const part of chunks([...new Set(articleIds)])) {
      const rows = await within.db
        .selectFrom('current_reading')
        .innerJoin('reading', 'reading.id', 'current_reading.reading_id')
        .innerJoin('origin_told', 'origin_told.article_id', 'current_reading.article_id')
        .select(['reading.id', 'article_json', 'origin_json'])
        .where('current_reading.article_id', 'in', part)
        .execute()
      const figures = await figuresOf(
        within,
        rows.map(({ id }) => id),
      )
      for (const { id, article_json, origin_json } of rows) {
        const article = JSON.parse(article_json) as PrintedAside['article']
        const origin = JSON.parse(origin_json) as OriginTold
        found.set(article.id, { article, figures: figures.get(id) ?? [], origin })
      }
    }
    return found
  })
}
