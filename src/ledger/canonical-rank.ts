import type { Statement } from '../model/statement.ts'
import { dateRange } from '../text/date-range.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'

const FIRST_DAY = Date.UTC(1950, 0, 1) / 86_400_000
const NO_DAY = 2 ** 16 - 1 // the year 2129

/**
 * The canonical order of statements, whenever they were read, as a number of 48 bits: the (first) said day, none
 * last; then a hash of the words; then the id. Where two share a number, the id decides.
 */
export function canonicalRank({ id, contents, occasion }: Statement): number {
  const range = occasion.date.value === null ? null : dateRange(occasion.date.value)
  const day = range ? Date.parse(range.first) / 86_400_000 - FIRST_DAY : NO_DAY
  const words = Number.parseInt(idOf(...contents.map((content) => fold(content.exact))).slice(0, 4), 16)
  const own = Number.parseInt(idOf(id).slice(0, 4), 16)
  return Math.min(Math.max(0, day), NO_DAY) * 2 ** 32 + words * 2 ** 16 + own
}
