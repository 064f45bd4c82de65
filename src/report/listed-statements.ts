import type { Listed } from '../model/listed.ts'
import type { Statement } from '../model/statement.ts'
import { outletInWords, printedOn } from './article-words.ts'
import { speakerInWords } from './by-speaker.ts'
import { occasionInWords } from './occasion-in-words.ts'
import { oneLine, shortened } from './one-line.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { mannerOf, statementWords } from './statement-words.ts'
import type { Page } from './text/ink.ts'
import { type ListAsked, listPage } from './text/list-page.ts'
import { wrap } from './text/wrap.ts'

const MOST_WORDS = 600

/** `wordbond statements`: who said what, in which words, where that is from. */
export function listedStatements(listed: Listed<Statement>, asked: ListAsked, page: Page): string {
  const shelf = shelfOf(listed.articles)
  return listPage(listed, asked, ['statement', 'statements'], (one) => entry(one, shelf, page), page)
}

function entry(statement: Statement, shelf: Shelf, page: Page): string[] {
  const article = shelf.article(statement.articleId)
  const words = shortened(statementWords(statement), MOST_WORDS)
  const source = statement.source === null ? '' : `printed as “${oneLine(statement.source.exact)}”`
  const facts = [source, ...mannerOf(statement), occasionInWords(statement.occasion)].filter((fact) => fact !== '')
  const where = article === null ? [] : [outletInWords(article), `printed ${printedOn(article)}`]
  return [
    ...wrap([[speakerInWords(statement), 'title'], '  ', [words, 'said']], page, { rest: 2 }),
    ...wrap([[facts.join(' · '), 'aside']], page, { first: '  ', rest: 4 }),
    ...wrap([[[statement.id.slice(0, 8), shelf.label(statement.articleId), ...where].join(' · '), 'aside']], page, {
      first: '  ',
      rest: 4,
    }),
  ]
}
