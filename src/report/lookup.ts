import type { ArticleId } from '../model/article.ts'
import type { Briefing, Echo } from '../model/briefing.ts'
import type { Conflict } from '../model/conflict.ts'
import type { FigureId } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { type Sums, sumsOf } from './sums.ts'

/** What the sections of a briefing ask of one another, looked up once. */
export interface Lookup extends Shelf {
  readonly statements: ReadonlyMap<StatementId, Statement> // the rest of the ledger's too
  readonly shown: ReadonlySet<StatementId> // those that stand in the briefing
  readonly shownArticles: ReadonlySet<ArticleId>
  readonly findings: ReadonlyMap<FigureId, Finding>
  readonly conflicts: ReadonlyMap<StatementId, readonly Conflict[]>
  readonly echoes: ReadonlyMap<ArticleId, readonly Echo[]>
  readonly sums: Sums
  readonly people: ReadonlySet<string> // names
}

export function lookupOf(briefing: Briefing): Lookup {
  const { elsewhere } = briefing
  const statements = [...elsewhere.statements, ...briefing.statements]
  return {
    ...shelfOf([...elsewhere.articles, ...briefing.articles]),
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    shown: new Set(briefing.statements.map(({ id }) => id)),
    shownArticles: new Set(briefing.articles.map(({ id }) => id)),
    findings: new Map(briefing.findings.map((finding) => [finding.figureId, finding])),
    conflicts: conflictsByStatement(briefing),
    echoes: grouped(briefing.echoes.map((echo) => [echo.articleId, echo])),
    people: namesOf(briefing),
    sums: sumsOf(briefing),
  }
}

function conflictsByStatement({ conflicts }: Briefing): Map<StatementId, Conflict[]> {
  return grouped(
    conflicts.flatMap((conflict) => {
      const ids = new Set(conflict.sides.flatMap(({ statementIds }) => statementIds))
      return [...ids].map((id) => [id, conflict] as const)
    }),
  )
}

function grouped<T>(pairs: readonly (readonly [key: string, value: T])[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
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
