/**
 * Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of their places.
 *
 * @returns −1 to 1; null for fewer than three pairs, or where all values of one side are equal
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null
  const left = ranksOf(pairs.map(([one]) => one))
  const right = ranksOf(pairs.map(([, other]) => other))
  const mean = (pairs.length + 1) / 2
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, rank, at) => sum + (rank - mean) * ((b[at] ?? mean) - mean), 0)
  const spread = Math.sqrt(product(left, left) * product(right, right))
  return spread === 0 ? null : product(left, right) / spread
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const ranks: number[] = []
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to++
    for (let at = from; at <= to; at++) ranks[order[at]?.at ?? 0] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}
