import { listDecisions } from '../ledger/list-decisions.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import { statementsInBlocks } from '../ledger/statements-in-blocks.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Decision } from '../model/decision.ts'
import type { Statement } from '../model/statement.ts'
import { blocksOf } from '../reconcile/blocks-of.ts'
import { type Reconciled, reconcile } from '../reconcile/reconcile.ts'
import type { ArticleRead } from './read-captures.ts'
import type { Workplace } from './workplace.ts'
import { worthComparing } from './worth-comparing.ts'

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
  const elsewhere = new Elsewhere(workplace, new Set(read.map(({ article }) => article.id)))
  await elsewhere.meet(own)
  for (let round = 1; ; round++) {
    const decisions = await elsewhere.decisionsOn(own)
    const given = inOrder(
      [...read.map((one) => one.article), ...elsewhere.articles.values()],
      [...own, ...elsewhere.statements.values()],
    )
    const { register, series } = workplace
    const reconciled = reconcile({ ...given, figures, decisions, register, series })
    const joined = joinedIds(reconciled, ownIds)
    const further = [...elsewhere.statements.values()].filter(({ id }) => joined.has(id))
    if (round === ROUNDS || !(await elsewhere.meet(further))) {
      const [statements, articles] = [[...elsewhere.statements.values()], [...elsewhere.articles.values()]]
      return { reconciled, statements, articles, decisions, cut: elsewhere.cut }
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

/** Every statement that stands in one claim with a given one. */
function joinedIds({ claims }: Reconciled, own: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    claims.filter((claim) => claim.statementIds.some((id) => own.has(id))).flatMap((one) => one.statementIds),
  )
}

/** What is gathered out of the ledger, round by round; each block is asked for once. */
class Elsewhere {
  readonly statements = new Map<string, Statement>()
  readonly articles = new Map<string, ReadArticle>()
  cut = 0
  readonly #workplace: Workplace
  readonly #given: ReadonlySet<string>
  readonly #asked = new Set<string>()

  constructor(workplace: Workplace, given: ReadonlySet<string>) {
    this.#workplace = workplace
    this.#given = given
  }

  /** Takes in what shares a block with these and could be alike; false: nothing new. */
  async meet(statements: readonly Statement[]): Promise<boolean> {
    const keys = [...new Set(statements.flatMap(blocksOf))].filter((key) => !this.#asked.has(key))
    if (keys.length === 0) return false
    for (const key of keys) this.#asked.add(key)
    const found = await statementsInBlocks(this.#workplace.ledger, keys, this.#given, worthComparing(statements))
    this.cut += found.cut.length
    const before = this.statements.size
    for (const statement of found.statements) this.statements.set(statement.id, statement)
    for (const article of found.articles) this.articles.set(article.id, article)
    return this.statements.size > before
  }

  /** The decisions on all that is at hand; a statement that a person judged the same as one of these is taken in. */
  async decisionsOn(own: readonly Statement[]): Promise<readonly Decision[]> {
    const { ledger } = this.#workplace
    const atHand = new Set([...own.map(({ id }) => id), ...this.statements.keys()])
    const decisions = await listDecisions(ledger, [...atHand])
    for (const { a, b, judgement, undone, orphan } of decisions) {
      if (judgement !== 'same' || undone || orphan) continue
      for (const { statementId } of [a, b]) {
        if (atHand.has(statementId)) continue
        const { statement, article } = await statementById(ledger, statementId)
        this.statements.set(statement.id, statement)
        this.articles.set(article.id, article)
      }
    }
    return decisions
  }
}
