import type { Refused } from '../model/briefing.ts'
import { figuresOf } from './numbers.ts'

/** Counts of one reading, for `wordbond read`. */
export interface ReadCounts {
  readonly articles: number
  readonly statements: number
  readonly figures: number
  readonly claims: number
  readonly conflicts: number
  readonly refused: readonly Refused[]
  readonly passagesRefused: number
}

export function readReportAsText(report: ReadCounts): string {
  const { articles, statements, figures, claims, conflicts, passagesRefused } = report
  const read = `Read ${figuresOf(articles, 'article')}: ${figuresOf(statements, 'statement')}, ${figuresOf(figures, 'figure')}, ${figuresOf(claims, 'claim')}, ${figuresOf(conflicts, 'conflict')}; ${figuresOf(passagesRefused, 'passage')} refused.`
  return [read, ...report.refused.map(({ what, why }) => `⊘ ${what}: ${why}`), ''].join('\n')
}
