import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Decision } from '../model/decision.ts'
import type { Evidence, Grounded } from '../model/evidence.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { printedOn } from './article-words.ts'
import { speakerInWords } from './by-speaker.ts'
import { dateWithBasis } from './dates.ts'
import { oneLine } from './one-line.ts'
import { passageOf } from './passage.ts'
import { shelfOf } from './shelf.ts'
import { correctionInWords } from './statement-words.ts'
import { claimLines } from './text/claims.ts'
import { conflictLines } from './text/conflicts.ts'
import { decisionLines } from './text/decisions.ts'
import { facts } from './text/facts.ts'
import type { Page } from './text/ink.ts'
import { section, spaced } from './text/section.ts'
import { type Piece, wrap } from './text/wrap.ts'
import { MODALITY, MODE } from './words.ts'

/** A statement with all that hangs on it, for `wordbond show`. */
export interface ShownStatement {
  readonly statement: Statement
  readonly articles: readonly Article[] // its own, and those of its claim and conflicts
  readonly claim: Claim | null
  readonly sharing: readonly Claim[] // those that share some of its words
  readonly statements: readonly Statement[] // of these claims
  readonly conflicts: readonly Conflict[]
  readonly decisions: readonly Decision[]
}

export function statementAsText(shown: ShownStatement, page: Page): string {
  const { statement, claim, sharing, conflicts } = shown
  const shelf = { ...shelfOf(shown.articles), statements: new Map(shown.statements.map((it) => [it.id, it])) }
  const people = new Set(shown.statements.concat(statement).flatMap(({ speaker }) => (speaker ? [speaker.name] : [])))
  const article = shelf.article(statement.articleId)
  const lines = [
    ...wrap([[speakerInWords(statement), 'title']], page),
    ...wrap(inItsPlace(statement, article), page, { first: '  ' }),
    '',
    ...facts(factsOf(statement, article), page),
    ...section('Evidence', 'UTF-16 units into the text version', facts(evidencesOf(statement), page), page),
    ...section('Claim', '', claim === null ? [] : claimLines(claim, shelf, page), page),
    ...section(
      'Other words of it',
      'claims that share them',
      spaced(sharing.map((it) => claimLines(it, shelf, page))),
      page,
    ),
    ...section('Conflicts', '', spaced(conflicts.map((it) => conflictLines(it, shelf, people, page))), page),
    ...section('Decisions', '', decisionLines(shown.decisions, page), page),
  ]
  return `${lines.join('\n')}\n`
}

function inItsPlace({ contents }: Statement, article: Article | null): Piece[] {
  if (article === null) return contents.map(({ exact }): Piece => [exact, 'said'])
  const runs = passageOf(article, contents, { before: 140, between: 100, after: 80 })
  return runs.map(({ text, meant }): Piece => [text, meant ? 'said' : 'plain'])
}

function factsOf(statement: Statement, article: Article | null): (readonly [string, string])[] {
  const { occasion, office, anonymity, modality, mode } = statement
  return [
    ['statement', statement.id],
    ['speaker', withReason(statement.speaker)],
    ['corrected', statement.corrected ? correctionInWords(statement.corrected) : ''],
    ['carried by', withReason(statement.carriedBy)],
    ['unnamed', anonymity === null ? '' : `“${oneLine(anonymity.evidence.exact)}”: ${speakerInWords(statement)}`],
    ['office', office === null ? '' : `${oneLine(office.text)}, as printed`],
    ['manner', [MODE[mode], MODALITY[modality]].filter(Boolean).join(', ')],
    ['venue', grounded(occasion.venue)],
    ['city', grounded(occasion.city)],
    ['said on', occasion.date.value === null ? 'unknown' : dateWithBasis(occasion.date)],
    ['article', article === null ? statement.articleId : `${article.path}, ${printedOn(article)}`],
    ['text version', article?.textVersion ?? ''],
    ['capture', article === null ? '' : `sha256 ${article.captureId}`],
  ]
}

const withReason = (speaker: Speaker | null) =>
  speaker === null ? '' : `${oneLine(speaker.name)} (${oneLine(speaker.because)}), ${speaker.id}`

const grounded = ({ value, basis }: Grounded<string>) => (value === null ? 'unknown' : `${oneLine(value)}, ${basis}`)

function evidencesOf(statement: Statement): (readonly [string, readonly Piece[]])[] {
  const { source, cue, office, anonymity, contents, occasion } = statement
  const all: (readonly [string, Evidence | null])[] = [
    ['source', source],
    ['cue', cue],
    ...contents.map((content) => ['content', content] as const),
    ['office', office?.evidence ?? null],
    ['unnamed', anonymity?.evidence ?? null],
    ['venue', occasion.venue.evidence],
    ['city', occasion.city.evidence],
    ['said on', occasion.date.evidence],
  ]
  return all.flatMap(([name, evidence]) =>
    evidence === null ? [] : [[name, [`${evidence.start}–${evidence.end}`, '  ', [evidence.exact, 'said']]] as const],
  )
}
