import type { Echo } from '../../model/briefing.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'

/** What an article echoes is told anew as a whole. */
export async function addEchoes({ db, dialect }: Ledger, echoes: readonly Echo[]): Promise<void> {
  for (const part of chunks([...new Set(echoes.map((echo) => echo.articleId))])) {
    await db.deleteFrom('echo').where('article_id', 'in', part).execute()
  }
  const rows = echoes.map((echo) => [echo.articleId, echo.of, JSON.stringify(echo)] as const)
  await dialect.insertMany('echo', ['article_id', 'of_article_id', 'echo_json'], rows)
}
