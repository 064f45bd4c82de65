import type { ArticleId } from '../../model/article.ts'
import type { Conflict, ConflictKind, ConflictSide } from '../../model/conflict.ts'
import { idOf } from '../../text/hash.ts'
import { chunks } from '../chunks.ts'
import type { Ledger } from '../ledger.ts'
import { plainText } from '../plain-text.ts'

/** An older telling of the same conflict gives way: one of that kind of which two sides (or its only one) are met again. */
export async function addConflicts(within: Ledger, conflicts: readonly Conflict[]): Promise<void> {
  const given = new Map(conflicts.map((conflict) => [idOf(JSON.stringify(conflict)), conflict]))
  const older = new Set<string>()
  for (const conflict of given.values()) for (const id of await toldBefore(within, conflict)) older.add(id)
  await removeConflicts(within, [...older])
  for (const [id, conflict] of given) await addConflict(within, id, conflict)
}

async function addConflict({ db, dialect }: Ledger, id: string, conflict: Conflict): Promise<void> {
  const { kind, subject, sides } = conflict
  const row = { id, kind, subject: plainText(subject), conflict_json: JSON.stringify(conflict) }
  await db.insertInto('conflict').values(row).execute()
  const members = sides.flatMap((side, nth) => membersOf(side).map((member) => [id, kind, nth, member] as const))
  await dialect.insertMany('conflict_member', ['conflict_id', 'kind', 'side', 'member'], members)
  const articles = [...new Set(sides.flatMap((side) => side.articleIds))]
  await dialect.insertMany(
    'conflict_article',
    ['conflict_id', 'article_id'],
    articles.map((article) => [id, article]),
  )
}

/** What makes a side: its statements, or for words of the narrator the articles with what each prints; by which of these the side is called may change. */
export function membersOf({ statementIds, articleIds, evidence, value }: ConflictSide): readonly string[] {
  if (statementIds.length > 0) return [...new Set(statementIds)]
  const printed = evidence.map(({ articleId, exact }) => `${articleId} ${plainText(exact)}`)
  return [...new Set(printed.length > 0 ? printed : articleIds.map((article) => `${article} ${plainText(value)}`))]
}

interface Meeting {
  readonly old: number // side of the older telling
  readonly now: number
}

async function toldBefore({ db }: Ledger, { kind, sides }: Conflict): Promise<readonly string[]> {
  const sideOf = new Map(sides.flatMap((side, nth) => membersOf(side).map((member) => [member, nth] as const)))
  const met = new Map<string, Meeting[]>()
  for (const part of chunks([...sideOf.keys()])) {
    const rows = await db
      .selectFrom('conflict_member')
      .select(['conflict_id', 'side', 'member'])
      .where('member', 'in', part)
      .where('kind', '=', kind)
      .execute()
    for (const { conflict_id, side, member } of rows) {
      const meetings = met.get(conflict_id) ?? []
      meetings.push({ old: side, now: sideOf.get(member) ?? -1 })
      met.set(conflict_id, meetings)
    }
  }
  const counts = await sideCounts(db, kind, [...met.keys()])
  return [...met].flatMap(([id, meetings]) => {
    return counts.get(id) === 1 || twoSides(meetings) ? [id] : []
  })
}

function twoSides([first, ...others]: readonly Meeting[]): boolean {
  return first !== undefined && others.some(({ old, now }) => old !== first.old && now !== first.now)
}

async function sideCounts(
  db: Ledger['db'],
  kind: ConflictKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  for (const part of chunks(ids)) {
    const rows = await db
      .selectFrom('conflict_member')
      .select((eb) => ['conflict_id', eb.fn.count<number>('side').distinct().as('sides')])
      .where('conflict_id', 'in', part)
      .where('kind', '=', kind)
      .groupBy('conflict_id')
      .execute()
    for (const row of rows) counts.set(row.conflict_id, Number(row.sides))
  }
  return counts
}

/** Articles, and of which kinds all is told that these differ on. */
export interface Settled {
  readonly articles: readonly ArticleId[]
  readonly kinds: readonly ConflictKind[]
  readonly members?: ReadonlySet<string> // only of conflicts on one of whose sides one of these stands; left out: of all
}

/** Of a conflict that is told no more nothing may stay: one of these kinds all of whose articles are among these. */
export async function removeConflictsAmong(within: Ledger, settled: Settled): Promise<void> {
  const { articles, kinds, members } = settled
  const among = new Map<string, number>()
  for (const part of chunks(articles)) {
    const touching = within.db
      .selectFrom('conflict_article')
      .innerJoin('conflict', 'conflict.id', 'conflict_article.conflict_id')
      .select('conflict_id')
      .where('article_id', 'in', part)
      .where('kind', 'in', kinds)
    for (const { conflict_id } of await touching.execute()) among.set(conflict_id, (among.get(conflict_id) ?? 0) + 1)
  }
  const gone: string[] = []
  for (const part of chunks([...among.keys()])) {
    const rows = await within.db
      .selectFrom('conflict_article')
      .select((eb) => ['conflict_id', eb.fn.countAll<number>().as('articles')])
      .where('conflict_id', 'in', part)
      .groupBy('conflict_id')
      .execute()
    for (const row of rows) if (Number(row.articles) === among.get(row.conflict_id)) gone.push(row.conflict_id)
  }
  await removeConflicts(within, members ? await withMember(within, gone, members) : gone)
}

async function withMember({ db }: Ledger, ids: readonly string[], members: ReadonlySet<string>): Promise<string[]> {
  const found = new Set<string>()
  for (const part of chunks(ids)) {
    const rows = db.selectFrom('conflict_member').select(['conflict_id', 'member']).where('conflict_id', 'in', part)
    for (const { conflict_id, member } of await rows.execute()) if (members.has(member)) found.add(conflict_id)
  }
  return [...found]
}

export async function removeConflicts({ db }: Ledger, ids: readonly string[]): Promise<void> {
  for (const part of chunks(ids)) {
    await db.deleteFrom('conflict_member').where('conflict_id', 'in', part).execute()
    await db.deleteFrom('conflict_article').where('conflict_id', 'in', part).execute()
    await db.deleteFrom('conflict').where('id', 'in', part).execute()
  }
}
