import { type Correction, isCorrection, type NamedSpeaker } from '../model/decision.ts'
import { decisionById } from './decision-by-id.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { plainText } from './plain-text.ts'
import { addAnchor, anchorOn, checkSigned, OPEN } from './record-decision.ts'
import { statementById } from './statement-by-id.ts'

/**
 * Append whom a person takes to speak in a statement, dated, on its words. The statement itself is not touched: the
 * ledger hands it out with this speaker as long as the decision stands.
 *
 * @param statement - its id, or an unambiguous start of it
 * @param speaker - null: nobody can be told
 */
export async function recordCorrection(
  ledger: Ledger,
  {
    statement,
    speaker,
    by,
  }: { readonly statement: string; readonly speaker: NamedSpeaker | null; readonly by: string },
): Promise<Correction> {
  checkSigned(by)
  return inTransaction(ledger, async (within) => {
    const anchor = anchorOn(await statementById(within, statement))
    const at = within.now()
    const told = speaker && { speaker_id: plainText(speaker.id), speaker_name: plainText(speaker.name) }
    const { id } = await within.db
      .insertInto('decision')
      .values({ judgement: 'speaker', by, at, ...OPEN, ...told })
      .returning('id')
      .executeTakeFirstOrThrow()
    await addAnchor(within, id, 'a', anchor, false, at)
    const decision = await decisionById(within, id)
    if (!isCorrection(decision)) throw new Error(`decision ${id} was recorded as a correction`)
    return decision
  })
}
