import type { CandidateReading, Commitment, Confirmed, StageReached } from '../model/commitment.ts'
import type { IsoDate } from '../model/date.ts'
import type { CandidateDecision } from '../model/decision.ts'
import type { StatementId } from '../model/statement.ts'
import { firmnessOf } from './firmness-of.ts'
import { joinByKeys } from './join-by-keys.ts'
import { overdueOn } from './overdue-on.ts'
import { promiseOf } from './promise-of.ts'
import { stageOf } from './stage-of.ts'

/**
 * One commitment for the readings of one claim that undertake the same, and for one speaker's guarantee told several
 * times in one article: its earliest statement gives its id and words,
 * each further telling of a guarantee on a later day reaffirms it. Readings of other kinds stay apart.
 *
 * @param groups - statements that a claim joins; a statement in none stands alone
 */
export function joinCandidates(
  readings: readonly CandidateReading[],
  groups: readonly (readonly StatementId[])[],
  decisions: readonly CandidateDecision[],
  today: IsoDate,
): Commitment[] {
  const groupOf = new Map(groups.flatMap((ids, nth) => ids.map((id) => [id, nth] as const)))
  const bound = inOrder(readings).filter(({ who }) => who !== null)
  const joined = joinByKeys(bound, (reading) => {
    const group = groupOf.get(reading.statementId)
    const claim = group === undefined ? [] : [`${group} ${reading.kind} ${reading.who?.ids.join()}`]
    const promise = promiseOf(reading)
    return promise === null ? claim : [...claim, promise]
  })
  const standing = standingOn(decisions)
  return joined.flatMap((told) => commitmentOf(told, standing, today) ?? [])
}

/** The earliest first; what has no day comes last, then by id, so that the order of reading is no matter. */
function inOrder(readings: readonly CandidateReading[]): CandidateReading[] {
  const key = ({ told, statementId }: CandidateReading) =>
    `${told === null || told.startsWith('X') ? '9999' : told} ${statementId}`
  return [...readings].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function commitmentOf(
  told: readonly CandidateReading[],
  decisions: ReadonlyMap<StatementId, CandidateDecision>,
  today: IsoDate,
): Commitment | null {
  const [first] = told
  if (!first?.who) return null
  const { statementId, who, kind, act, words, amount, deadline, condition, verb, toldBy, mode } = first
  const ids = told.map((one) => one.statementId)
  const confirmed = confirmedOf(ids, decisions)
  const stages = stagesOf(told)
  const about = { who, kind, amount, deadline, condition, law: false, stages }
  return {
    ...about,
    id: statementId,
    act,
    words,
    mode,
    adopted: null,
    adoptedWhere: '',
    status: '',
    note: '',
    candidate: confirmed?.judgement !== 'confirmed',
    confirmed,
    toldBy,
    stage: stageOf(kind, stages),
    ...overdueOn(today, kind, deadline, stages, null),
    measured: null,
    firmness: firmnessOf({ ...about, verb }),
    links: [],
    decidedWith: [],
    mentions: [],
    statementIds: ids,
    today,
    source: null,
  }
}

/** The same stage told twice is shown by the earlier; a guarantee told again on another day is reaffirmed by it. */
function stagesOf(told: readonly CandidateReading[]): StageReached[] {
  const stages = new Map<string, StageReached>()
  for (const [nth, { stage, kind, told: date, evidence }] of told.entries()) {
    const again = nth > 0 && kind === 'guarantee' && date !== null && date !== told[0]?.told
    const reached = again ? 'reaffirmed' : stage
    if (!stages.has(reached))
      stages.set(reached, { stage: reached, date, what: '', evidence, producer: null, address: null })
  }
  return [...stages.values()]
}

/** The last decision that stands on each statement; undone and orphaned ones do not count. */
function standingOn(decisions: readonly CandidateDecision[]): ReadonlyMap<StatementId, CandidateDecision> {
  const standing = decisions.filter(({ undone, orphan }) => !undone && !orphan)
  return new Map(standing.map((decision) => [decision.a.statementId, decision]))
}

/** The last on any of its statements: an earlier telling found later does not undo it. */
function confirmedOf(
  ids: readonly StatementId[],
  decisions: ReadonlyMap<StatementId, CandidateDecision>,
): Confirmed | null {
  const own = ids.flatMap((id) => decisions.get(id) ?? [])
  const last = own.sort((a, b) => a.id - b.id).at(-1)
  return last ? { judgement: last.judgement, by: last.by, at: last.at, decisionId: last.id } : null
}
