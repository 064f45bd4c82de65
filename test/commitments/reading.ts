import { type CandidatesRead, readCandidates } from '../../src/commitments/read-candidates.ts'
import { findFigures } from '../../src/figures/find-figures.ts'
import type { ReadArticle } from '../../src/model/briefing.ts'
import type { Figure } from '../../src/model/figure.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { register } from '../register/shipped.ts'
import { articleIn, printedOn } from '../statements/reading.ts'

/** What the line makes of these paragraphs, printed on 10 February 2026, up to the candidates. */
export function candidatesIn(
  ...paragraphs: readonly string[]
): CandidatesRead & { readonly article: ReadArticle; readonly figures: readonly Figure[] } {
  const printed = articleIn(paragraphs, printedOn('2026-02-10'))
  const { statements, offices, quotationMarks } = findStatements(printed, register)
  const article = { ...printed, offices, quotationMarks }
  const { figures } = findFigures(printed, statements, register)
  return { ...readCandidates(article, statements, figures, register), article, figures }
}

/** The one reading of a paragraph; throws where there are none or several. */
export function candidateOfText(paragraph: string) {
  const { readings } = candidatesIn(paragraph)
  const [only, ...more] = readings
  if (!only || more.length > 0) throw new Error(`${readings.length} candidates in: ${paragraph}`)
  return only
}
