import { generationOf } from '../ledger/generation.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { listNewClaims } from '../ledger/list-new-claims.ts'
import { listNewConflicts } from '../ledger/list-new-conflicts.ts'
import { listRuns } from '../ledger/list-runs.ts'
import type { Commitment } from '../model/commitment.ts'
import type { IsoDate } from '../model/date.ts'
import type { News, Since } from '../model/news.ts'
import { allCommitments } from './commitments.ts'
import { editionNames } from './derive.ts'
import { bringUpToDate } from './filter-asked.ts'
import { articlesOf, citedBy } from './lists.ts'
import type { Workplace } from './workplace.ts'

/**
 * What changed: new claims, newly corroborated ones, new conflicts, newly overdue commitments.
 *
 * @param day - from the beginning of that day here; null: all that came with the last run and after it
 * @param limit - of each kind
 */
export async function news(day: IsoDate | null, limit: number, workplace: Workplace): Promise<News> {
  await bringUpToDate(workplace)
  const { ledger, today } = workplace
  const since = day === null ? await sinceLastRun(ledger) : { at: startOf(day), day, basis: 'given' as const }
  const claims = await listNewClaims(ledger, 'claim', since.at, limit)
  const corroborated = await listNewClaims(ledger, 'corroborated', since.at, limit)
  const conflicts = await listNewConflicts(ledger, since.at, limit)
  const cited = await citedBy([...claims.items, ...corroborated.items], workplace)
  const articles = [...cited.articles, ...(await articlesOf(conflicts.items, workplace))]
  const run = { generation: (await generationOf(ledger)) ?? '', editions: editionNames(workplace), today }
  const overdue = await newlyOverdue(since.day, workplace)
  return {
    since,
    claims,
    corroborated,
    conflicts,
    overdue,
    statements: cited.statements,
    articles: unique(articles),
    run,
  }
}

/** A run is put down when it is done: what came with the last one came after the one before. */
async function sinceLastRun(ledger: Ledger): Promise<Since> {
  const [, before] = await listRuns(ledger, 2)
  if (!before) return { at: '', day: null, basis: 'beginning' }
  const at = new Date(Date.parse(before.at) + 1).toISOString() // the first moment after it
  return { at, day: before.at.slice(0, 10), basis: 'last run' }
}

/** Midnight where the user is. */
const startOf = (day: IsoDate): string => new Date(`${day}T00:00:00`).toISOString()

async function newlyOverdue(day: IsoDate | null, workplace: Workplace): Promise<readonly Commitment[]> {
  const now = (await allCommitments(workplace)).commitments.filter(({ overdue }) => overdue)
  if (day === null) return now
  const then = await allCommitments({ ...workplace, today: day })
  const before = new Set(then.commitments.filter(({ overdue }) => overdue).map(({ id }) => id))
  return now.filter(({ id }) => !before.has(id))
}

const unique = (articles: News['articles']) => [...new Map(articles.map((one) => [one.id, one])).values()]
