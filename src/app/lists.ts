import { articleById } from '../ledger/article-by-id.ts'
import { listClaims } from '../ledger/list-claims.ts'
import { listConflicts } from '../ledger/list-conflicts.ts'
import { listStatements, toldStatements } from '../ledger/list-statements.ts'
import type { Page } from '../ledger/page.ts'
import type { Filter } from '../ledger/tellings-wanted.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict, ConflictKind } from '../model/conflict.ts'
import type { Listed } from '../model/listed.ts'
import type { Statement } from '../model/statement.ts'
import { editionNames } from './derive.ts'
import { type Asked, filterAsked } from './filter-asked.ts'
import type { Workplace } from './workplace.ts'

/** Which part of a list. */
export interface Part {
  readonly limit: number
  readonly after: string | null
}

const MOST_CITED = 100 // statements of a claim, articles of a side

/** Who said what, in which words; what was said last first. */
export async function statements(asked: Asked, part: Part, workplace: Workplace): Promise<Listed<Statement>> {
  const filter = await filterAsked(asked, workplace)
  const page = await listStatements(workplace.ledger, { ...filter, ...partOf(part) })
  const articles = new Map(page.items.map(({ article }) => [article.id, article]))
  const found = page.items.map(({ statement }) => statement)
  return { ...listed(page, filter, workplace), items: found, statements: found, articles: [...articles.values()] }
}

/** Claims, those told by most articles first. */
export async function claims(asked: Asked, part: Part, workplace: Workplace): Promise<Listed<Claim>> {
  const filter = await filterAsked(asked, workplace)
  const page = await listClaims(workplace.ledger, { ...filter, ...partOf(part) })
  return { ...listed(page, filter, workplace), items: page.items, ...(await citedBy(page.items, workplace)) }
}

/** Where accounts differ, by kind and subject. */
export async function conflicts(
  { kind, ...asked }: Asked & { readonly kind: ConflictKind | null },
  part: Part,
  workplace: Workplace,
): Promise<Listed<Conflict>> {
  const { minIndependent: _, ...filter } = await filterAsked(asked, workplace)
  const page = await listConflicts(workplace.ledger, { ...filter, ...(kind === null ? {} : { kind }), ...partOf(part) })
  const articles = await articlesOf(page.items, workplace)
  return { ...listed(page, filter, workplace), items: page.items, statements: [], articles }
}

/** The statements of claims with their articles. */
export async function citedBy(
  claims: readonly Claim[],
  { ledger }: Workplace,
): Promise<{ readonly statements: readonly Statement[]; readonly articles: readonly ReadArticle[] }> {
  const told = await Promise.all(claims.map((claim) => toldStatements(ledger, claim.statementIds.slice(0, MOST_CITED))))
  const all = told.flatMap((each) => [...each.values()])
  const articles = new Map(all.map(({ article }) => [article.id, article]))
  return { statements: all.map(({ statement }) => statement), articles: [...articles.values()] }
}

/** The articles that the sides of conflicts print. */
export async function articlesOf(
  conflicts: readonly Conflict[],
  { ledger }: Workplace,
): Promise<readonly ReadArticle[]> {
  const ids = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.articleIds.slice(0, MOST_CITED))))
  const found: ReadArticle[] = []
  for (const id of ids) found.push(await articleById(ledger, id))
  return found
}

const partOf = ({ limit, after }: Part) => ({ limit, ...(after === null ? {} : { after }) })

function listed(
  { generation, next }: Pick<Page<unknown>, 'generation' | 'next'>,
  { speaker }: Filter,
  workplace: Workplace,
) {
  const run = { generation: generation ?? '', editions: editionNames(workplace), today: workplace.today }
  return { speaker: speaker?.name || null, next, run }
}
