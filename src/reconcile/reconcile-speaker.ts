import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict } from '../model/conflict.ts'
import type { ReviewPair } from '../model/decision.ts'
import type { Statement } from '../model/statement.ts'
import { comparablesOf } from './comparables-of.ts'
import { joinClaims } from './join-claims.ts'
import type { Occasions } from './join-translated.ts'
import type { JoinedClaim } from './joined-claim.ts'
import type { Judgements } from './judgements.ts'
import { occasionConflicts } from './occasion-conflicts.ts'
import type { Fact, Told } from './occasion-told.ts'
import { wordingConflicts } from './wording-conflicts.ts'
import { type Wording, wordingOf } from './wording-of.ts'

/** What all speakers share. */
export interface Shared {
  readonly articles: ReadonlyMap<string, ReadArticle>
  readonly judged: Judgements
  readonly told: Readonly<Record<Fact, Told>>
  readonly copies: ReadonlySet<ArticleId> // articles that carry another's sentences
  readonly of: Occasions // what tells that articles are of one occasion
}

export interface OfSpeaker {
  readonly worded: readonly (readonly [JoinedClaim, Wording])[]
  readonly occasions: readonly Conflict[]
  readonly wordings: readonly Conflict[]
  readonly review: readonly ReviewPair[]
  readonly crowded: number // blocks with more claims than are compared
}

/** Claims out of one speaker's statements, with where their tellings part in occasion and wording. */
export function reconcileSpeaker(
  statements: readonly Statement[],
  { articles, judged, told, copies, of }: Shared,
): OfSpeaker {
  const { claims, review, crowded } = joinClaims(comparablesOf(statements, articles), judged, of)
  const worded = claims.map((claim) => [claim, wordingOf(claim, copies)] as const)
  return {
    worded,
    occasions: occasionConflicts(claims, articles, told),
    wordings: worded.flatMap(([, wording]) => wordingConflicts(wording, articles)),
    review,
    crowded,
  }
}
