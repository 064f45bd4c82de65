import type { ArticleId } from '../model/article.ts'
import type { Briefing } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict } from '../model/conflict.ts'
import type { FigureId } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { type Shelf, shelfOf } from './shelf.ts'

/** What the sections of a briefing ask of one another, looked up once. */
export interface Lookup extends Shelf {
  readonly statements: ReadonlyMap<StatementId, Statement> // the rest of the ledger's too
  readonly shown: ReadonlySet<StatementId> // those that stand in the briefing
  readonly shownArticles: ReadonlySet<ArticleId>
  readonly findings: ReadonlyMap<FigureId, Finding>
  readonly claims: ReadonlyMap<StatementId, Claim> // by each of its statements
  readonly conflicts: ReadonlyMap<StatementId, readonly Conflict[]>
  readonly people: ReadonlySet<string> // names
}

export function lookupOf(briefing: Briefing): Lookup {
  const { elsewhere } = briefing
  const statements = [...elsewhere.statements, ...briefing.statements]
  const conflicts = new Map<StatementId, Conflict[]>()
  for (const conflict of briefing.conflicts)
    for (const id of new Set(conflict.sides.flatMap((side) => side.statementIds)))
      conflicts.set(id, [...(conflicts.get(id) ?? []), conflict])
  return {
    ...shelfOf([...elsewhere.articles, ...briefing.articles]),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    shown: new Set(briefing.statements.map(({ id }) => id)),
    shownArticles: new Set(briefing.articles.map(({ id }) => id)),
    findings: new Map(briefing.findings.map((finding) => [finding.figureId, finding])),
    claims: new Map(briefing.claims.flatMap((claim) => claim.statementIds.map((id) => [id, claim] as const))),
    conflicts,
    people: namesOf(briefing),
  }
}

/** Everybody whom the articles name as a speaker, or with an office. */
export function namesOf({ articles, statements, elsewhere }: Briefing): Set<string> {
  const names = new Set([...articles, ...elsewhere.articles].flatMap(({ offices }) => offices.map(({ name }) => name)))
  for (const { speaker, carriedBy } of [...statements, ...elsewhere.statements]) {
    if (speaker !== null) names.add(speaker.name)
    if (carriedBy !== null) names.add(carriedBy.name)
  }
  return names
}
