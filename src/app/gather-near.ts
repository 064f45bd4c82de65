import { listDecisions } from '../ledger/list-decisions.ts'
import { statementsInBlocks } from '../ledger/statements-in-blocks.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Decision } from '../model/decision.ts'
import type { Statement } from '../model/statement.ts'
import { blocksOf } from '../reconcile/blocks-of.ts'
import { type Reconciled, reconcile } from '../reconcile/reconcile.ts'
import type { ArticleRead } from './read-captures.ts'
import type { Workplace } from './workplace.ts'

/** What was given and what of the rest of the ledger it meets, reconciled. */
export interface Gathered {
  readonly reconciled: Reconciled
  readonly statements: readonly Statement[] // of the rest of the ledger
  readonly articles: readonly ReadArticle[] // theirs
  readonly decisions: readonly Decision[]
  readonly cut: number // blocks of which only a part was compared
}

const ROUNDS = 3 // a claim that reaches further than friends of friends is no claim

/**
 * Reconciles what was read with the statements of the ledger that share a block with it; then again with those that share a block
 * with statements that joined it, so that no claim loses a member that was read before.
 */
export async function gatherNear(read: readonly ArticleRead[], workplace: Workplace): Promise<Gathered> {
  const { ledger, register } = workplace
  const given = new Set(read.map(({ article }) => article.id))
  const own = read.flatMap(({ statements }) => statements)
  const figures = read.flatMap((one) => one.figures)
  const asked = new Set(own.flatMap(blocksOf))
  for (let round = 1; ; round++) {
    const near = await statementsInBlocks(ledger, [...asked], given)
    const statements = [...own, ...near.statements]
    const decisions = await listDecisions(
      ledger,
      statements.map((statement) => statement.id),
    )
    const articles = [...read.map((one) => one.article), ...near.articles]
    const reconciled = reconcile({ articles, statements, figures, decisions, register })
    const further = joinedKeys(reconciled, own, near.statements).filter((key) => !asked.has(key))
    if (further.length === 0 || round === ROUNDS) {
      return { reconciled, statements: near.statements, articles: near.articles, decisions, cut: near.cut.length }
    }
    for (const key of further) asked.add(key)
  }
}

/** The blocks of those statements from elsewhere that stand in one claim with a given one. */
function joinedKeys({ claims }: Reconciled, own: readonly Statement[], others: readonly Statement[]): string[] {
  const ids = new Set(own.map((statement) => statement.id))
  const joined = new Set(
    claims.filter((claim) => claim.statementIds.some((id) => ids.has(id))).flatMap((claim) => claim.statementIds),
  )
  return others.filter((statement) => joined.has(statement.id)).flatMap(blocksOf)
}
