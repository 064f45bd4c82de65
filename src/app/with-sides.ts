import { currentReadings } from '../ledger/current-readings.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { Elsewhere, ReadArticle } from '../model/briefing.ts'
import type { Conflict } from '../model/conflict.ts'
import { articlesOf } from './touching.ts'

/** The same, with who stands on the sides of these conflicts by a figure alone: a briefing names every article. */
export async function withSides(
  elsewhere: Elsewhere,
  conflicts: readonly Conflict[],
  own: readonly ReadArticle[],
  ledger: Ledger,
): Promise<Elsewhere> {
  const known = new Set([...own, ...elsewhere.articles].map(({ id }) => id))
  const further = [...new Set(articlesOf(conflicts))].filter((id) => !known.has(id))
  if (further.length === 0) return elsewhere
  const read = await currentReadings(ledger, further, 'print')
  return { ...elsewhere, articles: [...elsewhere.articles, ...[...read.values()].map(({ article }) => article)] }
}
