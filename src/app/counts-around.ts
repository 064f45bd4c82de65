import type { PrintedRow } from '../ledger/ledger.ts'
import type { ArticleId } from '../model/article.ts'
import type { PrintedKey } from '../model/printed-key.ts'
import { mayBeOneBody } from '../reconcile/count-against.ts'
import { isSlip } from '../reconcile/number-slip.ts'
import { countOf, isCount } from '../reconcile/printed-keys.ts'

/** How an article's counts stand to those at hand. */
export interface CountsAround {
  readonly values: ReadonlySet<string> // its numbers that are one at hand, or may stand against one
  readonly otherwise: number // keys under which it has another number that may stand against one at hand
}

const SHARED = 3 // keys that two numbers share, at least, to be told of one thing
const SHARED_IF_SLIP = 2 // where one is the other misread, or so few keys there are
const FEW = 4 // keys of one number: two words around it, what is done with it, its digits

/** The articles that print counts under these keys; `found`: what each key's others print. See `standAgainst` for what is asked of them then. */
export function countsAround(
  keys: readonly PrintedKey[],
  found: readonly (readonly PrintedRow[])[],
): ReadonlyMap<ArticleId, CountsAround> {
  const own = new Map<string, number>() // how many keys each number has
  for (const { value } of keys.filter(isCount)) own.set(value, (own.get(value) ?? 0) + 1)
  const shared = new Map<ArticleId, Map<string, Map<string, number>>>() // by our number, then by theirs
  for (const [nth, key] of keys.entries()) {
    if (!isCount(key)) continue
    for (const { value, articleId } of found[nth] ?? []) {
      const byOurs = shared.get(articleId) ?? new Map<string, Map<string, number>>()
      const byTheirs = byOurs.get(key.value) ?? new Map<string, number>()
      byTheirs.set(value, (byTheirs.get(value) ?? 0) + 1)
      shared.set(articleId, byOurs.set(key.value, byTheirs))
    }
  }
  return new Map([...shared].map(([articleId, byOurs]) => [articleId, standOf(byOurs, own)]))
}

function standOf(
  byOurs: ReadonlyMap<string, ReadonlyMap<string, number>>,
  own: ReadonlyMap<string, number>,
): CountsAround {
  const values = new Set<string>()
  let otherwise = 0
  for (const [ours, byTheirs] of byOurs) {
    for (const [theirs, keys] of byTheirs) {
      const [one, other] = [countOf(ours), countOf(theirs)]
      const slip = one.value !== other.value && isSlip(one.value, other.value)
      if (!slip && !mayBeOneBody(one.names, other.names)) continue // a story's number misread may stand beside another name
      const isFew = (own.get(ours) ?? 0) <= FEW || slip
      const mayDiffer = one.value !== other.value && keys >= (isFew ? SHARED_IF_SLIP : SHARED)
      if (one.value === other.value || mayDiffer) values.add(theirs)
      if (mayDiffer) otherwise += keys
    }
  }
  return { values, otherwise }
}
