import type { ArticleId } from '../../model/article.ts'
import type { StatementId } from '../../model/statement.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'
import { removeClaimsWith } from './add-claims.ts'
import { removeConflicts } from './add-conflicts.ts'
import { removeTellingsOf } from './add-tellings.ts'

/**
 * Take away all that rests on these articles, in whichever of their readings.
 *
 * @returns the statements whose claims went
 */
export async function removeDerivedOf(within: Ledger, articles: readonly ArticleId[]): Promise<readonly StatementId[]> {
  const { db } = within
  const loose: StatementId[] = []
  for (const part of chunks(articles)) {
    const statements = await db
      .selectFrom('statement')
      .innerJoin('reading', 'reading.id', 'statement.reading_id')
      .select('statement.id')
      .distinct()
      .where('reading.article_id', 'in', part)
      .execute()
    const ids = statements.map((row) => row.id)
    for (const by of ['claim_statement', 'claim_shared'] as const)
      for (const id of await removeClaimsWith(within, ids, by)) loose.push(id)
    for (const some of chunks(ids)) {
      await db.deleteFrom('review').where('a', 'in', some).execute()
      await db.deleteFrom('review').where('b', 'in', some).execute()
    }
    const conflicts = db.selectFrom('conflict_article').select('conflict_id').distinct()
    const rows = await conflicts.where('article_id', 'in', part).execute()
    await removeConflicts(
      within,
      rows.map((row) => row.conflict_id),
    )
    await db.deleteFrom('candidate').where('article_id', 'in', part).execute()
    await db.deleteFrom('finding').where('article_id', 'in', part).execute()
    await db.deleteFrom('echo').where('article_id', 'in', part).execute()
    await db.deleteFrom('echo').where('of_article_id', 'in', part).execute()
    await db.deleteFrom('printed').where('article_id', 'in', part).execute()
    await db.deleteFrom('origin_told').where('article_id', 'in', part).execute()
    await removeTellingsOf(within, part)
  }
  return loose
}

export async function removeAllDerived({ db }: Ledger): Promise<void> {
  // Those that rest on others first.
  const tables = [
    'claim_statement',
    'claim_shared',
    'claim',
    'conflict_member',
    'conflict_article',
    'conflict',
  ] as const
  const alone = [
    'candidate',
    'finding',
    'echo',
    'review',
    'telling',
    'telling_topic',
    'teller',
    'article_told',
    'printed',
    'origin_told',
  ] as const
  for (const table of [...tables, ...alone]) await db.deleteFrom(table).execute()
}
