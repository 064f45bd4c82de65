import type { ReadArticle } from '../model/briefing.ts'

const HEAD = 300
const CORRESPONDENT = /\b[Oo]ur (?:own )?(?:[\p{L}-]+ ){0,2}(?:correspondent|reporter|envoy)\b/u
const THERE =
  /\b(?:[Oo]ur|this (?:newspaper|paper|newsletter|station)['’]s) (?:own )?(?:reporter|correspondent|colleague)s? \p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/u
const LONGEST = 20_000 // characters that are looked through

/**
 * The outlet whose own reporter an unsigned article says was there: "Our diplomatic correspondent, Ankara", "told our reporter Jana
 * Kestrel", "told the Port Post" in the Port Post. Null: nothing says so.
 */
export function ownReporting({ text, outlet }: ReadArticle): string | null {
  if (outlet === null) return null
  const body = text.slice(0, LONGEST)
  const told = new RegExp(
    String.raw`\b(?:told|tells|asked by) (?:the )?${escaped(outlet.replace(/^The /, ''))}(?![\p{L}-])`,
    'u',
  )
  return CORRESPONDENT.test(text.slice(0, HEAD)) || THERE.test(body) || told.test(body) ? outlet : null
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
