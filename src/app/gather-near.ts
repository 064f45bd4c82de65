import type { Settled } from '../ledger/derived/add-conflicts.ts'
import { holdsMoreThan } from '../ledger/holds-more-than.ts'
import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Decision } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { PrintedAside } from '../model/printed-aside.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { type Reconciled, reconcile } from '../reconcile/reconcile.ts'
import { Elsewhere } from './elsewhere.ts'
import type { ArticleRead } from './read-article.ts'
import { TOLD_ALIKE } from './side-takers.ts'
import { articlesOf, touches } from './touching.ts'
import type { Workplace } from './workplace.ts'

/** What was given and what of the rest of the ledger it meets, reconciled. */
export interface Gathered {
  readonly reconciled: Reconciled
  readonly statements: readonly Statement[] // of the rest of the ledger
  readonly articles: readonly ReadArticle[] // theirs
  readonly figures: readonly Figure[] // of those that may stand in a conflict
  readonly aside: readonly PrintedAside[] // others, with what of them has a say in one over a series
  readonly decisions: readonly Decision[]
  readonly disputed: ReadonlySet<ArticleId> // articles in a conflict, with all that meets their words at hand
  readonly settled: readonly Settled[] // articles, and in which kinds of conflict among these every side is at hand
  readonly cut: number // blocks of which only a part was compared
  readonly extent: number // how much of the ledger was at hand
}

type Joined = Omit<Gathered, 'settled'>

const ROUNDS = 3 // a claim that reaches further than friends of friends is no claim
const WIDENED = 3 // times over: a conflict that reaches further is no one conflict

/**
 * Reconciles what was read with the statements of the ledger that meet it in a block or by a decision, and with the articles that
 * print otherwise what it prints; then again with what meets those that stand in a conflict with it, so that each side is told with
 * all who take it, whatever was read first.
 */
export async function gatherNear(read: readonly ArticleRead[], workplace: Workplace): Promise<Gathered> {
  const given = new Set(read.map(({ article }) => article.id))
  const elsewhere = new Elsewhere(workplace, read)
  // In a first run nothing is elsewhere, and asking what every block holds takes longer than reconciling.
  const isFirst = !(await holdsMoreThan(workplace.ledger, given.size))
  const older = isFirst ? [] : [...(await elsewhere.takeIn(read))] // disputes that what is read may end, or call otherwise
  let gathered: Joined | null = null
  for (let widened = 0; ; widened++) {
    gathered = await joinNear(read, elsewhere, gathered, workplace)
    if (isFirst || widened === WIDENED) break
    const { extent } = elsewhere
    older.push(...(await elsewhere.openConflictsOf(tellingAlike(gathered.reconciled, given), TOLD_ALIKE)))
    const disputes = [...gathered.reconciled.conflicts.filter((one) => touches(one, given)), ...older]
    const sides = new Set(articlesOf(disputes.filter(({ kind }) => kind !== 'figure')))
    const isWider = await elsewhere.widen(disputes, tellingAlike(gathered.reconciled, sides))
    if (!isWider && elsewhere.extent === extent) break
  }
  return { ...gathered, settled: settledOf(elsewhere, read) }
}

/** The articles that tell some of the same words. */
function tellingAlike({ claims }: Reconciled, given: ReadonlySet<ArticleId>): ArticleId[] {
  const told = claims.map(({ tree }) => tree.map(({ articleId }) => articleId))
  return [...new Set(told.filter((ids) => ids.length > 1 && ids.some((id) => given.has(id))).flat())]
}

/**
 * Reconciles what is at hand, once the claims of all that joined are at hand whole: none loses a member that was read before.
 *
 * @param before - what was reconciled last; it holds as long as nothing more is at hand
 */
async function joinNear(
  read: readonly ArticleRead[],
  elsewhere: Elsewhere,
  before: Joined | null,
  { register, series }: Workplace,
): Promise<Joined> {
  const own = read.flatMap(({ statements }) => statements)
  const ownIds = own.map(({ id }) => id)
  const figures = read.flatMap((one) => one.figures)
  for (let round = 1; ; round++) {
    const decisions = await elsewhere.decisionsOn(own)
    const others = [...elsewhere.statements.values()]
    const given = inOrder([...read.map((one) => one.article), ...elsewhere.articles.values()], [...own, ...others])
    const { extent } = elsewhere
    const aside = elsewhere.aside.all
    const all = { ...given, figures: [...figures, ...elsewhere.figures], aside, decisions, register, series }
    const reconciled = before?.extent === extent ? before.reconciled : reconcile(all)
    const joined = joinedIn(reconciled, new Set([...ownIds, ...elsewhere.disputedStatements()]))
    const further = others.filter(({ id }) => joined.has(id))
    if (round === ROUNDS || !(await elsewhere.meetInClaims(further))) {
      return {
        reconciled,
        statements: others,
        articles: [...elsewhere.articles.values()],
        figures: elsewhere.figures,
        aside,
        decisions,
        disputed: elsewhere.disputed,
        cut: elsewhere.cut,
        extent,
      }
    }
  }
}

function settledOf(
  { disputed, inFigures, figuresSought, settledKinds }: Elsewhere,
  read: readonly ArticleRead[],
): Settled[] {
  const articles = [...read.map(({ article }) => article.id), ...disputed]
  const kinds = [...settledKinds]
  const others = { articles, kinds: kinds.filter((kind) => kind !== 'figure') }
  if (!kinds.includes('figure')) return [others]
  return [others, { articles: [...articles, ...inFigures], kinds: ['figure'], members: figuresSought }]
}

/** Every statement that is in one claim with one of these. */
function joinedIn({ claims }: Reconciled, roots: ReadonlySet<StatementId>): ReadonlySet<StatementId> {
  const members = claims.map(({ statementIds }) => statementIds)
  return new Set(members.filter((ids) => ids.some((id) => roots.has(id))).flat())
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
