/**
 * The spans that touch `from` to `to`, out of spans sorted by start that do not overlap one another.
 * Logarithmic, so that a hostile text with a hundred thousand of each kind stays linear in all.
 */
export function spansIn<T extends { readonly start: number; readonly end: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const low = firstEndingAfter(sorted, from)
  let last = low
  while (last < sorted.length && (sorted[last]?.start ?? to) < to) last++
  return sorted.slice(low, last)
}

/** The last `count` of such spans that start before `to`, the nearest one first. */
export function spansBefore<T extends { readonly start: number; readonly end: number }>(
  sorted: readonly T[],
  to: number,
  count: number,
): readonly T[] {
  let last = firstEndingAfter(sorted, to)
  while (last < sorted.length && (sorted[last]?.start ?? to) < to) last++
  return sorted.slice(Math.max(0, last - count), last).reverse()
}

function firstEndingAfter(sorted: readonly { readonly end: number }[], at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
