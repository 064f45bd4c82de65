import type { Claim } from '../model/claim.ts'
import type { AreKin } from './are-kin.ts'

/** Whether two articles tell some of the same words: whether one of these claims holds both. */
export function kinByClaims(claims: readonly Claim[]): AreKin {
  const claimsOf = new Map<string, Set<Claim>>()
  for (const claim of claims) {
    if (claim.tree.length < 2) continue
    for (const { articleId } of claim.tree) {
      const own = claimsOf.get(articleId) ?? new Set<Claim>()
      if (own.add(claim).size === 1) claimsOf.set(articleId, own)
    }
  }
  return (a, b) => {
    const other = claimsOf.get(b)
    return other !== undefined && [...(claimsOf.get(a) ?? [])].some((claim) => other.has(claim))
  }
}
