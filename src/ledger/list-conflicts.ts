import type { ArticleId } from '../model/article.ts'
import type { Conflict, ConflictKind } from '../model/conflict.ts'
import { generationOf } from './generation.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { PAGE, type Page, pageOf, partsOf } from './page.ts'
import { type Filter, tellingsWanted } from './tellings-wanted.ts'

export interface ConflictsWanted extends Omit<Filter, 'minIndependent'> {
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

function conflictsWanted({ db }: Ledger, { articleIds, kind, subject, ...filter }: ConflictsWanted) {
  const { speaker, topic, outlet, from, to } = filter
  let conflicts = db.selectFrom('conflict').select(['kind', 'subject', 'id', 'conflict_json'])
  if (kind !== undefined) conflicts = conflicts.where('kind', '=', kind)
  if (subject !== undefined) conflicts = conflicts.where('subject', '=', subject)
  if (speaker !== undefined) {
    const theirs = conflictsOf(db, tellingsWanted({ db }, { speaker }))
    conflicts = conflicts.where((eb) => eb.or([eb('id', 'in', theirs), eb('subject', '=', speaker.name)]))
  }
  if (topic !== undefined) conflicts = conflicts.where('id', 'in', conflictsOf(db, tellingsWanted({ db }, { topic })))
  if (outlet ?? from ?? to) conflicts = conflicts.where('id', 'in', printedIn(db, { outlet, from, to }))
  if (articleIds === undefined) return conflicts
  const between = db.selectFrom('conflict_article').select('conflict_id').where('article_id', 'in', articleIds)
  return conflicts.where('id', 'in', between)
}

function conflictsOf(db: Ledger['db'], statements: ReturnType<typeof tellingsWanted>) {
  return db.selectFrom('conflict_member').select('conflict_id').where('member', 'in', statements)
}

/** With a side in an article of that outlet, printed on a day between these. */
function printedIn(
  db: Ledger['db'],
  { outlet, from, to }: { readonly [asked in 'outlet' | 'from' | 'to']: string | undefined },
) {
  let articles = db
    .selectFrom('conflict_article')
    .innerJoin('article_told', 'article_told.article_id', 'conflict_article.article_id')
    .select('conflict_id')
  if (outlet !== undefined) articles = articles.where('outlet_folded', '=', outlet)
  if (from !== undefined) articles = articles.where('last_day', '>=', from)
  if (to !== undefined) articles = articles.where('first_day', '<=', to)
  return articles
}
