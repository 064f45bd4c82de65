import { keysOf } from './count-against.ts'
import type { CountedTold } from './counts-in.ts'

const LARGEST = 100 // of a larger block those printed about the same day are looked at

/** Who shares a block with one of these, the smallest blocks first, and in each as told; `told` by day of printing. */
export function countBlocks(told: readonly CountedTold[]): (one: CountedTold) => readonly CountedTold[] {
  const places = new Map(told.map((one, nth) => [one, { nth, keys: keysOf(one) }]))
  const blocks = new Map<string, number[]>() // places, in order
  for (const { nth, keys } of places.values()) {
    for (const key of keys) {
      const block = blocks.get(key)
      if (!block) blocks.set(key, [nth])
      else if (block.at(-1) !== nth) block.push(nth)
    }
  }
  return (one) => {
    const { nth: at, keys } = places.get(one) ?? { nth: 0, keys: [] }
    const own = keys.map((key) => blocks.get(key) ?? []).sort((a, b) => a.length - b.length)
    const near = own.flatMap((block) => around(block, at))
    return [...new Set(near)].flatMap((nth) => told[nth] ?? [])
  }
}

/** Of sorted places those about one of them. */
function around(block: readonly number[], at: number): readonly number[] {
  if (block.length <= LARGEST) return block
  let [from, to] = [0, block.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((block[middle] ?? 0) < at) from = middle + 1
    else to = middle
  }
  const start = Math.min(Math.max(0, from - LARGEST / 2), block.length - LARGEST)
  return block.slice(start, start + LARGEST)
}
