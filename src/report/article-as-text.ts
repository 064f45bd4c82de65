import type { Credit } from '../model/article.ts'
import type { Echo, ReadArticle, Refused } from '../model/briefing.ts'
import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Statement } from '../model/statement.ts'
import { marksInWords, notesOn, placeInWords, printedOn } from './article-words.ts'
import { bySpeaker, speakerInWords } from './by-speaker.ts'
import { figureRuns } from './finding-words.ts'
import { figuresOf } from './numbers.ts'
import { oneLine, shortened } from './one-line.ts'
import { shelfOf } from './shelf.ts'
import { statementWords } from './statement-words.ts'
import { facts } from './text/facts.ts'
import { figureLines } from './text/figures.ts'
import type { Page } from './text/ink.ts'
import { section } from './text/section.ts'
import { wrap } from './text/wrap.ts'
import { languageInWords, WORDS } from './words.ts'

/** An article with what was found in it. */
export interface ShownArticle {
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly findings: readonly Finding[]
  readonly echoes: readonly Echo[]
  readonly refused: readonly Refused[]
}

export function articleAsText(shown: ShownArticle, page: Page): string {
  const { article, statements, refused } = shown
  const shelf = shelfOf([article])
  const findings = new Map(shown.findings.map((finding) => [finding.figureId, finding]))
  const said = bySpeaker(statements).flatMap((group) => group.statements.flatMap((it) => statementLines(it, page)))
  const held = figureRuns(shown.figures, findings).flatMap((run) => figureLines(run, shelf, page))
  const left = refused.flatMap(({ what, why }) =>
    wrap([shortened(what, 160), '  ', [oneLine(why), 'aside']], page, { rest: 2 }),
  )
  const lines = [
    ...wrap([article.title === null ? [WORDS.noHeadline, 'aside'] : [article.title, 'title']], page),
    ...facts(factsOf(shown), page),
    ...section('Statements', figuresOf(statements.length, 'statement'), said, page),
    ...section('Figures', figuresOf(shown.figures.length, 'figure'), held, page),
    ...section('Refused', '', left, page),
  ]
  return `${lines.join('\n')}\n`
}

function factsOf({ article, echoes }: ShownArticle): (readonly [string, string])[] {
  const notes = notesOn(
    article,
    echoes.filter(({ articleId }) => articleId === article.id),
    shelfOf([article]),
  ).map((note) => ['note', note] as const)
  return [
    ['article', article.id],
    ['file', article.path],
    ['address', article.url ?? ''],
    ['printed', printedOn(article)],
    ['outlet', article.outlet ?? WORDS.notStated],
    ['place', placeInWords(article)],
    ['credit', article.credit.map(creditInWords).join('; ')],
    ['language', languageInWords(article.language)],
    ['charset', article.charset],
    ['marks', marksInWords(article.quotationMarks)],
    ...notes,
    ['text version', article.textVersion],
    ['capture', `sha256 ${article.captureId}`],
  ]
}

const RULE: Readonly<Record<Credit['rule'], string>> = {
  byline: 'byline',
  dateline: 'dateline',
  'reported-by': 'named as the reporter',
  'sign-off': 'signed at the end',
  copyright: 'copyright line',
  metadata: 'metadata',
}

const creditInWords = ({ name, rule }: Credit) => `${oneLine(name)} (${RULE[rule]})`

function statementLines(statement: Statement, page: Page): string[] {
  const words = [[`${speakerInWords(statement)}: `, 'title'], shortened(statementWords(statement), 400)] as const
  return wrap([...words, '  ', [statement.id.slice(0, 8), 'aside']], page, { rest: 2 })
}
