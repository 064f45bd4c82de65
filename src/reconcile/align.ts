/** One place where two quotations of the same words part. `left` or `right` is empty where one has words the other lacks. */
export interface Change {
  readonly left: readonly string[]
  readonly right: readonly string[]
  readonly at: number // index of the left quotation's word where they part
  readonly atRight: number
}

export interface Alignment {
  readonly matched: number // words that stand in both, in order, within the best stretch
  readonly leftFrom: number
  readonly leftTo: number // exclusive
  readonly rightFrom: number
  readonly rightTo: number
  readonly changes: readonly Change[] // inside the stretch only: what is trimmed at its edges is no change
}

const MATCH = 2
const MISS = -1

/**
 * The best common stretch of two word lists (local alignment, Smith and Waterman 1981): 2 for a match, −1 for a change or a gap.
 * Costs left × right; callers bound both.
 */
export function align(left: readonly string[], right: readonly string[]): Alignment {
  if (left.length === right.length && left.every((word, at) => word === right[at])) return verySame(left.length)
  const width = right.length + 1
  const score = new Int32Array((left.length + 1) * width)
  let best = 0
  for (let i = 1; i <= left.length; i++) {
    for (let j = 1; j <= right.length; j++) {
      const diagonal = (score[(i - 1) * width + j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? MATCH : MISS)
      const gap = Math.max(score[(i - 1) * width + j] ?? 0, score[i * width + j - 1] ?? 0) + MISS
      const value = Math.max(0, diagonal, gap)
      score[i * width + j] = value
      if (value > (score[best] ?? 0)) best = i * width + j
    }
  }
  return walkBack(left, right, score, best)
}

const verySame = (length: number): Alignment => ({
  matched: length,
  leftFrom: 0,
  leftTo: length,
  rightFrom: 0,
  rightTo: length,
  changes: [],
})

function walkBack(left: readonly string[], right: readonly string[], score: Int32Array, best: number): Alignment {
  const width = right.length + 1
  let i = Math.floor(best / width)
  let j = best % width
  const leftTo = i
  const rightTo = j
  let matched = 0
  const changes: { left: string[]; right: string[]; at: number; atRight: number }[] = []
  let open: { left: string[]; right: string[]; at: number; atRight: number } | null = null
  while (i > 0 && j > 0 && (score[i * width + j] ?? 0) > 0) {
    const here = score[i * width + j] ?? 0
    const same = left[i - 1] === right[j - 1]
    const diagonal = (score[(i - 1) * width + j - 1] ?? 0) + (same ? MATCH : MISS)
    if (same && here === diagonal) {
      matched++
      open = null
      i--
      j--
      continue
    }
    if (!open) {
      open = { left: [], right: [], at: i, atRight: j }
      changes.push(open)
    }
    if (here === diagonal) {
      open.left.unshift(left[--i] ?? '')
      open.right.unshift(right[--j] ?? '')
    } else if (here === (score[(i - 1) * width + j] ?? 0) + MISS) open.left.unshift(left[--i] ?? '')
    else open.right.unshift(right[--j] ?? '')
    open.at = i
    open.atRight = j
  }
  return { matched, leftFrom: i, leftTo, rightFrom: j, rightTo, changes: changes.reverse() }
}
