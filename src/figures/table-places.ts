import type { Passage } from './passage.ts'
import { type Place, placeOf } from './place.ts'

const TABLE = /^(?:table|list|ranking|rankings|league)$/

/** "at the bottom of NATO's table", "tops the table", "last in the alliance", "leads with 5.33 percent of GDP". */
export function inTable(passage: Passage, at: number): Place | null {
  return atEndOf(passage, at) ?? leading(passage, at) ?? lastIn(passage, at)
}

const table = (from: number, next: number, fromBottom: boolean): Place =>
  placeOf(from, next, 1, { fromBottom, by: 'table' })

/** "at the bottom of the table" */
function atEndOf({ low }: Passage, at: number): Place | null {
  const word = low[at] ?? ''
  if (!/^(?:bottom|top)$/.test(word) || low[at + 1] !== 'of') return null
  const end = tableAt(low, at + 2)
  if (end < 0) return null
  const from = low[at - 1] === 'the' ? (low[at - 2] === 'at' ? at - 2 : at - 1) : at
  return table(from, end, word === 'bottom')
}

/** "tops the table", "topped the alliance in 2026", "leads with 5.33 percent" */
function leading({ low }: Passage, at: number): Place | null {
  const word = low[at] ?? ''
  if (!/^(?:leads|led|tops|topped|heads|headed)$/.test(word)) return null
  const end = tableAt(low, at + 1)
  if (end > 0) return table(at, end, false)
  if (low[at + 1] === 'the' && low[at + 2] === 'alliance' && /^(?:in|by|as|with|[.,;]|)$/.test(low[at + 3] ?? ''))
    return placeOf(at, at + 3, 1)
  const share = low.slice(at + 1, at + 6)
  const isShare = share[0] === 'with' && share.some((one) => /^(?:%|percent|cent)$/.test(one))
  return /^(?:leads|led)$/.test(word) && isShare ? table(at, at + 1, false) : null
}

function lastIn({ low }: Passage, at: number): Place | null {
  if (low[at] !== 'last' || low[at + 1] !== 'in') return null
  if (low[at + 2] !== 'nato' && !(low[at + 2] === 'the' && low[at + 3] === 'alliance')) return null
  const end = low[at + 2] === 'nato' ? at + 3 : at + 4
  const inYear = low[end] === 'in' && /^\d{4}$/.test(low[end + 1] ?? '') && /^(?:[.,;]|)$/.test(low[end + 2] ?? '')
  return /^(?:[.,;]|)$/.test(low[end] ?? '') || inYear ? table(at, end, true) : null
}

/** The token behind "the table", "NATO's list"; -1 where none is near. */
export function tableAt(low: readonly string[], start: number): number {
  for (let i = start; i < start + 4; i += 1)
    if (TABLE.test(low[i] ?? '')) return /^(?:by|in|,|\.|;|on|for|with|$)$/.test(low[i + 1] ?? '') ? i + 1 : -1
  return -1
}
