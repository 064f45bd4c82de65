import { checkFigure } from '../check/check-figure.ts'
import { readCandidates } from '../commitments/read-candidates.ts'
import { currentReading } from '../ledger/current-reading.ts'
import { recordDerived } from '../ledger/record-derived.ts'
import type { ArticleId } from '../model/article.ts'
import type { Briefing, Elsewhere, ReadArticle } from '../model/briefing.ts'
import type { CandidateReading } from '../model/commitment.ts'
import type { Conflict } from '../model/conflict.ts'
import { type CandidateDecision, isOnCandidate } from '../model/decision.ts'
import { sha256 } from '../text/hash.ts'
import { withSeriesWord } from './figure-register.ts'
import { type Gathered, gatherNear } from './gather-near.ts'
import type { ArticleRead } from './read-article.ts'
import { tellingsOf } from './tellings-of.ts'
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
  const ids = new Set(read.flatMap(({ statements }) => statements.map((statement) => statement.id)))
  const gathered = await gatherNear(read, workplace)
  const { reconciled, decisions, cut } = gathered
  const figures = read.flatMap((one) => one.figures)
  const findings = read.flatMap(({ article, figures }) =>
    figures.map((figure) => checkFigure(figure, { ...workplace, printed: article.published.value, editions: null })),
  )
  const told = read.map((one) => readCandidates(one.article, one.statements, one.figures, workplace.register))
  const result = {
    claims: reconciled.claims.filter((claim) => claim.statementIds.some((id) => ids.has(id))),
    conflicts: reconciled.conflicts
      .filter((one) => touches(one, given))
      .map((one) => withSeriesWord(one, figures, findings)),
    echoes: reconciled.echoes.filter((echo) => given.has(echo.articleId)),
    review: reconciled.review.filter((pair) => ids.has(pair.a) || ids.has(pair.b)),
    findings,
    candidates: told.flatMap(({ readings }) => readings),
  }
  const elsewhere = drawnOn(result, gathered)
  const inputs = [...read.map(({ article }) => article), ...elsewhere.articles]
  const generation = generationOf(inputs, decisions, workplace)
  const tellings = tellingsOf(read, workplace)
  const loose = await recordDerived(workplace.ledger, generation, { touched: [...given], ...result, tellings })
  if (again > 0) await remake(loose, workplace, again - 1)
  const refused = [...told.flatMap((one) => one.refused), ...crowded(reconciled.crowded + cut)]
  return { ...result, generation, elsewhere, refused, decided: decisions.filter(isOnCandidate) }
}

/** Articles elsewhere of which a statement lost its claim to one told here: what is left of that claim is told anew. */
async function remake(ids: readonly ArticleId[], workplace: Workplace, again: number): Promise<void> {
  const read = await Promise.all(ids.map((id) => currentReading(workplace.ledger, id)))
  const there = read.filter((one) => one !== null)
  if (there.length > 0) await derive(there, workplace, again)
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

const touches = (conflict: Conflict, given: ReadonlySet<string>) =>
  conflict.sides.some((side) => side.articleIds.some((id) => given.has(id)))

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
  articles: readonly ReadArticle[],
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
