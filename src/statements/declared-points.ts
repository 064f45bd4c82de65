import type { Article } from '../model/article.ts'
import type { NameHit } from '../register/find-names.ts'
import type { Attribution } from './attribution.ts'
import { issuerOf } from './issuer-of.ts'

const NUMBERED = /^\s*\d{1,3}[.)]\s+(?=\S)/

/**
 * The numbered points of a declaration or communiqué, which nobody in it says and the body that issued it does: "3. Ports will be
 * open at all hours." Only points in which nothing is told otherwise, and only of an article whose heading is such a text's.
 */
export function declaredPoints(
  article: Article,
  told: readonly Attribution[],
  names: readonly NameHit[],
): Attribution[] {
  const issuer = issuerOf(article, names)
  if (!issuer) return []
  const taken = new Set(told.map(({ block }) => block))
  return article.blocks.flatMap(({ type, start, end }, block) => {
    const number = NUMBERED.exec(article.text.slice(start, start + 12))
    if (type !== 'paragraph' || !number || taken.has(block)) return []
    return [
      {
        source: { start: issuer.start, end: issuer.end },
        cue: null,
        contents: [{ start: start + number[0].length, end }],
        block,
      },
    ]
  })
}
