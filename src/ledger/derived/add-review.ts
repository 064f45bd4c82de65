import type { ReviewPair } from '../../model/decision.ts'
import type { Ledger } from '../ledger.ts'

/** A pair is kept once, whichever of the two comes first. */
export async function addReview({ db, dialect }: Ledger, review: readonly ReviewPair[]): Promise<void> {
  const pairs = new Map(review.map((pair) => [[pair.a, pair.b].sort().join(' '), pair]))
  for (const { a, b } of pairs.values()) {
    await db.deleteFrom('review').where('a', 'in', [a, b]).where('b', 'in', [a, b]).execute()
  }
  const rows = [...pairs.values()].map((pair) => [pair.a, pair.b, pair.score, JSON.stringify(pair)] as const)
  await dialect.insertMany('review', ['a', 'b', 'score', 'review_json'], rows)
}
