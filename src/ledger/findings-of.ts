import type { ArticleId } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/** The findings on these articles, article by article, in the order in which they were found there. */
export function findingsOf(ledger: Ledger, articleIds: readonly ArticleId[]): Promise<readonly Finding[]> {
  return atOneMoment(ledger, async ({ db }) => {
    const found: Finding[] = []
    for (const part of chunks([...new Set(articleIds)].sort())) {
      const ofPart = db.selectFrom('finding').select('finding_json').where('article_id', 'in', part)
      const rows = await ofPart.orderBy('article_id').orderBy('id').execute()
      for (const row of rows) found.push(JSON.parse(row.finding_json) as Finding)
    }
    return found
  })
}
