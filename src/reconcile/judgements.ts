import { type Decision, isOnPair, type Judgement } from '../model/decision.ts'
import type { StatementId } from '../model/statement.ts'

/** What people decided on pairs of statements; undone and orphaned decisions do not count, the latest one stands. */
export interface Judgements {
  of(a: StatementId, b: StatementId): Judgement | null
  with(id: StatementId, judgement: Judgement): readonly StatementId[] // the statements judged so beside this one
}

export function judgementsOf(decisions: readonly Decision[]): Judgements {
  const pairs = new Map<StatementId, Map<StatementId, Judgement>>()
  const note = (a: StatementId, b: StatementId, judgement: Judgement) => {
    const others = pairs.get(a) ?? new Map<StatementId, Judgement>()
    pairs.set(a, others.set(b, judgement))
  }
  for (const { a, b, judgement, undone, orphan } of decisions.filter(isOnPair)) {
    if (undone || orphan) continue
    note(a.statementId, b.statementId, judgement)
    note(b.statementId, a.statementId, judgement)
  }
  return {
    of: (a, b) => pairs.get(a)?.get(b) ?? null,
    with: (id, judgement) => [...(pairs.get(id) ?? [])].filter(([, is]) => is === judgement).map(([other]) => other),
  }
}
