import type { Echo } from '../model/briefing.ts'
import type { Telling } from '../model/claim.ts'
import { PASSED_ON, THE_TEXT } from './named-source.ts'
import { SHOWN } from './outlet-named.ts'

const MUCH = 3 // sentences of a text

/**
 * Beside the copies of whole texts those that carry another's words again by what they say themselves; a pair once. Who quotes a
 * sentence of a declaration reports it, and is no echo of its text; who quotes several is.
 */
export function withToldEchoes(echoes: readonly Echo[], trees: readonly (readonly Telling[])[]): Echo[] {
  const known = new Map(
    echoes.filter(({ of }) => of !== null).map((echo) => [pairOf(echo.articleId, echo.of ?? ''), echo]),
  )
  const quoted = new Map<string, number>()
  const quotesMuch = (pair: string) => {
    quoted.set(pair, (quoted.get(pair) ?? 0) + 1)
    return (quoted.get(pair) ?? 0) >= MUCH
  }
  for (const tree of trees) {
    for (const { articleId, of, origin, role, because } of tree) {
      if (role !== 'same' || of === null || isNoCopy(because)) continue
      const pair = pairOf(articleId, of)
      if (because === THE_TEXT.because && !quotesMuch(pair)) continue
      if (known.has(pair)) continue
      known.set(pair, { articleId, of, origin: origin ?? 'the same origin', because })
    }
  }
  const carriers = new Set([...known.values()].map(({ articleId }) => articleId))
  return [...known.values(), ...echoes.filter(({ of, articleId }) => of === null && !carriers.has(articleId))]
}

/** One origin, and yet nothing of the other article. */
const isNoCopy = (because: string) =>
  because.startsWith('both are of') || because.startsWith(SHOWN) || because === PASSED_ON.because

const pairOf = (a: string, b: string) => [a, b].sort().join(' ')
