import { checkFigure } from '../check/check-figure.ts'
import { readCandidates } from '../commitments/read-candidates.ts'
import { currentReadings } from '../ledger/current-readings.ts'
import { membersOf } from '../ledger/derived/add-conflicts.ts'
import { recordDerived } from '../ledger/record-derived.ts'
import type { ArticleId } from '../model/article.ts'
import type { Briefing, Elsewhere, ReadArticle } from '../model/briefing.ts'
import type { CandidateReading } from '../model/commitment.ts'
import type { Conflict } from '../model/conflict.ts'
import { type CandidateDecision, isOnCandidate } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import { originsTold } from '../reconcile/origins-aside.ts'
import { printedKeys } from '../reconcile/printed-keys.ts'
import { questionsOf } from '../reconcile/questions-of.ts'
import type { Reconciled } from '../reconcile/reconcile.ts'
import { sha256 } from '../text/hash.ts'
import { withSeriesWord } from './figure-register.ts'
import { type Gathered, gatherNear } from './gather-near.ts'
import type { ArticleRead } from './read-article.ts'
import { tellingsOf } from './tellings-of.ts'
import { articlesOf, touches } from './touching.ts'
import type { Workplace } from './workplace.ts'

export type Derived = Pick<
  Briefing,
  'claims' | 'conflicts' | 'findings' | 'review' | 'echoes' | 'elsewhere' | 'refused'
> & {
  readonly generation: string
  readonly candidates: readonly CandidateReading[]
  readonly decided: readonly CandidateDecision[]
}

const MOST_REMADE = 3 // times over: what is remade may take a statement from a claim in its turn

/**
 * Reconciles and checks what was read, with the statements of the rest of the ledger that share a block with it, and records
 * the result under its generation. Only claims and conflicts that touch a given article are kept.
 */
export async function derive(
  read: readonly ArticleRead[],
  workplace: Workplace,
  again = MOST_REMADE,
): Promise<Derived> {
  const given = new Set(read.map(({ article }) => article.id))
  const gathered = await gatherNear(read, workplace)
  const { reconciled, decisions, cut } = gathered
  const commitments = read.map((one) => readCandidates(one.article, one.statements, one.figures, workplace.register))
  const { finding, withWord } = checkedAgainst(read, gathered, workplace)
  const ids = new Set(read.flatMap(({ statements }) => statements.map((statement) => statement.id)))
  const result = {
    claims: reconciled.claims.filter((claim) => claim.statementIds.some((id) => ids.has(id))),
    conflicts: reconciled.conflicts.filter((one) => touches(one, given)).map(withWord),
    echoes: reconciled.echoes.filter((echo) => given.has(echo.articleId)),
    review: reconciled.review.filter((pair) => ids.has(pair.a) || ids.has(pair.b)),
    findings: read.flatMap(({ figures }) => figures.map(finding)),
    candidates: commitments.flatMap(({ readings }) => readings),
  }
  const apart = toldAmong(gathered, given, result)
  const elsewhere = drawnOn(result, gathered)
  const sides = new Set(articlesOf(result.conflicts))
  const aside = gathered.aside.filter(({ article }) => sides.has(article.id))
  const inputs = [...[...read, ...aside].map(({ article }) => article), ...elsewhere.articles]
  const generation = generationOf(inputs, decisions, workplace)
  const loose = await recordDerived(workplace.ledger, generation, {
    touched: [...given],
    settled: gathered.settled,
    ...result,
    claims: [...result.claims, ...apart.claims],
    conflicts: [...result.conflicts, ...apart.conflicts.map(withWord)],
    tellings: tellingsOf(read, workplace),
    origins: originsTold(given, reconciled.origins),
    printed: read.map((one) => ({ articleId: one.article.id, keys: printedKeys(one, workplace) })),
  })
  if (again > 0) await remake(loose, workplace, again - 1)
  const refused = [...commitments.flatMap((one) => one.refused), ...crowded(reconciled.crowded + cut)]
  const review = questionsOf(result.review, reconciled.claims, decisions)
  return { ...result, review, generation, elsewhere, refused, decided: decisions.filter(isOnCandidate) }
}

