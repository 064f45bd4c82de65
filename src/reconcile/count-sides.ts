import type { ArticleId } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Conflict, ConflictSide } from '../model/conflict.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import type { ClaimMade } from './claim-of.ts'
import { countOrigins } from './count-origins.ts'
import type { NamedSource } from './named-source.ts'
import type { OriginOf } from './origins-of.ts'

/** What a statement's article names for its words, and the claim in which these are told. */
interface Sourced {
  readonly articleId: ArticleId
  readonly claim: Claim
  readonly source: NamedSource
}

export type SourcedBy = ReadonlyMap<StatementId, Sourced>

export function sourcedBy(made: readonly ClaimMade[], statements: readonly Statement[]): SourcedBy {
  const articleOf = new Map(statements.map(({ id, articleId }) => [id, articleId]))
  return new Map(
    made.flatMap(({ claim, named }) =>
      [...named].map(([id, source]) => [id, { articleId: articleOf.get(id) ?? '', claim, source }] as const),
    ),
  )
}

/** An outlet or a wire is one whatever was said; "the post", "the record" are one within a claim only. */
const ALWAYS_ONE = /^(?:outlet|wire):/

/** What the articles of a side name for the words that stand on it. */
function namedBy({ statementIds }: ConflictSide, sourced: SourcedBy): Map<ArticleId, NamedSource> {
  const all = statementIds.flatMap((id) => sourced.get(id) ?? [])
  const isOneClaim = new Set(all.map(({ claim }) => claim)).size === 1
  const known = all.filter(({ source }) => isOneClaim || ALWAYS_ONE.test(source.key))
  return new Map(known.map(({ articleId, source }) => [articleId, source]))
}

/** Each side with its origins counted, and, where these tell more than the articles, a sentence that says so. */
export function withOrigins(conflict: Conflict, origins: OriginOf, sourced: SourcedBy): Conflict {
  const sides = conflict.sides.map((side): ConflictSide => {
    const { tree: _, ...counts } = countOrigins(side.articleIds, origins, new Map(), namedBy(side, sourced))
    return { ...side, origins: counts }
  })
  return { ...conflict, sides, words: `${conflict.words}${sentenceOf(sides, origins)}` }
}

/** " The 4 articles that have Munich go back to 2 origins; a record of the words has Munich." */
function sentenceOf(sides: readonly ConflictSide[], origins: OriginOf): string {
  const echoes = sides.flatMap(({ value, articleIds, origins: counts }) => {
    if (!counts || counts.same === 0) return []
    const { independent, untold } = counts
    const whose = untold > 0 ? `, ${untold} of unknown origin besides` : ''
    const known = `${independent} ${independent === 1 ? 'origin' : 'origins'}${whose}`
    return [`the ${articleIds.length} articles that have ${value} go back to ${known}`]
  })
  const recorded = sides.filter((side) => side.articleIds.some((id) => origins.records.has(id)))
  const record =
    recorded.length > 0 ? [`a record of the words has ${recorded.map(({ value }) => value).join(' and ')}`] : []
  const parts = [...echoes, ...record]
  if (parts.length === 0) return ''
  const told = parts.join('; ')
  return ` ${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}
