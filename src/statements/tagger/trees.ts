/** Boosted decision trees, flat: node n asks whether values[feature[n]] <= limit[n]; left child at n + 1, right child at right[n]. */
export interface Trees {
  readonly roots: readonly number[]
  readonly feature: readonly number[] // -1: a leaf, whose worth stands in `limit`
  readonly limit: readonly number[]
  readonly right: readonly number[]
  readonly base: number
}

/**
 * The chance, by these trees, of what they were trained to foresee; 0 as soon as it is plain that the chance lies below
 * `least`.
 */
export function chanceBy(trees: Trees, values: ArrayLike<number>, least = 0): number {
  const { feature, limit, right, roots } = trees
  const [bound, rest] = [Math.log(least / (1 - least)) - ROUNDING, mostFrom(trees)]
  let sum = trees.base
  for (let nth = 0; nth < roots.length; nth++) {
    if (sum + (rest[nth] as number) < bound) return 0
    let node = roots[nth] as number
    while ((feature[node] as number) >= 0) {
      node = (values[feature[node] as number] as number) <= (limit[node] as number) ? node + 1 : (right[node] as number)
    }
    sum += limit[node] as number
  }
  return 1 / (1 + Math.exp(-sum))
}

const ROUNDING = 1e-6
const MOST = new WeakMap<Trees, Float64Array>()

/** The most that each tree and all behind it can add. */
function mostFrom(trees: Trees): Float64Array {
  const known = MOST.get(trees)
  if (known) return known
  const { roots, feature, limit } = trees
  const most = new Float64Array(roots.length + 1)
  for (let nth = roots.length - 1; nth >= 0; nth--) {
    let best = -Infinity
    for (let node = roots[nth] as number; node < (roots[nth + 1] ?? feature.length); node++)
      if ((feature[node] as number) < 0) best = Math.max(best, limit[node] as number)
    most[nth] = (most[nth + 1] as number) + best
  }
  MOST.set(trees, most)
  return most
}
