const LARGEST_BLOCK = 500
const MOST_SEEDS = 40 // with which one statement is compared: those that share most keys with it
const MOST_LOOKS = 2000 // entries of blocks that are counted to find them, the smallest blocks first

/** Seeds by their blocks. */
export interface SeedIndex<T> {
  nearest(keys: readonly string[]): T[]
  add(keys: readonly string[], seed: T, name: string): void
}

/** Finds the seeds that share most keys with a statement, the earliest first; blocks passed over are noted in `crowded`. */
export function seedIndex<T>(crowded: Set<string>): SeedIndex<T> {
  const blocks = new Map<string, number[]>()
  const seeds: { readonly seed: T; readonly name: string }[] = []
  return {
    nearest(keys) {
      const near = keys.flatMap((key) => {
        const block = blocks.get(key)
        return block ? [{ key, block }] : []
      })
      near.sort((a, b) => a.block.length - b.block.length || (a.key < b.key ? -1 : 1))
      const shared = new Map<number, number>()
      let looks = 0
      for (const { key, block } of near) {
        looks += block.length
        if (looks > MOST_LOOKS) crowded.add(key)
        else for (const nth of block) shared.set(nth, (shared.get(nth) ?? 0) + 1)
      }
      const ranked = [...shared].sort(([a, one], [b, other]) => other - one || a - b)
      for (const [nth, count] of ranked.slice(MOST_SEEDS))
        if (count * 4 >= keys.length) crowded.add(seeds[nth]?.name ?? '')
      return ranked.slice(0, MOST_SEEDS).flatMap(([nth]) => seeds[nth]?.seed ?? [])
    },
    add(keys, seed, name) {
      const nth = seeds.push({ seed, name }) - 1
      for (const key of keys) {
        const block = blocks.get(key)
        if (!block) blocks.set(key, [nth])
        else if (block.length < LARGEST_BLOCK) block.push(nth)
        else crowded.add(key)
      }
    },
  }
}
