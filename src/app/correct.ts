import { addToBlocks } from '../ledger/add-to-blocks.ts'
import { listDecisions } from '../ledger/list-decisions.ts'
import { recordCorrection } from '../ledger/record-correction.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import { undoDecision } from '../ledger/undo-decision.ts'
import { type Correction, isCorrection } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { blocksOf } from '../reconcile/blocks-of.ts'
import { asOne } from './as-one.ts'
import { standing } from './judge.ts'
import { rederive } from './rederive.ts'
import { speakerNamed } from './speaker-named.ts'
import type { Workplace } from './workplace.ts'

/** Whom a person takes to speak in a statement: kept with name and day, and the claims it touches are remade at once. */
export async function correct(id: string, speaker: string, by: string, workplace: Workplace): Promise<Correction> {
  const article = await standing(id, workplace)
  const { statement } = await statementById(workplace.ledger, id)
  const meant = speakerNamed(speaker, article, workplace.register)
  if ((meant?.id ?? null) === (statement.speaker?.id ?? null)) {
    const whose = statement.speaker === null ? 'nobody’s' : `${statement.speaker.name}’s`
    throw new Problem(
      'correction-idle',
      `Statement ${statement.id} is told as ${whose} already.`,
      `Look at it: wordbond show ${statement.id.slice(0, 8)}`,
    )
  }
  return asOne(workplace, async (within) => {
    const made = await recordCorrection(within.ledger, { statement: statement.id, speaker: meant, by })
    const { statement: now } = await statementById(within.ledger, statement.id)
    await addToBlocks(within.ledger, now.id, blocksOf(now))
    await rederive([article.id], within)
    return made
  })
}

/** Takes back the last standing correction of a statement; it stays in the record, and what stood before is told again. */
export async function undoCorrection(id: string, by: string, workplace: Workplace): Promise<Correction> {
  const { statement, article } = await statementById(workplace.ledger, id)
  const last = (await listDecisions(workplace.ledger, [statement.id]))
    .filter(isCorrection)
    .filter(({ undone }) => undone === null)
    .at(-1)
  if (!last) {
    throw new Problem(
      'decision-unknown',
      `Nobody corrected the speaker of statement ${statement.id}, or it was undone.`,
      'List what was decided: wordbond decisions',
    )
  }
  return asOne(workplace, async (within) => {
    const { undone } = await undoDecision(within.ledger, last.id, by)
    await rederive([article.id], within)
    return { ...last, undone }
  })
}
