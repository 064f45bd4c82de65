import type { AliasableExpression, SelectQueryNode } from 'kysely'
import type { StatementId } from '../model/statement.ts'
import type { Ledger } from './ledger.ts'

/** A question that selects one column of ids. */
type Statements = AliasableExpression<Record<string, StatementId>> & {
  readonly isSelectQueryBuilder: true
  toOperationNode(): SelectQueryNode
}

/** The claims to which one of these statements belongs, or that share words with one: a question to be put inside another. */
export function claimsWith(db: Ledger['db'], statements: Statements) {
  const belonging = db.selectFrom('claim_statement').select('claim_id').where('statement_id', 'in', statements)
  return belonging.union(db.selectFrom('claim_shared').select('claim_id').where('statement_id', 'in', statements))
}
