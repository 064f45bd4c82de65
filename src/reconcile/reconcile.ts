import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Decision, ReviewPair } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import type { Series } from '../series/series.ts'
import { comparableOf } from './comparable.ts'
import { countOrigins, type OriginOf, originsOf } from './count-origins.ts'
import { figureConflicts } from './figure-conflicts.ts'
import { findEchoes } from './find-echoes.ts'
import { type JoinedClaim, joinClaims } from './join-claims.ts'
import { mergeConflicts } from './merge-conflicts.ts'
import { occasionConflicts } from './occasion-conflicts.ts'
import { officeConflicts } from './office-conflicts.ts'
import { speakerConflicts } from './speaker-conflicts.ts'
import { wordingConflicts } from './wording-conflicts.ts'
import { type Wording, wordingOf } from './wording-of.ts'

export interface Reconcilable {
  readonly articles: readonly ReadArticle[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly decisions: readonly Decision[]
  readonly register: Register
  readonly series: Series // by whose editions two figures printed apart may each have been current
}

export interface Reconciled {
  readonly claims: readonly Claim[]
  readonly conflicts: readonly Conflict[]
  readonly echoes: readonly Echo[]
  readonly review: readonly ReviewPair[]
  readonly crowded: number // blocks with more claims than are compared
}

/** What several statements say in common, from how many origins, and where accounts differ. Pure; the order of reading does not matter. */
export function reconcile(given: Reconcilable): Reconciled {
  const articles = new Map(given.articles.map((article) => [article.id, article]))
  const items = given.statements.flatMap((one) => comparableOf(one, articles.get(one.articleId)) ?? [])
  const { claims: joined, review, crowded } = joinClaims(items, given.decisions)
  const worded = joined.map((claim) => [claim, wordingOf(claim)] as const)
  const echoes = findEchoes(given.articles)
  const origins = originsOf(given.articles, echoes)
  const conflicts = [
    ...officeConflicts(given.articles, given.statements, given.register),
    ...worded.flatMap(([claim, wording]) => [
      ...occasionConflicts(claim, articles, given.register),
      ...wordingConflicts(wording, articles),
    ]),
    ...speakerConflicts(given.statements, articles, given.register),
    ...figureConflicts(given.figures, articles, given.series),
  ]
  return {
    claims: worded.map(([claim, wording]) => claimOf(claim, wording, origins)).sort(byWeight),
    conflicts: mergeConflicts(conflicts),
    echoes,
    review,
    crowded,
  }
}

function claimOf({ seed, members }: JoinedClaim, { words, apart }: Wording, origins: OriginOf): Claim {
  const statements = [seed.statement, ...members.map((member) => member.item.statement)]
  const articleIds = [...new Set(statements.map((statement) => statement.articleId))]
  const agreeing = new Set(statements.filter(({ id }) => !apart.has(id)).map((statement) => statement.articleId))
  return {
    words: words.replace(/[,;:]$/, ''),
    speaker: seed.statement.speaker?.name ?? '',
    speakerId: seed.statement.speaker?.id ?? '',
    statementIds: statements.map((statement) => statement.id),
    origins: countOrigins(articleIds, origins, new Set(articleIds.filter((id) => !agreeing.has(id)))),
    articles: articleIds.length,
    because: members.map(({ item, because }) => {
      const change = apart.get(item.statement.id)
      return change === undefined ? because : `${because}, and this one ${change}`
    }),
  }
}

/** Told by most articles first, then by speaker and words. */
function byWeight(a: Claim, b: Claim): number {
  return b.articles - a.articles || a.speaker.localeCompare(b.speaker) || a.words.localeCompare(b.words)
}
