import type { ArticleId } from '../model/article.ts'
import type { Conflict, ConflictSide } from '../model/conflict.ts'
import type { StatementId } from '../model/statement.ts'
import type { ClaimMade } from './claim-of.ts'
import { countOrigins } from './count-origins.ts'
import type { NamedSource } from './named-source.ts'
import type { OriginOf } from './origins-of.ts'

/** By each statement the claim in which it is told, with what its articles name for the words. */
export type MadeBy = ReadonlyMap<StatementId, ClaimMade>

export const madeBy = (made: readonly ClaimMade[]): MadeBy =>
  new Map(made.flatMap((one) => one.claim.statementIds.map((id) => [id, one] as const)))

/** An outlet or a wire is one whatever was said; "the post", "the record" are one within a claim only. */
const ALWAYS_ONE = /^(?:outlet|wire):/

/** What the articles of a side name for the words that stand on it. */
function namedBy({ statementIds, articleIds }: ConflictSide, made: MadeBy): Map<ArticleId, NamedSource> {
  const claims = new Set(statementIds.flatMap((id) => made.get(id) ?? []).filter(({ named }) => named.size > 0))
  const own = new Set(articleIds)
  return new Map(
    [...claims].flatMap(({ named }) =>
      [...named].filter(([id, { key }]) => own.has(id) && (claims.size === 1 || ALWAYS_ONE.test(key))),
    ),
  )
}

/** Each side with its origins counted, and, where these tell more than the articles, a sentence that says so. */
export function withOrigins(conflict: Conflict, origins: OriginOf, made: MadeBy): Conflict {
  const sides = conflict.sides.map((side): ConflictSide => {
    const { tree: _, ...counts } = countOrigins(side.articleIds, origins, new Map(), namedBy(side, made))
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
