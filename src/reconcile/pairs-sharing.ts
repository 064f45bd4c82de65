import type { ArticleId } from '../model/article.ts'

const SHARDS = 16 // so many times the keys are gone through, that no more than a part of them is held at once
export const KINDS = 4 // of keys, by their last two bits: see `keysOf`

/**
 * Pairs of articles that may share `least` sentences, by the keys of their sentences; of many copies each is held against the first.
 * Numbers in flat arrays, sorted: a million of small maps would be most of what there is to collect.
 */
export function pairsSharing(
  keys: ReadonlyMap<ArticleId, Float64Array>,
  { common, least }: { readonly common: number; readonly least: number },
): Map<ArticleId, ArticleId[]> {
  const ids = [...keys.keys()]
  const own = [...keys.values()]
  const codes: number[] = []
  for (let shard = 0; shard < SHARDS; shard++) {
    for (const [key, articles] of sharedIn(own, shard)) {
      const firsts = articles.length > common ? articles.slice(0, 1) : articles
      for (const [nth, a] of firsts.entries())
        for (const b of articles.slice(nth + 1)) codes.push((a * ids.length + b) * KINDS + (key % KINDS))
    }
  }
  const pairs = new Map<ArticleId, ArticleId[]>()
  for (const [a, b] of pairsIn(Float64Array.from(codes).sort(), ids.length, least)) {
    const [one, other] = [ids[a], ids[b]]
    if (one === undefined || other === undefined) continue
    const others = pairs.get(one)
    if (others) others.push(other)
    else pairs.set(one, [other])
  }
  return pairs
}

/** The keys of a shard that several articles have, with the places of these articles. */
function sharedIn(own: readonly Float64Array[], shard: number): Map<number, number[]> {
  const first = new Map<number, number>()
  const several = new Map<number, number[]>()
  for (const [at, keys] of own.entries()) {
    for (const key of keys) {
      if (((key >> 2) & (SHARDS - 1)) !== shard) continue
      const before = first.get(key)
      const known = several.get(key)
      if (before === undefined) first.set(key, at)
      else if (known) known.push(at)
      else several.set(key, [before, at])
    }
  }
  return several
}

/** The pairs of which the sorted codes tell at least so many sentences. */
function* pairsIn(codes: Float64Array, count: number, least: number): Generator<[a: number, b: number]> {
  const kinds = new Int32Array(KINDS)
  for (let at = 0; at < codes.length; ) {
    const pair = Math.floor((codes[at] ?? 0) / KINDS)
    kinds.fill(0)
    for (; at < codes.length && Math.floor((codes[at] ?? 0) / KINDS) === pair; at++) {
      const kind = (codes[at] ?? 0) % KINDS
      kinds[kind] = (kinds[kind] ?? 0) + 1
    }
    if (sentencesTold(kinds) >= least) yield [Math.floor(pair / count), pair % count]
  }
}

/** How many sentences a pair shares, by the kinds of the keys that it shares; edited ones have a first or a last key without the whole. */
export function sentencesTold([alone = 0, first = 0, last = 0, whole = 0]: ArrayLike<number> &
  Iterable<number>): number {
  return alone + whole + Math.max(0, first - whole) + Math.max(0, last - whole)
}
