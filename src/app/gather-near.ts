import { holdsMoreThan } from '../ledger/holds-more-than.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Decision } from '../model/decision.ts'
import type { Statement } from '../model/statement.ts'
import { joinedWith } from '../reconcile/joined-with.ts'
import { type Reconciled, reconcile } from '../reconcile/reconcile.ts'
import { Elsewhere } from './elsewhere.ts'
import type { ArticleRead } from './read-article.ts'
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
 * Reconciles what was read with the statements of the ledger that meet it in a block or by a decision; then again with those
 * that meet statements that joined it, so that no claim loses a member that was read before.
 */
export async function gatherNear(read: readonly ArticleRead[], workplace: Workplace): Promise<Gathered> {
  const own = read.flatMap(({ statements }) => statements)
  const ownIds = new Set(own.map(({ id }) => id))
  const figures = read.flatMap((one) => one.figures)
  const articleIds = new Set(read.map(({ article }) => article.id))
  const elsewhere = new Elsewhere(workplace, articleIds)
  // In a first run nothing is elsewhere, and asking what every block holds takes longer than reconciling.
  if (await holdsMoreThan(workplace.ledger, articleIds.size)) {
    await elsewhere.meet(own)
    await elsewhere.heldAgainst()
  }
  for (let round = 1; ; round++) {
    const decisions = await elsewhere.decisionsOn(own)
    const others = [...elsewhere.statements.values()]
    const given = inOrder([...read.map((one) => one.article), ...elsewhere.articles.values()], [...own, ...others])
    const joined = others.length > 0 && joinedWith(ownIds, { ...given, decisions, register: workplace.register })
    const further = joined ? others.filter(({ id }) => joined.has(id)) : []
    if (round === ROUNDS || !(await elsewhere.meet(further))) {
      const { register, series } = workplace
      const all = { ...given, figures: [...figures, ...elsewhere.figures], decisions, register, series }
      const articles = [...elsewhere.articles.values()]
      return { reconciled: reconcile(all), statements: others, articles, decisions, cut: elsewhere.cut }
    }
  }
}

/** By day of printing, then by id: what is told must not depend on what was read now and what before. */
function inOrder(articles: readonly ReadArticle[], statements: readonly Statement[]) {
  const key = ({ published, id }: ReadArticle) => `${published.value ?? '9999'} ${id}`
  const sorted = [...articles].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const place = new Map(sorted.map(({ id }, nth) => [id, nth]))
  const of = ({ articleId }: Statement) => place.get(articleId) ?? 0
  const at = ({ contents }: Statement) => contents[0]?.start ?? 0
  return {
    articles: sorted,
    statements: [...statements].sort((a, b) => of(a) - of(b) || at(a) - at(b) || (a.id < b.id ? -1 : 1)),
  }
}
