import { type Decision, isOnPair } from '../model/decision.ts'
import type { Statement } from '../model/statement.ts'
import { groupedBy } from './grouped-by.ts'
import { unionOf } from './union.ts'

/** Statements by their speakers, in the order of the speakers' ids; two speakers of whom a person judged words the same are together. */
export function bySpeaker(statements: readonly Statement[], decisions: readonly Decision[]): Statement[][] {
  const speakers = unionOf()
  const same = decisions
    .filter(isOnPair)
    .filter(({ judgement, undone, orphan }) => judgement === 'same' && !undone && !orphan)
  const decided = new Set(same.flatMap(({ a, b }) => [a.statementId, b.statementId]))
  const speakerOf = new Map(
    statements.flatMap(({ id, speaker }) => (speaker && decided.has(id) ? [[id, speaker.id] as const] : [])),
  )
  for (const { a, b } of same) {
    const [one, other] = [speakerOf.get(a.statementId), speakerOf.get(b.statementId)]
    if (one !== undefined && other !== undefined) speakers.join(one, other)
  }
  const groups = groupedBy(
    statements.filter(({ speaker }) => speaker !== null),
    ({ speaker }) => speakers.find(speaker?.id ?? ''),
  )
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, own]) => own)
}
