import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Decision } from '../model/decision.ts'
import type { Statement } from '../model/statement.ts'
import { occasionInWords } from './occasion-in-words.ts'
import { type Shelf, shelfOf } from './shelf.ts'
import { mannerOf, statementWords } from './statement-words.ts'
import { claimLines } from './text/claims.ts'
import { conflictLines } from './text/conflicts.ts'
import { decisionLines } from './text/decisions.ts'
import type { Page } from './text/ink.ts'
import { section, spaced } from './text/section.ts'
import { wrap } from './text/wrap.ts'

/** A claim with its statements and all that hangs on them. */
export interface ShownClaim {
  readonly claim: Claim
  readonly statements: readonly Statement[]
  readonly articles: readonly Article[] // of the statements and conflicts
  readonly conflicts: readonly Conflict[]
  readonly decisions: readonly Decision[]
}

export function claimAsText({ claim, statements, articles, conflicts, decisions }: ShownClaim, page: Page): string {
  const shelf = { ...shelfOf(articles), statements: new Map(statements.map((it) => [it.id, it])) }
  const people = new Set([claim.speaker])
  const tellings = statements.flatMap((statement) => telling(statement, shelf, page))
  const lines = [
    ...claimLines(claim, shelf, page),
    ...section('Told by', '', tellings, page),
    ...section('Conflicts', '', spaced(conflicts.map((it) => conflictLines(it, shelf, people, page))), page),
    ...section('Decisions', '', decisionLines(decisions, page), page),
  ]
  return `${lines.join('\n')}\n`
}

function telling(statement: Statement, shelf: Shelf, page: Page): string[] {
  const facts = [...mannerOf(statement), occasionInWords(statement.occasion), statement.id].filter(Boolean)
  return [
    ...wrap([[shelf.label(statement.articleId), 'title'], '  ', statementWords(statement)], page, { rest: 2 }),
    ...wrap([[facts.join(' · '), 'aside']], page, { first: '  ', rest: 4 }),
  ]
}
