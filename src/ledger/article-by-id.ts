import type { ReadArticle } from '../model/briefing.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { storedArticles } from './stored-articles.ts'
import { wholeId } from './whole-id.ts'

/** The current reading of an article, by its id or an unambiguous start of it (6 or more digits). */
export function articleById(ledger: Ledger, idOrStart: string): Promise<ReadArticle> {
  return atOneMoment(ledger, async (within) => {
    const { db } = within
    const id = await wholeId(idOrStart, 'article', async (from, to, limit) => {
      const ids = db.selectFrom('current_reading').select('article_id').where('article_id', '>=', from)
      const rows = await ids.where('article_id', '<', to).orderBy('article_id').limit(limit).execute()
      return rows.map((row) => row.article_id)
    })
    const { reading_id } = await db
      .selectFrom('current_reading')
      .select('reading_id')
      .where('article_id', '=', id)
      .executeTakeFirstOrThrow()
    const article = (await storedArticles(within, [reading_id])).get(reading_id)
    if (!article) throw new Error(`reading ${reading_id} has no text`)
    return article
  })
}
