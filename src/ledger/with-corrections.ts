import { type Correction, isCorrection } from '../model/decision.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import type { Ledger } from './ledger.ts'
import { listDecisions } from './list-decisions.ts'

/** These statements with whom people take to speak in them; what the line told is kept beside it. */
export async function withCorrections(ledger: Ledger, statements: readonly Statement[]): Promise<readonly Statement[]> {
  if (statements.length === 0 || !(await anyCorrection(ledger))) return statements
  const decisions = await listDecisions(
    ledger,
    statements.map(({ id }) => id),
  )
  const standing = new Map<StatementId, Correction>()
  for (const decision of decisions.filter(isCorrection)) {
    if (decision.undone === null && !decision.orphan) standing.set(decision.a.statementId, decision) // the last one counts
  }
  if (standing.size === 0) return statements
  return statements.map((statement) => corrected(statement, standing.get(statement.id)))
}

/** Most ledgers hold none: then no statement is looked up among the decisions. */
async function anyCorrection({ db }: Ledger): Promise<boolean> {
  const first = db.selectFrom('decision').select('id').where('judgement', '=', 'speaker').limit(1)
  return (await first.executeTakeFirst()) !== undefined
}

function corrected(statement: Statement, correction: Correction | undefined): Statement {
  if (!correction) return statement
  const { id: decision, by, at, speaker } = correction
  const told = statement.speaker
  // An office printed with somebody else is not this person's; one printed with nobody known is whoever speaks'.
  const isTheirs = told === null || told.id === speaker?.id
  return {
    ...statement,
    speaker: speaker && { ...speaker, because: `corrected by ${by}, ${at.slice(0, 10)}` },
    office: isTheirs ? statement.office : null,
    carriedBy: statement.carriedBy?.id === speaker?.id ? null : statement.carriedBy, // nobody carries words of their own
    corrected: { decision, by, at, told },
  }
}
