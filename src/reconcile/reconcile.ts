import type { ArticleId } from '../model/article.ts'
import type { Echo, ReadArticle } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Decision, ReviewPair } from '../model/decision.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import type { Series } from '../series/series.ts'
import { bySpeaker } from './by-speaker.ts'
import { countConflicts } from './count-conflicts.ts'
import { countOrigins } from './count-origins.ts'
import { withOrigins } from './count-sides.ts'
import { figureConflicts } from './figure-conflicts.ts'
import { findEchoes } from './find-echoes.ts'
import { isPerson } from './is-person.ts'
import type { JoinedClaim } from './join-claims.ts'
import { judgementsOf } from './judgements.ts'
import { kinByClaims } from './kin-by-claims.ts'
import { withKinYears } from './kin-years.ts'
import { mergeConflicts } from './merge-conflicts.ts'
import { type NamedSource, namedSource, THE_TEXT } from './named-sources.ts'
import { bothTold } from './occasion-told.ts'
import { officeConflicts } from './office-conflicts.ts'
import { type OriginOf, originsOf } from './origins-of.ts'
import { reconcileSpeaker } from './reconcile-speaker.ts'
import { speakerConflicts } from './speaker-conflicts.ts'
import { withToldEchoes } from './told-echoes.ts'
import type { Wording } from './wording-of.ts'

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

/**
 * What several statements say in common, from how many origins, and where accounts differ. Pure; the order of reading does not matter.
 * One speaker after the other, so that memory holds the words of one at a time.
 */
export function reconcile(printed: Reconcilable): Reconciled {
  const given = withKinYears(printed)
  const articles = new Map(given.articles.map((article) => [article.id, article]))
  const echoes = findEchoes(given.articles)
  const origins = originsOf(given.articles, echoes)
  const shared = { articles, judged: judgementsOf(given.decisions), told: bothTold(articles, given.register) }
  const parts = bySpeaker(given.statements, given.decisions).map((own) => {
    const { worded, ...rest } = reconcileSpeaker(own, shared)
    return { ...rest, claims: worded.map(([claim, wording]) => claimOf(claim, wording, origins, given.register)) }
  })
  const claims = parts.flatMap((part) => part.claims).sort(byWeight)
  const conflicts = [
    ...officeConflicts(given.articles, given.statements, given.register),
    ...parts.flatMap((part) => part.occasions),
    ...parts.flatMap((part) => part.wordings),
    ...speakerConflicts(given.statements, articles, given.register),
    ...figureConflicts(given.figures, articles, given.series),
    ...countConflicts(given.articles, kinByClaims(claims)),
  ]
  return {
    claims,
    conflicts: mergeConflicts(conflicts).map((conflict) => withOrigins(conflict, origins)),
    echoes: withToldEchoes(echoes, claims),
    review: parts.flatMap((part) => part.review),
    crowded: parts.reduce((sum, part) => sum + part.crowded, 0),
  }
}

function claimOf(
  { seed, members }: JoinedClaim,
  { words, apart }: Wording,
  origins: OriginOf,
  register: Register,
): Claim {
  const statements = [seed.statement, ...members.map((member) => member.item.statement)]
  const articleIds = [...new Set(statements.map((statement) => statement.articleId))]
  const agreeing = new Set(statements.filter(({ id }) => !apart.has(id)).map((statement) => statement.articleId))
  const own = sourcesOf(statements, origins, register)
  const { tree, ...counts } = countOrigins(
    articleIds,
    origins,
    new Set(articleIds.filter((id) => !agreeing.has(id))),
    own,
  )
  return {
    words: words.replace(/[,;:]$/, ''),
    speaker: seed.statement.speaker?.name ?? '',
    speakerId: seed.statement.speaker?.id ?? '',
    statementIds: statements.map((statement) => statement.id),
    origins: counts,
    articles: articleIds.length,
    tree,
    because: members.map(({ item, because }) => {
      const change = apart.get(item.statement.id)
      return change === undefined ? because : `${because}, and this one ${change}`
    }),
  }
}

/** What each article of a claim names for its words; a body's quoted words are from its text where that is among the articles. */
function sourcesOf(
  statements: readonly Statement[],
  origins: OriginOf,
  register: Register,
): Map<ArticleId, NamedSource> {
  if (new Set(statements.map(({ articleId }) => articleId)).size < 2) return new Map()
  const ofBody = statements.every(({ speaker }) => speaker !== null && !isPerson(speaker.id))
  const hasText = ofBody && statements.some(({ articleId }) => origins.records.has(articleId))
  return new Map(
    statements.flatMap((one) => {
      const article = origins.articles.get(one.articleId)
      const fromText = hasText && (one.quoted.length > 0 || origins.records.has(one.articleId))
      const source = fromText ? THE_TEXT : article && namedSource(article, [one], register)
      return source ? [[one.articleId, source] as const] : []
    }),
  )
}

/** Told by most articles first, then by speaker and words. */
function byWeight(a: Claim, b: Claim): number {
  return b.articles - a.articles || a.speaker.localeCompare(b.speaker) || a.words.localeCompare(b.words)
}
