import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

/** Who met a line anew, or who else did: "for the first time", "newly", "joined those that met". */
const ANEW = /\b(?:for (?:the|their) (?:very )?first time|newly|anew|joined|did so|do so)\b/
/** In several years: "for the second year running", "in 2025 as in 2024". */
const AGAIN =
  /\b(?:(?:year|years|time|times) (?:running|in a row)|in a row|consecutive|both (?:19|20)\d\d and|(?:every|each|any) (?:single )?year|as in (?:19|20)\d\d|in each of|from (?:19|20)\d\d to (?:19|20)\d\d|for years|ever since|throughout)\b/
/** "exactly 2 percent": no more than that, so that whoever spends more is not counted. */
const NO_MORE = /^(?:exactly|precisely|just|only|merely|barely)$/

/**
 * Whether a count is not of all who reach a share: of newcomers, of those at the line and not above it, of those at
 * two lines, or of some among those who reach it.
 */
export function isOfFewer({ low }: Passage, count: Quantity, share: Quantity, percents: readonly Quantity[]): boolean {
  if (/^(?:all|every|each|no|none)$/.test(low[count.from] ?? '')) return false
  const gap = low.slice(count.next, share.number)
  const end = low.findIndex((word, at) => at >= share.next && /^(?:;|while|whereas|but|though)$/.test(word))
  const behind = low.slice(count.next, end < 0 ? low.length : end).join(' ')
  if (
    ANEW.test(behind) ||
    NO_MORE.test(low[share.from - 1] ?? '') ||
    (share.sense === 'exact' && NO_MORE.test(low[share.from] ?? ''))
  )
    return true
  // "Ten of the 28 allies that met"
  if (
    gap[0] === 'of' &&
    gap
      .slice(0, 8)
      .some((word, at) => /^(?:that|who|which)$/.test(word) && at > 1 && !/^(?:for|of)$/.test(gap[at - 1] ?? ''))
  )
    return true
  if (AGAIN.test(low.join(' '))) return true
  if (/\bboth (?:guidelines|targets|goals|marks|lines|benchmarks|thresholds|pledges|2)\b/.test(low.join(' ')))
    return true
  return percents.some((other) => low[share.next] === 'and' && other.from === share.next + 1)
}
