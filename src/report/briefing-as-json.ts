import type { Briefing } from '../model/briefing.ts'
import { articleAsJson } from './json/article-as-json.ts'
import { claimAsJson } from './json/claim-as-json.ts'
import { commitmentsAsJson } from './json/commitment-as-json.ts'
import { conflictAsJson } from './json/conflict-as-json.ts'
import { figureAsJson } from './json/figure-as-json.ts'
import { findingAsJson } from './json/finding-as-json.ts'
import { reviewAsJson } from './json/review-as-json.ts'
import { statementAsJson } from './json/statement-as-json.ts'

/**
 * The whole briefing as one object, for `--json`. Evidence counts UTF-16 units into `articles[].text`, `end` exclusive.
 * Keys stand in a fixed order: the same briefing gives the same bytes. `articles[].map` comes only when asked for.
 */
export function briefingAsJson(briefing: Briefing, { map = false }: { readonly map?: boolean } = {}): object {
  const { run, elsewhere } = briefing
  return {
    articles: briefing.articles.map((article) => articleAsJson(article, { map })),
    statements: briefing.statements.map(statementAsJson),
    figures: briefing.figures.map(figureAsJson),
    claims: briefing.claims.map(claimAsJson),
    conflicts: briefing.conflicts.map(conflictAsJson),
    findings: briefing.findings.map(findingAsJson),
    ...commitmentsAsJson(briefing.commitments),
    review: briefing.review.map(reviewAsJson),
    echoes: briefing.echoes.map(({ articleId, of, origin, because }) => ({ articleId, of, origin, because })),
    refused: briefing.refused.map(({ what, articleId, why }) => ({ what, articleId, why })),
    run: { generation: run.generation, editions: run.editions, today: run.today, paths: run.paths },
    elsewhere: {
      articles: elsewhere.articles.map((article) => articleAsJson(article, { map })),
      statements: elsewhere.statements.map(statementAsJson),
    },
  }
}
