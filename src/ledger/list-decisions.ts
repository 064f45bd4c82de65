import type { Decision } from '../model/decision.ts'
import type { StatementId } from '../model/statement.ts'
import { chunks } from './chunks.ts'
import { decisionsWith } from './decisions.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/**
 * Decisions in the order of their making, undone and orphaned ones among them.
 *
 * @param about - only those that stand on one of these statements
 */
export function listDecisions(ledger: Ledger, about?: readonly StatementId[]): Promise<readonly Decision[]> {
  return atOneMoment(ledger, async (within) => {
    if (about === undefined) {
      const all = await within.db.selectFrom('decision').select('id').execute()
      return decisionsWith(
        within,
        all.map((row) => row.id),
      )
    }
    const ids = new Set<number>()
    for (const part of chunks(about)) {
      const anchors = within.db.selectFrom('decision_anchor').select('decision_id').where('statement_id', 'in', part)
      for (const row of await anchors.execute()) ids.add(row.decision_id)
    }
    const wanted = new Set(about)
    const found = await decisionsWith(within, [...ids])
    return found.filter(({ a, b }) => wanted.has(a.statementId) || (b !== null && wanted.has(b.statementId)))
  })
}
