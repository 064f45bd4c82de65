import type { Claim } from '../model/claim.ts'
import type { StatementId } from '../model/statement.ts'
import type { Ledger } from './ledger.ts'

/** The claim that a statement belongs to. null: it belongs to none, or nothing was derived since it was read. */
export async function claimOf(ledger: Ledger, statementId: StatementId): Promise<Claim | null> {
  const row = await ledger.db
    .selectFrom('claim_statement')
    .innerJoin('claim', 'claim.id', 'claim_statement.claim_id')
    .select('claim_json')
    .where('statement_id', '=', statementId)
    .executeTakeFirst()
  return row ? (JSON.parse(row.claim_json) as Claim) : null
}
