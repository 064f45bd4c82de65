import type { Conflict, ConflictSide } from '../model/conflict.ts'

/** One conflict a person and pair of values, not one an article or a sentence: the rest only adds evidence to its sides. */
export function mergeConflicts(conflicts: readonly Conflict[]): Conflict[] {
  const merged = new Map<string, Conflict>()
  for (const conflict of conflicts) {
    const key = keyOf(conflict)
    const before = merged.get(key)
    merged.set(key, before ? { ...before, sides: before.sides.map((side) => add(side, conflict)) } : conflict)
  }
  return [...merged.values()]
}

/** Place and date conflicts of the same two sets of articles are one; of the others each stands by its subject. */
function keyOf({ kind, subject, sides }: Conflict): string {
  const values = sides
    .map((side) =>
      kind === 'place' || kind === 'date' ? `${side.value} ${[...side.articleIds].sort().join(',')}` : side.value,
    )
    .sort()
  return [kind, kind === 'place' || kind === 'date' ? '' : subject, ...values].join('\n')
}

function add(side: ConflictSide, other: Conflict): ConflictSide {
  const same = other.sides.find((one) => one.value === side.value)
  if (!same) return side
  const known = new Set(side.evidence.map((one) => `${one.articleId} ${one.start}`))
  return {
    ...side,
    articleIds: [...new Set([...side.articleIds, ...same.articleIds])],
    statementIds: [...new Set([...side.statementIds, ...same.statementIds])],
    evidence: [...side.evidence, ...same.evidence.filter((one) => !known.has(`${one.articleId} ${one.start}`))],
  }
}
