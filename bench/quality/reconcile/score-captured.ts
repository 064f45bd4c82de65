import { oneLine } from '../one-line.ts'
import type { RunOccasion } from './run-occasion.ts'
import { type Scored, tallyOf } from './scored.ts'

/** Quotes that a statement holds: right with their speaker, found with any. */
export function scoreCaptured({ gold, statementsOf, missed }: RunOccasion): Scored {
  const others = new Set(missed.flatMap(({ id, how }) => (how === 'other speaker' ? id : [])))
  const items = gold.quotes.map(({ id, article, exact, speaker }) => {
    const right = statementsOf.has(id)
    const words = `${article} “${oneLine(exact)}” ${speaker ?? ''}`
    return { key: `captured ${id}`, words, due: true, found: right || others.has(id), right }
  })
  const notes = missed.map(
    ({ how, id, article, exact, speaker }) => `${how.padEnd(15)} ${id} ${article} “${exact}” ${speaker ?? ''}`,
  )
  return { tallies: { captured: tallyOf(items) }, items, notes }
}
