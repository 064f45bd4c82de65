import type { Ledger } from '../ledger/ledger.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import type { ToldWith } from '../ledger/told-with.ts'
import { type Decision, isOnPair } from '../model/decision.ts'
import type { StatementId } from '../model/statement.ts'

/** Statements not at hand that a person judged the same as one that is, each with its article. */
export async function judgedSame(
  ledger: Ledger,
  decisions: readonly Decision[],
  atHand: ReadonlySet<StatementId>,
): Promise<readonly ToldWith[]> {
  const standing = decisions.filter(isOnPair).filter(({ judgement, undone, orphan }) => {
    return judgement === 'same' && !undone && !orphan
  })
  const ids = new Set(standing.flatMap(({ a, b }) => [a.statementId, b.statementId]))
  const found: ToldWith[] = []
  for (const id of ids) {
    if (atHand.has(id)) continue
    const { statement, article } = await statementById(ledger, id)
    found.push({ statements: [statement], articles: [article] })
  }
  return found
}
