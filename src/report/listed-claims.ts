import type { Claim } from '../model/claim.ts'
import type { Listed } from '../model/listed.ts'
import { shelfOf } from './shelf.ts'
import { claimLines } from './text/claims.ts'
import type { Page } from './text/ink.ts'
import { type ListAsked, listPage } from './text/list-page.ts'
import { wrap } from './text/wrap.ts'

/** `wordbond claims`: what is told, by how many articles and origins. */
export function listedClaims(listed: Listed<Claim>, asked: ListAsked, page: Page): string {
  return listPage(listed, asked, ['claim', 'claims'], claimEntry(listed, page), page)
}

/** A claim with its origins, and the id by which `wordbond show` tells more. */
export function claimEntry(
  { articles, statements }: Pick<Listed<Claim>, 'articles' | 'statements'>,
  page: Page,
): (claim: Claim) => readonly string[] {
  const shelf = { ...shelfOf(articles), statements: new Map(statements.map((one) => [one.id, one])) }
  return (claim) => [
    ...claimLines(claim, shelf, page),
    ...wrap([[`wordbond show ${claim.statementIds[0]?.slice(0, 8)}`, 'aside']], page, { first: '  ' }),
  ]
}
