import type { CandidateReading } from '../model/commitment.ts'
import type { StatementId } from '../model/statement.ts'
import { chunks } from './chunks.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

export interface Candidates {
  readonly readings: readonly CandidateReading[]
  readonly groups: readonly (readonly StatementId[])[] // those that one claim joins
}

/** All that the coverage in the ledger undertakes, with the claims that join it; in the order of the statements' ids. */
export function listCandidates(ledger: Ledger): Promise<Candidates> {
  return atOneMoment(ledger, async ({ db }) => {
    const rows = await db.selectFrom('candidate').select('candidate_json').orderBy('statement_id').execute()
    const readings = rows.map((row) => JSON.parse(row.candidate_json) as CandidateReading)
    const groups = new Map<number, StatementId[]>()
    for (const part of chunks(readings.map(({ statementId }) => statementId))) {
      const joined = db
        .selectFrom('claim_statement')
        .select(['statement_id', 'claim_id'])
        .where('statement_id', 'in', part)
      for (const { statement_id, claim_id } of await joined.execute()) {
        const group = groups.get(claim_id) ?? []
        if (group.push(statement_id) === 1) groups.set(claim_id, group)
      }
    }
    return { readings, groups: [...groups.values()] }
  })
}
