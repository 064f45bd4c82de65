import type { Conflict, ConflictSide } from '../model/conflict.ts'
import { countOrigins } from './count-origins.ts'
import type { OriginOf } from './origins-of.ts'

/** Each side with its origins counted, and, where these tell more than the articles, a sentence that says so. */
export function withOrigins(conflict: Conflict, origins: OriginOf): Conflict {
  const sides = conflict.sides.map((side): ConflictSide => {
    const { tree: _, ...counts } = countOrigins(side.articleIds, origins)
    return { ...side, origins: counts }
  })
  return { ...conflict, sides, words: `${conflict.words}${sentenceOf(sides, origins)}` }
}

/** " Of 4 articles that have Munich one carries another’s words again; a record of the words has Munich." */
function sentenceOf(sides: readonly ConflictSide[], origins: OriginOf): string {
  const echoes = sides
    .filter((side) => (side.origins?.same ?? 0) > 0)
    .map(({ value, articleIds, origins: counts }) => {
      const known = articleIds.length - (counts?.same ?? 0)
      return `the ${articleIds.length} articles that have ${value} go back to ${known} ${known === 1 ? 'origin' : 'origins'}`
    })
  const recorded = sides.filter((side) => side.articleIds.some((id) => origins.records.has(id)))
  const record =
    recorded.length > 0 ? [`a record of the words has ${recorded.map(({ value }) => value).join(' and ')}`] : []
  const parts = [...echoes, ...record]
  if (parts.length === 0) return ''
  const told = parts.join('; ')
  return ` ${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}
