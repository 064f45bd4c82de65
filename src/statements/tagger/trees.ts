/** Boosted decision trees, flat: node n asks whether values[feature[n]] <= limit[n]; left child at n + 1, right child at right[n]. */
export interface Trees {
  readonly roots: readonly number[]
  readonly feature: readonly number[] // -1: a leaf, whose worth stands in `limit`
  readonly limit: readonly number[]
  readonly right: readonly number[]
  readonly base: number
}

/** The chance, by these trees, of what they were trained to foresee. */
export function chanceBy(trees: Trees, values: ArrayLike<number>): number {
  const { feature, limit, right, roots } = trees
  let sum = trees.base
  for (const root of roots) {
    let node = root
    while ((feature[node] as number) >= 0) {
      node = (values[feature[node] as number] as number) <= (limit[node] as number) ? node + 1 : (right[node] as number)
    }
    sum += limit[node] as number
  }
  return 1 / (1 + Math.exp(-sum))
}
