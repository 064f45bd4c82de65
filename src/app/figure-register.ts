import type { Conflict } from '../model/conflict.ts'
import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'

/** Adds to a conflict of figures what the newest series has, told by the finding on one of its figures. */
export function withSeriesWord(conflict: Conflict, figures: readonly Figure[], findings: readonly Finding[]): Conflict {
  if (conflict.kind !== 'figure') return conflict
  const places = new Set(conflict.sides.flatMap((side) => side.evidence.map((one) => `${one.articleId} ${one.start}`)))
  const ids = new Set(
    figures.filter((figure) => places.has(`${figure.articleId} ${figure.evidence.start}`)).map((figure) => figure.id),
  )
  const held = findings.find(
    (finding) => ids.has(finding.figureId) && finding.now !== null && finding.now.value !== null,
  )?.now
  if (!held) return conflict
  const value = `${held.value} in ${held.edition}`
  return { ...conflict, register: { value, producer: held.producer, address: held.address, heldAgainst: [] } }
}
