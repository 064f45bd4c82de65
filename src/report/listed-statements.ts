import type { Listed } from '../model/listed.ts'
import type { Statement } from '../model/statement.ts'
import { speakerInWords } from './by-speaker.ts'
import { shortened } from './one-line.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { statementWords } from './statement-words.ts'
import type { Page } from './text/ink.ts'
import { type ListAsked, listPage } from './text/list-page.ts'
import { statementFacts } from './text/statement-facts.ts'
import { wrap } from './text/wrap.ts'

const MOST_WORDS = 600

/** `wordbond statements`: who said what, in which words, where that is from. */
export function listedStatements(listed: Listed<Statement>, asked: ListAsked, page: Page): string {
  const shelf = shelfOf(listed.articles)
  return listPage(listed, asked, ['statement', 'statements'], (one) => entry(one, shelf, page), page)
}

function entry(statement: Statement, shelf: Shelf, page: Page): string[] {
  const { articleId } = statement
  const words = shortened(statementWords(statement), MOST_WORDS)
  return [
    ...wrap([[speakerInWords(statement), 'title'], '  ', [words, 'said']], page, { rest: 2 }),
    ...statementFacts(statement, shelf.article(articleId), shelf.label(articleId), page),
  ]
}
