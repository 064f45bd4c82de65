import type { Briefing } from '../../model/briefing.ts'
import type { Claim } from '../../model/claim.ts'
import type { ReviewPair } from '../../model/decision.ts'
import { articlesInWords } from '../conflict-words.ts'
import type { Lookup } from '../lookup.ts'
import { figuresOf, inFigures } from '../numbers.ts'
import { oneLine, shortened } from '../one-line.ts'
import { originsInWords } from '../origins-in-words.ts'
import { claimTold, leadOf, speakerOfClaim, statementWords } from '../statement-words.ts'
import { treeInWords } from '../tree-in-words.ts'
import { REVIEW } from '../words.ts'
import type { Page } from './ink.ts'
import { section, spaced } from './section.ts'
import { type Piece, wrap } from './wrap.ts'

const MOST_SINGLE = 12
const MOST_REVIEW = 12
const MOST_WORDS = 400

/** Claims that several articles tell, with their origins; then those of one article, briefly; then pairs to review. */
export function claimsAsText(briefing: Briefing, lookup: Lookup, page: Page): string[] {
  const { several, single } = lookup.sums.claims
  const shared = briefing.claims.filter(({ articles }) => articles > 1)
  const lines = spaced([
    ...shared.map((claim) => claimLines(claim, lookup, page)),
    singles(
      briefing.claims.filter(({ articles }) => articles <= 1),
      lookup,
      page,
    ),
    reviewLines(briefing.review, lookup, page),
  ])
  return section('Claims', `${inFigures(several)} told by several articles, ${inFigures(single)} by one`, lines, page)
}

export function claimLines(
  claim: Claim,
  lookup: Pick<Lookup, 'statements' | 'article' | 'label'>,
  page: Page,
): string[] {
  const statements = claim.statementIds.map((id) => lookup.statements.get(id))
  const articles = statements.flatMap((statement) => (statement === undefined ? [] : [statement.articleId]))
  const { lead, words } = claimTold(claim, statements)
  return [
    ...wrap([[speakerOfClaim(claim), 'title'], '  ', [lead, 'aside'], [shortened(words, MOST_WORDS), 'said']], page, {
      rest: 2,
    }),
    ...wrap([`${originsInWords(claim)}: ${articlesInWords(articles, lookup)}`], page, { first: '  ' }),
    ...treeInWords(claim, lookup).flatMap((line) => wrap([line], page, { first: '  ', rest: 4 })),
    ...[...new Set(claim.because)].flatMap((why) => wrap([[oneLine(why), 'aside']], page, { first: '  ', rest: 4 })),
  ]
}

function singles(claims: readonly Claim[], lookup: Lookup, page: Page): string[] {
  if (claims.length === 0) return []
  const lines = wrap([[`Told by one article: ${figuresOf(claims.length, 'claim')}`, 'title']], page)
  for (const claim of claims.slice(0, MOST_SINGLE)) {
    const statements = claim.statementIds.map((id) => lookup.statements.get(id))
    const label = statements[0] === undefined ? '' : lookup.label(statements[0].articleId)
    const { lead, words } = claimTold(claim, statements)
    const said: Piece[] = [
      [lead, 'aside'],
      [shortened(words, 90), 'said'],
    ]
    lines.push(...wrap([`${speakerOfClaim(claim)}: `, ...said, '  ', [label, 'aside']], page, { first: '  ', rest: 4 }))
  }
  const more = claims.length - MOST_SINGLE
  if (more > 0)
    lines.push(...wrap([[`and ${inFigures(more)} more, under their speakers below`, 'aside']], page, { first: '  ' }))
  return lines
}

function reviewLines(review: readonly ReviewPair[], lookup: Lookup, page: Page): string[] {
  if (review.length === 0) return []
  const lines = wrap(
    [[`${REVIEW.sign} ${REVIEW.word}, not joined: ${figuresOf(review.length, 'pair')}`, 'title']],
    page,
  )
  for (const { a, b, because } of review.slice(0, MOST_REVIEW)) {
    const said = [a, b].map((id) => quoted(id, lookup)).join(' and ')
    lines.push(...wrap([said, '  ', [because.map(oneLine).join('; '), 'aside']], page, { first: '  ', rest: 4 }))
  }
  const more = review.length - MOST_REVIEW
  if (more > 0) lines.push(...wrap([[`and ${inFigures(more)} more`, 'aside']], page, { first: '  ' }))
  return lines
}

function quoted(id: string, lookup: Lookup): string {
  const statement = lookup.statements.get(id)
  if (statement === undefined) return id
  return `${shortened(leadOf(statement) + statementWords(statement), 90)} (${lookup.label(statement.articleId)})`
}
