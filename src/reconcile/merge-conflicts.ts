import type { Conflict, ConflictSide } from '../model/conflict.ts'

/** One conflict a person and pair of values, not one an article or a sentence: the rest only adds evidence to its sides. */
export function mergeConflicts(conflicts: readonly Conflict[]): Conflict[] {
  const merged = new Map<string, Conflict>()
  for (const conflict of conflicts) {
    const key = keyOf(conflict)
    const before = merged.get(key)
    merged.set(key, before ? { ...before, sides: before.sides.map((side) => add(side, conflict)) } : conflict)
  }
  return withoutParts([...merged.values()])
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

/** Of two conflicts of place, or of date, of which one's sides hold the other's articles, that one is told: two speakers, one occasion. */
function withoutParts(conflicts: readonly Conflict[]): Conflict[] {
  const holding = new Map<string, Conflict[]>()
  for (const conflict of conflicts) {
    if (conflict.kind !== 'place' && conflict.kind !== 'date') continue
    for (const id of new Set(conflict.sides.flatMap(({ articleIds }) => articleIds)))
      holding.set(id, [...(holding.get(id) ?? []), conflict])
  }
  const size = ({ sides }: Conflict) => sides.reduce((sum, { articleIds }) => sum + articleIds.length, 0)
  return conflicts.filter((conflict) => {
    const near = holding.get(conflict.sides[0]?.articleIds[0] ?? '')?.slice(0, MOST_NEAR) ?? []
    return !near.some((other) => other !== conflict && size(other) > size(conflict) && isPartOf(conflict, other))
  })
}

const MOST_NEAR = 50

const isPartOf = (part: Conflict, whole: Conflict) =>
  part.kind === whole.kind &&
  part.sides.every(({ articleIds }) =>
    whole.sides.some((side) => articleIds.every((id) => side.articleIds.includes(id))),
  )

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
