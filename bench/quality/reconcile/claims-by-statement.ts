import type { Claim } from '../../../src/model/claim.ts'

export function claimsByStatement(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const claim of claims) for (const id of claim.statementIds) found.set(id, [...(found.get(id) ?? []), claim])
  return found
}
