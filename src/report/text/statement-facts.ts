import type { Article } from '../../model/article.ts'
import type { Statement } from '../../model/statement.ts'
import { outletInWords, printedOn } from '../article-words.ts'
import { occasionInWords } from '../occasion-in-words.ts'
import { oneLine } from '../one-line.ts'
import { mannerOf } from '../statement-words.ts'
import type { Page } from './ink.ts'
import { wrap } from './wrap.ts'

/** Beneath the words of a statement: source as printed, manner and occasion; then its id, article, outlet and day. */
export function statementFacts(statement: Statement, article: Article | null, label: string, page: Page): string[] {
  const source = statement.source === null ? '' : `printed as “${oneLine(statement.source.exact)}”`
  const facts = [source, ...mannerOf(statement), occasionInWords(statement.occasion)].filter((fact) => fact !== '')
  const where = article === null ? [] : [outletInWords(article), `printed ${printedOn(article)}`]
  const found = [statement.id.slice(0, 8), label, ...where]
  const lines = [facts, found].filter((line) => line.length > 0)
  return lines.flatMap((line) => wrap([[line.join(' · '), 'aside']], page, { first: '  ', rest: 4 }))
}
