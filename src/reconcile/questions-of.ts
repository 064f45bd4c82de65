import type { Claim } from '../model/claim.ts'
import { ownStatements } from '../model/claim.ts'
import type { Decision, ReviewPair } from '../model/decision.ts'
import { isOnPair } from '../model/decision.ts'
import type { StatementId } from '../model/statement.ts'

/** Of all pairs whose two ends lie in the same two claims the likeliest; none where a person decided on a pair of those claims. */
export function questionsOf(
  review: readonly ReviewPair[],
  claims: readonly Claim[],
  decisions: readonly Decision[],
): readonly ReviewPair[] {
  const ends = new Map<StatementId, string>()
  for (const [nth, claim] of claims.entries()) for (const id of ownStatements(claim)) ends.set(id, String(nth))
  const question = (a: StatementId, b: StatementId) => [ends.get(a) ?? a, ends.get(b) ?? b].sort().join(' ')
  const standing = decisions.filter(isOnPair).filter(({ undone, orphan }) => undone === null && !orphan)
  const decided = new Set(standing.map(({ a, b }) => question(a.statementId, b.statementId)))
  const likeliest = new Map<string, ReviewPair>()
  for (const pair of review) {
    const key = question(pair.a, pair.b)
    const before = likeliest.get(key)
    if (!decided.has(key) && (before === undefined || pair.score > before.score)) likeliest.set(key, pair)
  }
  return [...likeliest.values()]
}
