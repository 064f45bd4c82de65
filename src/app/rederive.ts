import { readingOf } from '../ledger/reading-of.ts'
import { statementById } from '../ledger/statement-by-id.ts'
import type { StatementId } from '../model/statement.ts'
import { derive } from './derive.ts'
import type { ArticleRead } from './read-captures.ts'
import type { Workplace } from './workplace.ts'

/** Remakes claims, conflicts and findings of the articles in which these statements stand. */
export async function rederive(statementIds: readonly StatementId[], workplace: Workplace): Promise<void> {
  const articles = new Map<string, ArticleRead>()
  for (const id of statementIds) {
    const { article } = await statementById(workplace.ledger, id)
    const reading = await readingOf(workplace.ledger, article.captureId, workplace.code, workplace.registerId)
    if (reading) articles.set(article.id, reading)
  }
  if (articles.size > 0) await derive([...articles.values()], workplace)
}
