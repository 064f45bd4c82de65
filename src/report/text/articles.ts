import type { Briefing, ReadArticle } from '../../model/briefing.ts'
import { marksInWords, notesOn, outletInWords, placeInWords, printedOn } from '../article-words.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf } from '../numbers.ts'
import { oneLine } from '../one-line.ts'
import { fileName } from '../shelf.ts'
import { languageInWords, WORDS } from '../words.ts'
import type { Page } from './ink.ts'
import { section, spaced } from './section.ts'
import { type Piece, wrap } from './wrap.ts'

/** What was read: each article with its date, outlet, language, repairs, and its quotation marks by what became of them. */
export function articlesAsText(briefing: Briefing, lookup: Lookup, page: Page): string[] {
  const { words, marks } = lookup.sums
  const aside = [figuresOf(briefing.articles.length, 'article'), figuresOf(words, 'word'), marksInWords(marks)].join(
    ', ',
  )
  const entries = briefing.articles.map((article) => entry(article, lookup, page))
  return section('Read', aside, spaced(entries), page)
}

/** The counts of an article's quotation marks, what was refused set apart; an article that was not read has no counts. */
function marksOf({ language, quotationMarks }: ReadArticle): Piece[] {
  if (language !== 'en' && language !== 'und') return ['quotation marks not read']
  const words = marksInWords(quotationMarks)
  const { refused } = quotationMarks
  if (!words.endsWith(' refused')) return [words]
  return [words.replace(/\d+ refused$/, ''), [`${refused} refused`, refused > 0 ? 'alarm' : 'plain']]
}

function entry(article: ReadArticle, lookup: Lookup, page: Page): string[] {
  const title: Piece = article.title === null ? [WORDS.noHeadline, 'aside'] : [oneLine(article.title), 'said']
  const facts = [printedOn(article), outletInWords(article), placeInWords(article), languageInWords(article.language)]
  const lines = [
    ...wrap([[fileName(article.path), 'title']], page),
    ...wrap([title], page, { first: '  ' }),
    ...wrap([facts.filter(Boolean).join(' · ')], page, { first: '  ' }),
    ...wrap(marksOf(article), page, { first: '  ', rest: 4 }),
  ]
  for (const note of notesOn(article, lookup.echoes.get(article.id) ?? [], lookup))
    lines.push(...wrap([[note, 'aside']], page, { first: '  ', rest: 4 }))
  return lines
}
