import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition } from '../model/series.ts'
import type { CheckContext } from './check-context.ts'
import type { Compared } from './held-against.ts'
import { type CellMeant, COVERED_AS, PRODUCER } from './subject-of.ts'
import { verdict } from './verdict.ts'

/** What is asked of one cell, or a few, of NATO's tables. */
export interface Asked {
  readonly subject: string // "the personnel of Poland in 2024"
  readonly unclear: string // what an answer that is neither is called: "Too coarse"
  readonly stated?: string // left out: the figure's own words
  compare(edition: Edition): Compared
}

/** Puts one question to each edition of NATO's tables and judges by their answers. */
export function askTables(figure: Figure, { year }: CellMeant, asked: Asked, context: CheckContext): Finding {
  const { stated = `“${figure.evidence.exact}”` } = asked
  const question = { ...asked, producer: PRODUCER, indicator: COVERED_AS, year, stated }
  return verdict(figure, { ...question, compare: (edition) => asked.compare(edition) }, context)
}

/** The answer of an edition that lacks what is asked. */
export const noCell = (year: number, what = 'figure'): Compared => ({
  value: null,
  outcome: 'not-comparable',
  arithmetic: `no ${what} for ${year}`,
  said: '',
})
