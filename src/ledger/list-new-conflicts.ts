import { sql } from 'kysely'
import type { Conflict, ConflictKind } from '../model/conflict.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import type { New } from './list-new-claims.ts'

const KINDS: readonly ConflictKind[] = ['office', 'place', 'date', 'speaker', 'wording', 'figure']

/**
 * Conflicts with a side of which nothing was told before in a conflict of that kind; by kind and subject.
 *
 * @param since - an ISO 8601 instant; '' is before everything
 */
export function listNewConflicts(ledger: Ledger, since: string, limit: number): Promise<New<Conflict>> {
  return atOneMoment(ledger, async ({ db }) => {
    const conflicts = db.selectFrom('conflict').where('id', 'in', withNewSide(db, since))
    const count = conflicts.select((eb) => eb.fn.countAll<number>().as('count'))
    const { count: total } = await count.executeTakeFirstOrThrow()
    const isFresh = count.where(({ exists }) => exists(articlesSince(db, since)))
    const { count: fresh } = await isFresh.executeTakeFirstOrThrow()
    const ordered = conflicts.orderBy('kind').orderBy('subject').orderBy('id')
    const rows = await ordered.select('conflict_json').limit(limit).execute()
    const items = rows.map((row) => JSON.parse(row.conflict_json) as Conflict)
    return { items, total: Number(total), readAnew: Number(total) - Number(fresh) }
  })
}

function withNewSide(db: Ledger['db'], since: string) {
  const touched = db
    .selectFrom('first_told')
    .innerJoin('conflict_member as new', (join) =>
      join.onRef('new.member', '=', 'first_told.member').onRef('new.kind', '=', 'first_told.kind'),
    )
    .select('new.conflict_id')
    .where('first_told.kind', 'in', KINDS) // else the index by kind and instant is of no use
    .where('first_told.at', '>=', since)
  return db
    .selectFrom('conflict_member as one')
    .leftJoin('first_told as old', (join) =>
      join.onRef('old.member', '=', 'one.member').onRef('old.kind', '=', 'one.kind').on('old.at', '<', since),
    )
    .select('one.conflict_id')
    .where('one.conflict_id', 'in', touched)
    .groupBy(['one.conflict_id', 'one.side'])
    .having((eb) => eb.fn.count('old.member'), '=', 0)
}

/** The articles of a conflict that came in since. */
function articlesSince(db: Ledger['db'], since: string) {
  return db
    .selectFrom('conflict_article')
    .innerJoin('reading', 'reading.article_id', 'conflict_article.article_id')
    .innerJoin('capture', 'capture.id', 'reading.capture_id')
    .select('conflict_article.article_id')
    .whereRef('conflict_article.conflict_id', '=', sql.ref('conflict.id'))
    .where('capture.read_at', '>=', since)
}
