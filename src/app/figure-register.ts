import type { Conflict } from '../model/conflict.ts'
import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'

/** Adds to a conflict of figures what the newest series has, told by the finding on one of its figures. */
export function withSeriesWord(
  conflict: Conflict,
  figures: readonly Figure[],
  findingOn: (figure: Figure) => Finding,
): Conflict {
  if (conflict.kind !== 'figure') return conflict
  const places = new Set(conflict.sides.flatMap((side) => side.evidence.map((one) => `${one.articleId} ${one.start}`)))
  const own = figures.filter((figure) => places.has(`${figure.articleId} ${figure.evidence.start}`))
  for (const figure of own) {
    const { now } = findingOn(figure)
    if (now === null || now.value === null) continue
    const value = `${now.value} in ${now.edition}`
    return { ...conflict, register: { value, producer: now.producer, address: now.address, heldAgainst: [] } }
  }
  return conflict
}
