import type { Refused } from '../model/briefing.ts'
import { figuresOf, inFigures } from './numbers.ts'

/** Counts of one reading, for `wordbond read`. */
export interface ReadCounts {
  readonly articles: number
  readonly statements: number
  readonly figures: number
  readonly claims: number
  readonly conflicts: number
  readonly new: Readonly<Record<'articles' | 'claims' | 'corroborated' | 'conflicts', number>>
  readonly refused: readonly Refused[]
  readonly passagesRefused: number
}

/** What was read and all that is told of it now; then, apart, what of that the ledger did not have before. */
export function readReportAsText(report: ReadCounts): string {
  const { articles, statements, figures, claims, conflicts, passagesRefused, new: fresh } = report
  const lines = [
    `Read ${figuresOf(articles, 'article')}, ${inFigures(fresh.articles)} of them new: ${figuresOf(statements, 'statement')}, ${figuresOf(figures, 'figure')}; ${figuresOf(passagesRefused, 'passage')} refused.`,
    `Told anew with what was there before: ${figuresOf(claims, 'claim')}, ${figuresOf(conflicts, 'conflict')}.`,
    `New: ${figuresOf(fresh.claims, 'claim')}, ${figuresOf(fresh.conflicts, 'conflict')}; ${inFigures(fresh.corroborated)} newly corroborated. What they are: wordbond news`,
  ]
  return [...lines, ...report.refused.map(({ what, why }) => `⊘ ${what}: ${why}`), ''].join('\n')
}
