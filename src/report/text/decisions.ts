import { type Anchor, type Decision, isCorrection } from '../../model/decision.ts'
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
    const sides = b === null ? [a] : [a, b]
    if (sides.some(({ forgotten }) => forgotten)) head.push(['; counts no more, as its words were taken down', 'aside'])
    else if (orphan) head.push(['; its words are no longer found where they stood', 'aside'])
    const words = sides.map(wordsOf).join(' and ')
    return [...wrap(head, page, { rest: 2 }), ...wrap([[words, 'aside']], page, { first: '  ' })]
  })
}

function wordsOf({ exact, forgotten }: Anchor): string {
  if (!forgotten) return quoted(shortened(exact, 120))
  return `words taken down on ${dateInWords(forgotten.at.slice(0, 10))} (${oneLine(forgotten.reason)})`
}

function decided(decision: Decision): string {
  if (isCorrection(decision)) {
    const { speaker } = decision
    return `Speaker corrected to ${speaker === null ? 'nobody who can be told' : oneLine(speaker.name)}`
  }
  return decision.b === null ? capital(decision.judgement) : `Judged ${decision.judgement}`
}
