import { listDecisions } from '../ledger/list-decisions.ts'
import { recordDecision } from '../ledger/record-decision.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import { undoDecision } from '../ledger/undo-decision.ts'
import type { ReadArticle } from '../model/briefing.ts'
import { isOnPair, type Judgement, type PairDecision } from '../model/decision.ts'
import { Problem } from '../model/problem.ts'
import { asOne } from './as-one.ts'
import { rederive } from './rederive.ts'
import type { Workplace } from './workplace.ts'

/** What a person says of two statements: kept with name and day, and the claims it touches are remade at once. */
export async function judge(
  a: string,
  b: string,
  judgement: Judgement,
  by: string,
  workplace: Workplace,
): Promise<PairDecision> {
  const articles = [await standing(a, workplace), await standing(b, workplace)]
  return asOne(workplace, async (within) => {
    const decision = await recordDecision(within.ledger, { a, b, judgement, by })
    await rederive(
      articles.map((article) => article.id),
      within,
    )
    return decision
  })
}

/** The article of a statement; a decision on one that a better reading replaced would never count. */
export async function standing(id: string, { ledger }: Workplace): Promise<ReadArticle> {
  const { statement, article, current } = await statementById(ledger, id)
  if (current) return article
  throw new Problem(
    'statement-replaced',
    `Statement ${statement.id} was replaced when its article was read anew.`,
    `Judge the one that stands there now; list them: wordbond show ${article.id.slice(0, 8)}`,
  )
}

/** Takes back the last standing judgement of these two statements; both stay in the record. */
export async function undoJudgement(a: string, b: string, by: string, workplace: Workplace): Promise<PairDecision> {
  const [left, right] = [await statementById(workplace.ledger, a), await statementById(workplace.ledger, b)]
  const pair = [left.statement.id, right.statement.id]
  const last = (await listDecisions(workplace.ledger, pair))
    .filter(isOnPair)
    .filter((one) => one.undone === null && pair.includes(one.a.statementId) && pair.includes(one.b.statementId))
    .at(-1)
  if (!last) {
    throw new Problem(
      'decision-unknown',
      'These two statements have no standing judgement.',
      'List them: wordbond decisions',
    )
  }
  return asOne(workplace, async (within) => {
    const { undone } = await undoDecision(within.ledger, last.id, by)
    await rederive([left.article.id, right.article.id], within)
    return { ...last, undone }
  })
}
