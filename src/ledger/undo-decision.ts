import type { Decision } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { decisionById } from './decision-by-id.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

/** Take a decision back; it stays on record, with who undid it and when. Undoing twice changes nothing. */
export async function undoDecision(ledger: Ledger, id: number, by: string): Promise<Decision> {
  if (by.trim() === '') {
    throw new Problem(
      'decision-unsigned',
      'Undoing is signed, as deciding is.',
      'Give the name of who undoes: --by NAME',
    )
  }
  return inTransaction(ledger, async (within) => {
    const decision = await decisionById(within, id)
    if (decision.undone) return decision
    const row = { undone_by: by, undone_at: within.now() }
    await within.db.updateTable('decision').set(row).where('id', '=', id).execute()
    return decisionById(within, id)
  })
}
