import type { Echo } from '../model/briefing.ts'
import type { Claim } from '../model/claim.ts'

/** Beside the copies of whole texts those that carry another's words again by what they say themselves; a pair once. */
export function withToldEchoes(echoes: readonly Echo[], claims: readonly Claim[]): Echo[] {
  const known = new Map(
    echoes.filter(({ of }) => of !== null).map((echo) => [pairOf(echo.articleId, echo.of ?? ''), echo]),
  )
  for (const { tree } of claims) {
    for (const { articleId, of, origin, role, because } of tree) {
      if (role !== 'same' || of === null || because.startsWith('both are of') || known.has(pairOf(articleId, of)))
        continue
      known.set(pairOf(articleId, of), { articleId, of, origin: origin ?? 'the same origin', because })
    }
  }
  const carriers = new Set([...known.values()].map(({ articleId }) => articleId))
  return [...known.values(), ...echoes.filter(({ of, articleId }) => of === null && !carriers.has(articleId))]
}

const pairOf = (a: string, b: string) => [a, b].sort().join(' ')
