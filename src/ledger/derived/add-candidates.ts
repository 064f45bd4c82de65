import type { CandidateReading } from '../../model/commitment.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'

/** What a statement undertakes is told anew each time its article is. */
export async function addCandidates({ db, dialect }: Ledger, readings: readonly CandidateReading[]): Promise<void> {
  const byStatement = new Map(readings.map((reading) => [reading.statementId, reading]))
  for (const part of chunks([...byStatement.keys()])) {
    await db.deleteFrom('candidate').where('statement_id', 'in', part).execute()
  }
  const rows = [...byStatement.values()].map((reading) => {
    const { statementId, articleId, kind } = reading
    return [statementId, articleId, kind, JSON.stringify(reading)] as const
  })
  await dialect.insertMany('candidate', ['statement_id', 'article_id', 'kind', 'candidate_json'], rows)
}
