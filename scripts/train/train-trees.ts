import type { Trees } from '../../src/statements/tagger/trees.ts'

export interface TreeSettings {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  readonly leastInLeaf: number
}

const BINS = 48
const RIDGE = 2 // weight of the pull of a leaf towards zero

interface Leaf {
  readonly rows: Int32Array
  readonly split: Split | null
}

interface Split {
  readonly gain: number
  readonly feature: number
  readonly bin: number
}

interface Node {
  feature: number
  bin: number
  worth: number
  left: Node | null
  right: Node | null
}

/** Gradient-boosted trees for a yes or no, grown best leaf first over values in 48 bins (as LightGBM does). */
export function trainTrees(rows: readonly Float32Array[], yes: Uint8Array, settings: TreeSettings): Trees {
  const width = rows[0]?.length ?? 0
  const limits = Array.from({ length: width }, (_, feature) => limitsOf(rows, feature))
  const binned = limits.map((limit, feature) => Uint8Array.from(rows, (row) => binOf(limit, row[feature] as number)))
  const share = yes.reduce((sum, one) => sum + one, 0) / yes.length
  const base = Math.log(share / (1 - share))
  const scores = new Float64Array(rows.length).fill(base)
  const [slope, curve] = [new Float64Array(rows.length), new Float64Array(rows.length)]
  const flat = { roots: [] as number[], feature: [] as number[], limit: [] as number[], right: [] as number[], base }
  for (let nth = 0; nth < settings.trees; nth++) {
    for (let i = 0; i < rows.length; i++) {
      const chance = 1 / (1 + Math.exp(-(scores[i] as number)))
      slope[i] = (yes[i] as number) - chance
      curve[i] = chance * (1 - chance)
    }
    const root = growTree(binned, slope, curve, settings, (leaf, worth) => {
      for (const row of leaf) scores[row] = (scores[row] as number) + worth
    })
    flat.roots.push(flat.feature.length)
    flatten(root, limits, flat)
  }
  return flat
}

function limitsOf(rows: readonly Float32Array[], feature: number): number[] {
  const sorted = Float32Array.from(rows, (row) => row[feature] as number).sort()
  const limits = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) limits.add(sorted[Math.floor((bin * sorted.length) / BINS)] as number)
  return [...limits]
}

function binOf(limits: readonly number[], value: number): number {
  let [low, high] = [0, limits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (limits[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}

function growTree(
  binned: readonly Uint8Array[],
  slope: Float64Array,
  curve: Float64Array,
  settings: TreeSettings,
  settle: (rows: Int32Array, worth: number) => void,
): Node {
  const all = Int32Array.from(slope, (_, i) => i)
  const best = (rows: Int32Array) => bestSplit(rows, binned, slope, curve, settings.leastInLeaf)
  const root: Node = { feature: -1, bin: 0, worth: 0, left: null, right: null }
  const open = new Map<Node, Leaf>([[root, { rows: all, split: best(all) }]])
  while (open.size < settings.leaves) {
    const [node, leaf] = [...open].reduce((a, b) => ((b[1].split?.gain ?? 0) > (a[1].split?.gain ?? 0) ? b : a))
    if (!leaf.split) break
    const { feature, bin } = leaf.split
    const column = binned[feature] as Uint8Array
    const child = (rows: Int32Array): Node => {
      const made: Node = { feature: -1, bin: 0, worth: 0, left: null, right: null }
      open.set(made, { rows, split: best(rows) })
      return made
    }
    open.delete(node)
    node.feature = feature
    node.bin = bin
    node.left = child(leaf.rows.filter((row) => (column[row] as number) <= bin))
    node.right = child(leaf.rows.filter((row) => (column[row] as number) > bin))
  }
  for (const [node, { rows }] of open) {
    let [g, h] = [0, 0]
    for (const row of rows) {
      g += slope[row] as number
      h += curve[row] as number
    }
    node.worth = (settings.rate * g) / (h + RIDGE)
    settle(rows, node.worth)
  }
  return root
}

function bestSplit(
  rows: Int32Array,
  binned: readonly Uint8Array[],
  slope: Float64Array,
  curve: Float64Array,
  least: number,
): Split | null {
  let found: Split | null = null
  if (rows.length < 2 * least) return null
  for (const [feature, column] of binned.entries()) {
    const [g, h, n] = [new Float64Array(BINS + 1), new Float64Array(BINS + 1), new Int32Array(BINS + 1)]
    let [sumG, sumH] = [0, 0]
    for (const row of rows) {
      const bin = column[row] as number
      g[bin] = (g[bin] as number) + (slope[row] as number)
      h[bin] = (h[bin] as number) + (curve[row] as number)
      n[bin] = (n[bin] as number) + 1
      sumG += slope[row] as number
      sumH += curve[row] as number
    }
    const whole = (sumG * sumG) / (sumH + RIDGE)
    let [leftG, leftH, leftN] = [0, 0, 0]
    for (let bin = 0; bin < BINS; bin++) {
      leftG += g[bin] as number
      leftH += h[bin] as number
      leftN += n[bin] as number
      if (leftN < least || rows.length - leftN < least) continue
      const rightG = sumG - leftG
      const gain = (leftG * leftG) / (leftH + RIDGE) + (rightG * rightG) / (sumH - leftH + RIDGE) - whole
      if (gain > (found?.gain ?? 1e-6)) found = { gain, feature, bin }
    }
  }
  return found
}

function flatten(
  node: Node,
  limits: readonly (readonly number[])[],
  flat: { feature: number[]; limit: number[]; right: number[] },
): void {
  const own = flat.feature.length
  flat.feature.push(node.feature)
  flat.right.push(0)
  flat.limit.push(node.feature < 0 ? Number(node.worth.toFixed(5)) : (limits[node.feature]?.[node.bin] ?? Infinity))
  if (!node.left || !node.right) return
  flatten(node.left, limits, flat)
  flat.right[own] = flat.feature.length
  flatten(node.right, limits, flat)
}
