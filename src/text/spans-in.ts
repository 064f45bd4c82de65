/**
 * The spans that touch `from` to `to`, out of spans sorted by start that do not overlap one another.
 * Logarithmic, so that a hostile text with a hundred thousand of each kind stays linear in all.
 */
export function spansIn<T extends { readonly start: number; readonly end: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? 0) <= from) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < sorted.length && (sorted[last]?.start ?? to) < to) last++
  return sorted.slice(low, last)
}
