import type { ArticleId } from './article.ts'
import type { StatementId } from './statement.ts'

/** What several statements say in common; recomputed, never edited; addressed by any of its statements. */
export interface Claim {
  readonly words: string // of its longest quotation
  readonly speaker: string
  readonly speakerId: string
  readonly statementIds: readonly StatementId[] // in canonical order, shared ones last
  readonly sharedIds: readonly StatementId[] // of these: statements that say more, and belong to another claim
  readonly origins: Origins
  readonly articles: number
  readonly tree: readonly Telling[] // who has the words from whom: each article once, by day
  readonly because: readonly string[] // why the statements were joined: one line a joint
}

/**
 * The articles of a claim, each counted once: independent + same + untold = articles.
 * A claim told in one article has one origin and no corroboration: 1, 0, 0.
 */
export interface Origins {
  readonly independent: number // origins shown to be independent of one another
  readonly same: number // further articles that carry one of these origins again (echoes)
  readonly untold: number // further articles of which nothing tells, or which print the words otherwise
}

/** One article of a claim: from whom it has the words, as far as it can be told, and why that is thought. */
export interface Telling {
  readonly articleId: ArticleId
  readonly of: ArticleId | null // the article whose words it carries again; null: none, or none that is at hand
  readonly origin: string | null // the origin's name: a wire, a reporter, "the pool"; null: not told
  readonly role: 'independent' | 'same' | 'untold' // as which it is counted
  readonly because: string
}

/** The statements that belong to a claim: without those that share some of their words with it. */
export function ownStatements({ statementIds, sharedIds }: Claim): readonly StatementId[] {
  const shared = new Set(sharedIds)
  return shared.size === 0 ? statementIds : statementIds.filter((id) => !shared.has(id))
}
