import { type CandidateDecision, type Confirmation, isOnCandidate } from '../model/decision.ts'
import { decisionById } from './decision-by-id.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { addAnchor, anchorOn, checkSigned, OPEN } from './record-decision.ts'
import { statementById } from './statement-by-id.ts'

/**
 * Append what a person says of a commitment found in coverage, dated, on the words of its earliest statement. It follows
 * those words after better readings, as every decision does.
 *
 * @param statement - its id, or an unambiguous start of it
 */
export async function recordConfirmation(
  ledger: Ledger,
  { statement, judgement, by }: { readonly statement: string; readonly judgement: Confirmation; readonly by: string },
): Promise<CandidateDecision> {
  checkSigned(by)
  return inTransaction(ledger, async (within) => {
    const anchor = anchorOn(await statementById(within, statement))
    const at = within.now()
    const { id } = await within.db
      .insertInto('decision')
      .values({ judgement, by, at, ...OPEN })
      .returning('id')
      .executeTakeFirstOrThrow()
    await addAnchor(within, id, 'a', anchor, false, at)
    const decision = await decisionById(within, id)
    if (!isOnCandidate(decision)) throw new Error(`decision ${id} was recorded on one statement`)
    return decision
  })
}
