import type { StatementId } from '../model/statement.ts'
import { bySpeaker } from './by-speaker.ts'
import { comparablesOf } from './comparables-of.ts'
import { creditsOf } from './credits-of.ts'
import { joinClaims } from './join-claims.ts'
import { tellersOf } from './joined-claim.ts'
import { judgementsOf } from './judgements.ts'
import { kinByWords } from './kin-by-words.ts'
import { withKinYears } from './kin-years.ts'
import { withKnownWords } from './known-words.ts'
import type { Reconcilable } from './reconcile.ts'

/** Every statement that is in one claim with one of these, them included: what `reconcile` joins, and no more. */
export function joinedWith(
  ids: ReadonlySet<StatementId>,
  given: Pick<Reconcilable, 'articles' | 'statements' | 'decisions' | 'register'>,
): Set<StatementId> {
  const { articles, statements, decisions, register } = withKinYears(given)
  const byId = new Map(articles.map((article) => [article.id, article]))
  const judged = judgementsOf(decisions)
  const of = { credits: creditsOf(byId), areKin: kinByWords(byId) }
  const claims = bySpeaker(withKnownWords(statements, byId, register), decisions)
    .filter((own) => own.some(({ id }) => ids.has(id)))
    .flatMap((own) => joinClaims(comparablesOf(own, byId), judged, of).claims)
  const members = claims.map((claim) => tellersOf(claim).map(({ statement }) => statement.id))
  return new Set(members.filter((own) => own.some((id) => ids.has(id))).flat())
}
