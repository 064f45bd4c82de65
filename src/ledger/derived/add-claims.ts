import type { Claim } from '../../model/claim.ts'
import type { StatementId } from '../../model/statement.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'
import { plainText } from '../plain-text.ts'

/** A statement belongs to one claim: an older claim that holds one of these statements gives way. */
export async function addClaims(within: Ledger, claims: readonly Claim[]): Promise<void> {
  await removeClaimsWith(
    within,
    claims.flatMap((claim) => claim.statementIds),
  )
  const rows: (readonly [StatementId, number])[] = []
  for (const claim of claims) {
    const [first] = claim.statementIds
    if (first === undefined) throw new Error('a claim without statements')
    const { id } = await within.db
      .insertInto('claim')
      .values({
        first_statement: first,
        speaker_id: plainText(claim.speakerId),
        articles: claim.articles,
        independent: claim.origins.independent,
        claim_json: JSON.stringify(claim),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const statement of claim.statementIds) rows.push([statement, id])
  }
  await within.dialect.insertMany('claim_statement', ['statement_id', 'claim_id'], rows)
}

export async function removeClaimsWith({ db }: Ledger, statements: readonly StatementId[]): Promise<void> {
  const claims = new Set<number>()
  for (const part of chunks(statements)) {
    const rows = await db.selectFrom('claim_statement').select('claim_id').where('statement_id', 'in', part).execute()
    for (const row of rows) claims.add(row.claim_id)
  }
  for (const part of chunks([...claims])) {
    await db.deleteFrom('claim_statement').where('claim_id', 'in', part).execute()
    await db.deleteFrom('claim').where('id', 'in', part).execute()
  }
}
