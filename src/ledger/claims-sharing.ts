import type { Claim } from '../model/claim.ts'
import type { StatementId } from '../model/statement.ts'
import type { Ledger } from './ledger.ts'

/** The claims that share some of a statement's words, beside its own; told by most articles first. */
export async function claimsSharing({ db }: Ledger, statementId: StatementId): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('claim_shared')
    .innerJoin('claim', 'claim.id', 'claim_shared.claim_id')
    .select('claim_json')
    .where('claim_shared.statement_id', '=', statementId)
    .orderBy('articles', 'desc')
    .orderBy('first_statement')
    .execute()
  return rows.map((row) => JSON.parse(row.claim_json) as Claim)
}
