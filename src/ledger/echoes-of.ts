import type { ArticleId } from '../model/article.ts'
import type { Echo } from '../model/briefing.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/** What these articles carry again. */
export function echoesOf(ledger: Ledger, articleIds: readonly ArticleId[]): Promise<readonly Echo[]> {
  return atOneMoment(ledger, async ({ db }) => {
    const found: Echo[] = []
    for (const part of chunks([...new Set(articleIds)].sort())) {
      const ofPart = db.selectFrom('echo').select('echo_json').where('article_id', 'in', part)
      const rows = await ofPart.orderBy('article_id').orderBy('id').execute()
      for (const row of rows) found.push(JSON.parse(row.echo_json) as Echo)
    }
    return found
  })
}
