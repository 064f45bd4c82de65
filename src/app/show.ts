import { articleById } from '../ledger/article-by-id.ts'
import { claimOf } from '../ledger/claim-of.ts'
import { echoesOf } from '../ledger/echoes-of.ts'
import { findingsOf } from '../ledger/findings-of.ts'
import { listConflicts } from '../ledger/list-conflicts.ts'
import { listDecisions } from '../ledger/list-decisions.ts'
import { readingOf } from '../ledger/reading-of.ts'
import { statementById } from '../ledger/statement-by-id.ts'
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
  try {
    return { kind: 'statement', shown: await showStatement(id, workplace) }
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.endsWith('-unknown')) throw error
  }
  try {
    return { kind: 'article', shown: await showArticle(id, workplace) }
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.endsWith('-unknown')) throw error
    throw new Problem(
      'id-unknown',
      `The ledger has no statement and no article whose id starts with "${id}".`,
      'Ids stand in the output of "wordbond brief --json"; give six digits or more, and the same --ledger.',
    )
  }
}

async function showStatement(id: string, { ledger }: Workplace): Promise<ShownStatement> {
  const { statement, article } = await statementById(ledger, id)
  const claim = await claimOf(ledger, statement.id)
  const ids = claim?.statementIds.filter((one) => one !== statement.id) ?? []
  const others = await Promise.all(ids.map((one) => statementById(ledger, one)))
  const articles = [...new Map([article, ...others.map((other) => other.article)].map((one) => [one.id, one])).values()]
  const conflicts = await listConflicts(ledger, { articleIds: articles.map((one) => one.id) })
  const own = conflicts.items.filter((conflict) =>
    conflict.sides.some((side) => side.statementIds.includes(statement.id)),
  )
  const statements: Statement[] = [statement, ...others.map((other) => other.statement)]
  return {
    statement,
    articles,
    claim,
    statements,
    conflicts: own,
    decisions: await listDecisions(ledger, [statement.id]),
  }
}

async function showArticle(id: string, { ledger, code, registerId }: Workplace): Promise<ShownArticle> {
  const article = await articleById(ledger, id)
  const reading = await readingOf(ledger, article.captureId, code, registerId)
  return {
    article,
    statements: reading?.statements ?? [],
    figures: reading?.figures ?? [],
    refused: reading?.refused ?? [],
    findings: await findingsOf(ledger, [article.id]),
    echoes: await echoesOf(ledger, [article.id]),
  }
}
