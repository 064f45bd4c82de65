import type { ArticleId } from '../model/article.ts'
import type { Conflict, ConflictKind } from '../model/conflict.ts'
import { generationOf } from './generation.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { PAGE, type Page, pageOf, partsOf } from './page.ts'

export interface ConflictsWanted {
  readonly articleIds?: readonly ArticleId[] // with a side in one of these; some thousands at most
  readonly kind?: ConflictKind
  readonly subject?: string
  readonly after?: string
  readonly limit?: number
}

/** Conflicts by kind and subject. */
export function listConflicts(ledger: Ledger, wanted: ConflictsWanted = {}): Promise<Page<Conflict>> {
  const { limit = PAGE, after } = wanted
  return atOneMoment(ledger, async (within) => {
    let conflicts = conflictsWanted(within, wanted)
    if (after !== undefined) {
      const [kind = '', subject = '', id = ''] = partsOf(after, 3)
      conflicts = conflicts.where((eb) =>
        eb.or([
          eb('kind', '>', kind),
          eb.and([eb('kind', '=', kind), eb('subject', '>', subject)]),
          eb.and([eb('kind', '=', kind), eb('subject', '=', subject), eb('id', '>', id)]),
        ]),
      )
    }
    const ordered = conflicts.orderBy('kind').orderBy('subject').orderBy('id')
    const rows = await ordered.limit(limit + 1).execute()
    return pageOf(
      await generationOf(within),
      rows,
      limit,
      (row) => JSON.parse(row.conflict_json) as Conflict,
      (row) => [row.kind, row.subject, row.id],
    )
  })
}

function conflictsWanted({ db }: Ledger, { articleIds, kind, subject }: ConflictsWanted) {
  let conflicts = db.selectFrom('conflict').select(['kind', 'subject', 'id', 'conflict_json'])
  if (kind !== undefined) conflicts = conflicts.where('kind', '=', kind)
  if (subject !== undefined) conflicts = conflicts.where('subject', '=', subject)
  if (articleIds === undefined) return conflicts
  const between = db.selectFrom('conflict_article').select('conflict_id').where('article_id', 'in', articleIds)
  return conflicts.where('id', 'in', between)
}
