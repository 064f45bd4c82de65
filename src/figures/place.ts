/** Words that give somebody a place in an order. */
export interface Place {
  readonly from: number
  readonly next: number
  readonly value: number
  readonly fromBottom: boolean
  readonly by: 'table' | 'money' | 'open' // what the words themselves say is ordered
  readonly onlyTo: number | null // where the name stands of whom alone is ahead
  readonly of?: number // where the name stands of whose place it is, if not before
}

export const placeOf = (from: number, next: number, value: number, more: Partial<Place> = {}): Place => ({
  from,
  next,
  value,
  fromBottom: false,
  by: 'open',
  onlyTo: null,
  ...more,
})

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** At most ten places from either end in words; more are no words of coverage. */
export function ordinal(word: string): number | null {
  const at = ORDINALS.indexOf(word)
  if (at >= 0) return at + 1
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  return digits ? Number(digits[1]) : null
}
