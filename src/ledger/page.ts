import { Problem } from '../model/problem.ts'

/** A stretch of a derived list that may be longer than memory. */
export interface Page<T> {
  readonly generation: string | null // null: nothing derived yet
  readonly items: readonly T[]
  readonly next: string | null // ask on with `after`; null: that was all
}

export const PAGE = 100 // items, unless asked otherwise

/** Of rows asked for with one more than wanted: the wanted ones, and where to go on. */
export function pageOf<Row, T>(
  generation: string | null,
  rows: readonly Row[],
  limit: number,
  item: (row: Row) => T,
  cursor: (row: Row) => readonly string[],
): Page<T> {
  const wanted = rows.slice(0, limit)
  const last = wanted.at(-1)
  const next = rows.length > limit && last !== undefined ? cursor(last).map(encodeURIComponent).join('/') : null
  return { generation, items: wanted.map(item), next }
}

/** The parts of a cursor that `pageOf` made. */
export function partsOf(after: string, count: number): readonly string[] {
  const parts = after.split('/').map(decode)
  if (parts.length !== count) throw cursorUnknown(after)
  return parts
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw cursorUnknown(part)
  }
}

function cursorUnknown(after: string): Problem {
  return new Problem('cursor-unknown', `"${after}" is no place in this list.`, 'Ask for the list from its beginning.')
}
