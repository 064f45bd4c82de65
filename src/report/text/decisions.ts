import { type Decision, isCorrection } from '../../model/decision.ts'
import { dateInWords } from '../dates.ts'
import { capital } from '../numbers.ts'
import { oneLine, quoted, shortened } from '../one-line.ts'
import type { Page } from './ink.ts'
import { type Piece, wrap } from './wrap.ts'

/** "Judged same by A. Kessler, 20 Nov 2026", with the words judged; undone and orphaned ones say so. */
export function decisionLines(decisions: readonly Decision[], page: Page): string[] {
  return decisions.flatMap((decision) => {
    const { id, a, b, by, at, undone, orphan } = decision
    const head: Piece[] = [`${id}. ${decided(decision)} by ${oneLine(by)}, ${dateInWords(at.slice(0, 10))}`]
    if (undone !== null)
      head.push([`; undone by ${oneLine(undone.by)}, ${dateInWords(undone.at.slice(0, 10))}`, 'aside'])
    if (orphan) head.push(['; its words are no longer found where they stood', 'aside'])
    const words = [a, b].flatMap((side) => (side === null ? [] : quoted(shortened(side.exact, 120)))).join(' and ')
    return [...wrap(head, page, { rest: 2 }), ...wrap([[words, 'aside']], page, { first: '  ' })]
  })
}

function decided(decision: Decision): string {
  if (isCorrection(decision)) {
    const { speaker } = decision
    return `Speaker corrected to ${speaker === null ? 'nobody who can be told' : oneLine(speaker.name)}`
  }
  return decision.b === null ? capital(decision.judgement) : `Judged ${decision.judgement}`
}
