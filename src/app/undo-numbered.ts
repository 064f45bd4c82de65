import { decisionById } from '../ledger/decision-by-id.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import { undoDecision } from '../ledger/undo-decision.ts'
import type { ArticleId } from '../model/article.ts'
import type { Decision } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { asOne } from './as-one.ts'
import { rederive } from './rederive.ts'
import type { Workplace } from './workplace.ts'

/** Takes back any decision by its number, orphans too, and remakes what it touched. */
export async function undoNumbered(number: string, by: string, workplace: Workplace): Promise<Decision> {
  const id = /^\d{1,15}$/.test(number) ? Number(number) : null
  if (id === null) {
    throw new Problem(
      'usage',
      `"${number}" is no number of a decision.`,
      'List them with their numbers: wordbond decisions',
    )
  }
  const { a, b, undone } = await decisionById(workplace.ledger, id)
  if (undone) throw new Problem('decision-undone', `Decision ${id} was undone by ${undone.by}.`, 'Decide anew instead.')
  return asOne(workplace, async (within) => {
    const decision = await undoDecision(within.ledger, id, by)
    const articles: ArticleId[] = []
    for (const anchor of [a, b]) if (anchor) articles.push(...(await articleWith(anchor.statementId, within)))
    await rederive(articles, within)
    return decision
  })
}

/** None where the words were taken down. */
async function articleWith(statementId: string, { ledger }: Workplace): Promise<readonly ArticleId[]> {
  try {
    return [(await statementById(ledger, statementId)).article.id]
  } catch (error) {
    if (error instanceof Problem && error.code === 'statement-unknown') return []
    throw error
  }
}
