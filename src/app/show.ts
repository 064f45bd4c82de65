import { articleById } from '../ledger/article-by-id.ts'
import { claimOf } from '../ledger/claim-of.ts'
import { claimsSharing } from '../ledger/claims-sharing.ts'
import { currentReading } from '../ledger/current-reading.ts'
import { echoesOf } from '../ledger/echoes-of.ts'
import { findingsOf } from '../ledger/findings-of.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { listConflicts } from '../ledger/list-conflicts.ts'
import { listDecisions } from '../ledger/list-decisions.ts'
import { type StoredStatement, statementById } from '../ledger/statement-by-id.ts'
import { SHORTEST } from '../ledger/whole-id.ts'
import type { Conflict } from '../model/conflict.ts'
import { Problem } from '../model/problem.ts'
import type { Statement } from '../model/statement.ts'
import type { ShownArticle } from '../report/article-as-text.ts'
import type { ShownStatement } from '../report/statement-as-text.ts'
import type { Workplace } from './workplace.ts'

export type Shown =
  | { readonly kind: 'statement'; readonly shown: ShownStatement }
  | { readonly kind: 'article'; readonly shown: ShownArticle }

/** A statement or an article by its id, or by an unambiguous start of it, with all that hangs on it. */
export async function show(id: string, workplace: Workplace): Promise<Shown> {
  const statement = await known(() => showStatement(id, workplace))
  if (statement) return { kind: 'statement', shown: statement }
  const article = await known(() => showArticle(id, workplace))
  if (article) return { kind: 'article', shown: article }
  if (id.trim().length < SHORTEST)
    throw new Problem('id-unreadable', `"${id}" is too short for an id.`, 'Give its first six digits or more.')
  throw new Problem(
    'id-unknown',
    `The ledger has no statement and no article whose id begins with "${id}".`,
    'A briefing shows the first digits of each statement, and --json whole ids; give six digits or more, and the same --ledger.',
  )
}

async function known<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Problem && (error.code.endsWith('-unknown') || error.code === 'id-unreadable')) return null
    throw error
  }
}

async function showStatement(id: string, { ledger }: Workplace): Promise<ShownStatement> {
  const { statement, article } = await statementById(ledger, id)
  const claim = await claimOf(ledger, statement.id)
  const sharing = await claimsSharing(ledger, statement.id)
  const told = [...(claim ? [claim] : []), ...sharing].flatMap(({ statementIds }) => statementIds)
  const ids = [...new Set(told)].filter((one) => one !== statement.id)
  const others: StoredStatement[] = []
  for (const one of ids) others.push(await statementById(ledger, one))
  const conflicts = await conflictsOn(statement, ledger)
  const articles = new Map([article, ...others.map((other) => other.article)].map((one) => [one.id, one]))
  for (const far of conflicts.flatMap(({ sides }) => sides.flatMap(({ articleIds }) => articleIds))) {
    if (!articles.has(far)) articles.set(far, await articleById(ledger, far))
  }
  return {
    statement,
    articles: [...articles.values()],
    claim,
    sharing,
    statements: [statement, ...others.map((other) => other.statement)],
    conflicts,
    decisions: await listDecisions(ledger, [statement.id]),
  }
}

async function conflictsOn({ id, articleId }: Statement, ledger: Ledger): Promise<readonly Conflict[]> {
  const found: Conflict[] = []
  let after: string | null | undefined
  do {
    const wanted = { articleIds: [articleId], ...(after ? { after } : {}) }
    const { items, next } = await listConflicts(ledger, wanted)
    found.push(...items.filter(({ sides }) => sides.some(({ statementIds }) => statementIds.includes(id))))
    after = next
  } while (after)
  return found
}

async function showArticle(id: string, { ledger }: Workplace): Promise<ShownArticle> {
  const { id: articleId } = await articleById(ledger, id)
  const reading = await currentReading(ledger, articleId)
  if (!reading) throw new Error(`article ${articleId} has no reading`)
  const { article, statements, figures, refused } = reading
  return {
    article,
    statements,
    figures,
    refused,
    findings: await findingsOf(ledger, [articleId]),
    echoes: await echoesOf(ledger, [articleId]),
  }
}
