import type { Claim } from '../model/claim.ts'
import { inFigures } from './numbers.ts'
import { oneLine } from './one-line.ts'
import type { Shelf } from './shelf.ts'

const MOST = 8 // lines of one claim

/** Who has a claim's words from whom and why that is thought, a line an article that carries an origin again. */
export function treeInWords({ tree }: Pick<Claim, 'tree'>, shelf: Pick<Shelf, 'label'>): string[] {
  const carriers = tree.filter(({ role }) => role === 'same')
  const lines = carriers.slice(0, MOST).map(({ articleId, of, origin, because }) => {
    const from = of !== null && of !== articleId ? shelf.label(of) : (origin ?? 'the same origin')
    return `${shelf.label(articleId)} has it from ${oneLine(from)}: ${oneLine(because)}`
  })
  return carriers.length > MOST ? [...lines, `and ${inFigures(carriers.length - MOST)} more carry it again`] : lines
}
