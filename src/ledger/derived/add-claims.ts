import type { ArticleId } from '../../model/article.ts'
import { type Claim, ownStatements } from '../../model/claim.ts'
import type { StatementId } from '../../model/statement.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'
import { plainText } from '../plain-text.ts'

/**
 * A statement belongs to one claim, and others may share some of its words: an older claim to which one of these belongs gives way.
 *
 * @returns the statements of those older claims
 */
export async function addClaims(within: Ledger, claims: readonly Claim[]): Promise<readonly StatementId[]> {
  const loose = await removeClaimsWith(within, claims.flatMap(ownStatements), 'claim_statement')
  const rows: (readonly [StatementId, number])[] = []
  const shared: (readonly [StatementId, number])[] = []
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
    for (const statement of ownStatements(claim)) rows.push([statement, id])
    for (const statement of claim.sharedIds) shared.push([statement, id])
  }
  await within.dialect.insertMany('claim_statement', ['statement_id', 'claim_id'], rows)
  await within.dialect.insertMany('claim_shared', ['statement_id', 'claim_id'], shared)
  return loose
}

/** Remove the claims to which one of these belongs, or with which it shares words; tells all the statements that belonged to them. */
export async function removeClaimsWith(
  { db }: Ledger,
  statements: readonly StatementId[],
  by: 'claim_statement' | 'claim_shared',
): Promise<readonly StatementId[]> {
  const claims = new Set<number>()
  for (const part of chunks(statements)) {
    const rows = await db.selectFrom(by).select('claim_id').where('statement_id', 'in', part).execute()
    for (const row of rows) claims.add(row.claim_id)
  }
  const loose: StatementId[] = []
  for (const part of chunks([...claims])) {
    const held = await db.selectFrom('claim_statement').select('statement_id').where('claim_id', 'in', part).execute()
    for (const row of held) loose.push(row.statement_id)
    await db.deleteFrom('claim_statement').where('claim_id', 'in', part).execute()
    await db.deleteFrom('claim_shared').where('claim_id', 'in', part).execute()
    await db.deleteFrom('claim').where('id', 'in', part).execute()
  }
  return loose
}

/** The articles of those among these current statements that belong to no claim any more. */
export async function articlesWithoutClaim(
  { db }: Ledger,
  loose: readonly StatementId[],
): Promise<readonly ArticleId[]> {
  const articles = new Set<ArticleId>()
  for (const part of chunks(loose)) {
    const rows = await db
      .selectFrom('statement')
      .innerJoin('current_reading', 'current_reading.reading_id', 'statement.reading_id')
      .leftJoin('claim_statement', 'claim_statement.statement_id', 'statement.id')
      .select('statement.article_id')
      .where('statement.id', 'in', part)
      .where('claim_id', 'is', null)
      .execute()
    for (const row of rows) articles.add(row.article_id)
  }
  return [...articles].sort()
}
