import type { ReadArticle } from '../model/briefing.ts'
import { escaped } from '../text/escaped.ts'
import { QUOTED_RUNS } from '../text/quoted-runs.ts'

const HEAD = 300
const CORRESPONDENT = /\b[Oo]ur (?:own )?(?:[\p{L}-]+ ){0,2}(?:correspondent|reporter|envoy)\b/u
const THERE =
  /\b(?:[Oo]ur|this (?:newspaper|paper|newsletter|station)['’]s) (?:own )?(?:\p{Ll}[\p{L}-]+ ){0,2}(?:reporter|correspondent|colleague)s? \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u
/** "our own recording", "in front of our camera" */
const RECORDED = /\b[Oo]ur (?:own )?(?:recording|cameras?|microphones?|footage)\b/
const LONGEST = 20_000 // characters that are looked through

/**
 * Whether an unsigned article says that a reporter of its own was there: "Our diplomatic correspondent, Ankara", "told our reporter
 * Jana Kestrel", "our own recording", "told the Port Post" in the Port Post.
 */
export function ownReporting({ text, outlet }: ReadArticle): boolean {
  const body = text.slice(0, LONGEST)
  if (
    CORRESPONDENT.test(text.slice(0, HEAD)) ||
    THERE.test(body) ||
    (RECORDED.test(body) && RECORDED.test(body.replace(QUOTED_RUNS, ' ')))
  )
    return true
  if (outlet === null) return false
  const told = new RegExp(
    String.raw`\b(?:told|tells|asked by) (?:the )?${escaped(outlet.replace(/^The /, ''))}(?![\p{L}-])`,
    'u',
  )
  return told.test(body)
}