/** What is told of articles elsewhere alone, all that meets them being at hand: that they were read before must not tell. */
function toldAmong(
  { reconciled: { claims, conflicts }, disputed, settled }: Gathered,
  given: ReadonlySet<ArticleId>,
  told: Pick<Reconciled, 'claims'>,
): Pick<Reconciled, 'claims' | 'conflicts'> {
  const own = new Set(told.claims)
  const isMet = ({ articleId }: { readonly articleId: ArticleId }) => given.has(articleId) || disputed.has(articleId)
  const parts = settled.map((one) => ({ ...one, articles: new Set(one.articles) }))
  const isSettled = (conflict: Conflict) =>
    parts.some(
      ({ articles, kinds, members }) =>
        kinds.includes(conflict.kind) &&
        articlesOf([conflict]).every((id) => articles.has(id)) &&
        (!members || conflict.sides.some((side) => membersOf(side).some((one) => members.has(one)))),
    )
  return {
    claims: claims.filter((one) => !own.has(one) && one.tree.every(isMet)),
    conflicts: conflicts.filter((one) => !touches(one, given) && isSettled(one)),
  }
}

/** Each figure at hand held against the series, as of its article's day. */
function checkedAgainst(read: readonly ArticleRead[], gathered: Gathered, workplace: Workplace) {
  const articles = [...[...read, ...gathered.aside].map(({ article }) => article), ...gathered.articles]
  const printed = new Map(articles.map(({ id, published }) => [id, published.value]))
  const figures = [...[...read, ...gathered.aside].flatMap((one) => one.figures), ...gathered.figures]
  const finding = (figure: Figure) =>
    checkFigure(figure, { ...workplace, printed: printed.get(figure.articleId ?? '') ?? null, editions: null })
  return { finding, withWord: (conflict: Conflict) => withSeriesWord(conflict, figures, finding) }
}

/** Articles elsewhere of which a statement lost its claim to one told here: what is left of that claim is told anew. */
async function remake(ids: readonly ArticleId[], workplace: Workplace, again: number): Promise<void> {
  const there = await currentReadings(workplace.ledger, ids)
  if (there.size > 0) await derive([...there.values()], workplace, again)
}

/** Of what was gathered out of the ledger only that on which something told rests. */
function drawnOn(
  { claims, conflicts, echoes, review }: Pick<Briefing, 'claims' | 'conflicts' | 'echoes' | 'review'>,
  gathered: Gathered,
): Elsewhere {
  const sides = conflicts.flatMap((conflict) => conflict.sides)
  const told = new Set([
    ...claims.flatMap((claim) => claim.statementIds),
    ...sides.flatMap((side) => side.statementIds),
    ...review.flatMap(({ a, b }) => [a, b]),
  ])
  const statements = gathered.statements.filter(({ id }) => told.has(id))
  const articles = new Set([
    ...statements.map(({ articleId }) => articleId),
    ...sides.flatMap((side) => side.articleIds),
    ...echoes.map((echo) => echo.of),
  ])
  return { statements, articles: gathered.articles.filter(({ id }) => articles.has(id)) }
}

function crowded(count: number): Briefing['refused'] {
  if (count === 0) return []
  return [
    {
      what: `${count} blocks of statements`,
      articleId: null,
      why: 'too common: more than 500 statements share them, the rest is not compared',
    },
  ]
}

/** Hash of inputs, decisions, code, data and day: the same for the same briefing. */
function generationOf(
  articles: readonly Pick<ReadArticle, 'id' | 'textVersion'>[],
  decisions: readonly { id: number; undone: unknown }[],
  workplace: Workplace,
): string {
  const inputs = articles.map((article) => `${article.id} ${article.textVersion}`).sort()
  const decided = decisions.map((decision) => `${decision.id} ${decision.undone === null}`)
  const { code, registerId, commitmentsId, today } = workplace
  const data = [code, registerId, commitmentsId, editionHashes(workplace), today]
  return sha256(JSON.stringify([inputs, decided, ...data])).slice(0, 12)
}

/** By their tables: an edition of the user's may bear the name of one that ships. */
function editionHashes({ series }: Pick<Workplace, 'series'>): string[] {
  return series.rows.editions.map((edition) => `${edition.producer} ${edition.edition} ${edition.sha256}`).sort()
}

export function editionNames({ series }: Pick<Workplace, 'series'>): string[] {
  return series.rows.editions.map((edition) => `${edition.producer} ${edition.edition}`).sort()
}
