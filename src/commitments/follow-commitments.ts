import type { ReadArticle } from '../model/briefing.ts'
import type {
  CandidateReading,
  Commitment,
  CommitmentRow,
  CommitmentRows,
  CommitmentsTold,
  Mention,
  StageReached,
} from '../model/commitment.ts'
import type { EdtfDate, IsoDate } from '../model/date.ts'
import type { CandidateDecision } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import type { Series } from '../series/series.ts'
import { firmnessOf, verbOfRow } from './firmness-of.ts'
import { guidelineMentions } from './guideline-mentions.ts'
import { joinCandidates } from './join-candidates.ts'
import { measureShare } from './measure-share.ts'
import { mentionsIn } from './mentions-in.ts'
import { netSums } from './net-sums.ts'
import { overdueOn } from './overdue-on.ts'
import { pairWithRows } from './pair-with-rows.ts'
import { relatedItemsIn } from './related-items-in.ts'
import { stageOf } from './stage-of.ts'

export interface ToFollow {
  readonly rows: CommitmentRows
  readonly articles: readonly ReadArticle[] // in which the rows' names are looked for; [] where only the register is asked
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly readings: readonly CandidateReading[]
  readonly groups: readonly (readonly StatementId[])[] // the statements of each claim
  readonly decisions: readonly CandidateDecision[]
  readonly register: Register
  readonly series: Series
  readonly today: IsoDate
}

/** The register's commitments and the candidates of the coverage, with all that is reckoned of them on that day. */
export function followCommitments(given: ToFollow): CommitmentsTold {
  const { groups, decisions, today } = given
  const rows = knownBy(today, given.rows)
  const readings = given.readings.filter(({ told }) => isBy(today, told))
  const mentions = allMentions(given)
  const joined = joinCandidates(readings, groups, decisions, today)
  const isRejected = ({ confirmed }: Commitment) => confirmed?.judgement === 'rejected'
  const rejected = new Set(joined.filter(isRejected).flatMap(({ statementIds }) => statementIds))
  return {
    commitments: [
      ...joined.filter((one) => !isRejected(one)),
      ...rows.commitments.map((row) => registered(row, mentions.get(row.id) ?? [], { ...given, rows })),
    ],
    rejected: joined.filter(isRejected).map(({ id }) => id),
    pairs: readings
      .filter(({ statementId }) => !rejected.has(statementId))
      .flatMap((reading) => pairWithRows(reading, rows.commitments)),
    nettings: netSums(rows.commitments, rows.links),
    followed: rows.followed.map(({ names: _, ...topic }) => ({ ...topic, mentions: mentions.get(topic.id) ?? [] })),
    related: [...rows.related, ...relatedItemsIn(given.statements)],
  }
}

/** On an earlier day what was adopted later is not known yet, nor what it did to others. */
function knownBy(today: IsoDate, rows: CommitmentRows): CommitmentRows {
  const commitments = rows.commitments.filter(({ adopted }) => isBy(today, adopted))
  const ids = new Set(commitments.map(({ id }) => id))
  return { ...rows, commitments, links: rows.links.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}

function allMentions({ rows, articles, statements, figures }: ToFollow): ReadonlyMap<string, readonly Mention[]> {
  const all = new Map<string, Mention[]>()
  const named = [...rows.commitments, ...rows.followed]
  const [said, counted] = [byArticle(statements), byArticle(figures)]
  for (const article of articles) {
    const own = said.get(article.id) ?? []
    const byName = mentionsIn(article, own, named)
    const byShare = guidelineMentions(article, own, counted.get(article.id) ?? [], rows.commitments)
    for (const [id, found] of [...byName, ...byShare]) {
      const held = all.get(id) ?? []
      held.push(...found)
      all.set(id, held)
    }
  }
  return all
}

function byArticle<T extends { readonly articleId: string | null }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(item.articleId ?? '') ?? []
    if (group.push(item) === 1) groups.set(item.articleId ?? '', group)
  }
  return groups
}

function registered(row: CommitmentRow, mentions: readonly Mention[], given: ToFollow): Commitment {
  const { rows, series, register, today } = given
  const { measure: _, names: __, ...rest } = row
  const links = rows.links.filter(({ from, to }) => from === row.id || to === row.id)
  const measured = measureShare(row, series, register, today)
  const stages = upTo(today, [...row.stages, ...supersededBy(row, rows)])
  return {
    ...rest,
    stages,
    candidate: false,
    confirmed: null,
    toldBy: null,
    mode: null,
    stage: stageOf(row.kind, stages),
    ...overdueOn(today, row.kind, row.deadline, stages, measured),
    measured,
    firmness: firmnessOf({ ...row, verb: verbOfRow(row), stages }),
    links,
    decidedWith: decidedWith(row, rows),
    mentions,
    statementIds: [],
    today,
  }
}

/** Only a whole day and one address tell that it was one decision. */
function decidedWith(row: CommitmentRow, { commitments }: CommitmentRows): string[] {
  if (row.adopted === null || row.adopted.length < 10 || row.kind !== 'command') return []
  const same = (other: CommitmentRow) =>
    other.id !== row.id &&
    other.kind === row.kind &&
    other.adopted === row.adopted &&
    other.adoptedWhere === row.adoptedWhere &&
    other.source.address === row.source.address
  return commitments.filter(same).map(({ id }) => id)
}

/** What supersedes it is a stage of its own, on the day that took the other up. */
function supersededBy(row: CommitmentRow, { commitments, links }: CommitmentRows): StageReached[] {
  return links.flatMap(({ from, to, kind, reason, source }) => {
    if (to !== row.id || kind !== 'supersedes') return []
    const date = commitments.find(({ id }) => id === from)?.adopted ?? null
    return [
      { stage: 'superseded', date, what: reason, evidence: null, producer: source.producer, address: source.address },
    ]
  })
}

const upTo = (today: IsoDate, stages: readonly StageReached[]): StageReached[] =>
  stages.filter(({ date }) => isBy(today, date))

/** As far as the date tells: what happened in 2025 is known throughout 2025; a day without its year always is. */
const isBy = (today: IsoDate, date: EdtfDate | null): boolean => {
  const first = date?.split('/')[0] ?? ''
  return first.startsWith('X') || first <= today.slice(0, first.length)
}
