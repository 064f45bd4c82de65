import type { Comparable } from './comparable.ts'
import { itemsOf, type Member, type OpenClaim } from './joined-claim.ts'
import type { Likeness } from './likeness.ts'
import { pieceOf } from './piece-of.ts'

/** A claim whose seed says the same as some words of a statement. */
export interface Found {
  readonly claim: OpenClaim
  readonly likeness: Likeness // left: the seed, right: the statement
}

/** Of the claims that a statement is like besides its own those whose words are other words of it: a speech says what many quote of it. */
export function elsewhereIn(best: Found, others: readonly Found[]): Found[] {
  const kept = [best]
  for (const other of others) if (kept.every((one) => isElsewhere(one.likeness, other.likeness))) kept.push(other)
  return kept.slice(1)
}

export function isElsewhere(a: Likeness, b: Likeness): boolean {
  const [one, other] = [a.alignment, b.alignment]
  if (!one || !other) return false
  if (a.parts[1] !== b.parts[1]) return true
  const common = Math.min(one.rightTo, other.rightTo) - Math.max(one.rightFrom, other.rightFrom)
  return 2 * common < Math.min(one.rightTo - one.rightFrom, other.rightTo - other.rightFrom)
}

/** The statement stays of its own claim, and stands in this one with the sentences that it shares. */
export function shareIn(claim: OpenClaim, item: Comparable, likeness: Likeness): void {
  const piece = pieceOf(item, likeness)
  if (piece) claim.shared.push(asPart(piece, likeness))
}

/** A sentence of a statement that stands in another claim as well. */
export const asPart = (item: Comparable, likeness: Likeness): Member => ({
  item,
  likeness,
  because: `${likeness.because}, as a part of what is said`,
})

/** Each statement once, and none that belongs to the claim. */
export function withSharedOnce(claim: OpenClaim): OpenClaim {
  if (claim.shared.length === 0) return claim
  const known = new Set(itemsOf(claim).map(({ statement }) => statement.id))
  const shared: Member[] = []
  for (const member of claim.shared) {
    const { id } = member.item.statement
    if (!known.has(id)) shared.push(member)
    known.add(id)
  }
  return { ...claim, shared }
}
