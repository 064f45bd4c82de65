import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import type { Teller } from './beside-quotation.ts'
import { AHEAD, BEHIND, isWho } from './quotation-frames.ts'

const LONGEST = 160 // UTF-16 units on either side that are looked at
/** Most quotations stand in no frame: what neither of these lets through need not be held against every one. */
const MAY_OPEN =
  /^[.,:]?\s(?:[–—-]\s)?(?:is|was|were|are|ran|runs|went|goes|reads?|came|comes|remains|as|so|thus|i|it|that|this|those|these|with|after|has|had|lets|makes|made|one|man|woman|person)\s|^,?\s[^.]*\b(?:known|understand|has|had|lets?|makes|made)\b|^\s\(\p{Lu}|^\sThat['’]s\sall\s|^,?\s\p{Ll}+(?:ed|id|ld)\s(?:on|in|at)\s\p{Lu}|^\s(?:she|he)\s(?:had|has|did)\snot\s|^\s(?:the|its|his|her|their|our)\s.*\b(?:said|says|repeat)|^\s[^.:;“”"]{3,50}\s(?:this|that|the)\s\p{Ll}+\s(?:of|by|from)\s|^[,:]?\sthe\s(?:man|woman|one|person|letter|statement|note|message|post|article|memo|column)\s|^[.,]?\s[^.;:“”"]{2,100}\s(?:sa(?:id|ys)|stated|declared|announced|explained)\s/iu
const MAY_CLOSE =
  /(?:[:,]|\s(?:whom|that|was|is|this|so|becomes|became|reads?|ran|sounds|sounded|went|goes|says|said|stated|phrase|words|line|sentence|expression|image|formula|name|signature)|\bwords\sof\s[^.:]*)\s*$/

const known = new WeakMap<Quotation, Teller | null>() // asked for at each step of giving it to somebody

/** Who says a quotation by the fixed frame it stands in: “…” was how Kroll put it; For Kroll, the message is clear: “…”. */
export function framedQuotation(text: string, paragraph: Span, quotation: Quotation): Teller | null {
  const before = known.get(quotation)
  if (before !== undefined) return before
  const found = findFrame(text, paragraph, quotation)
  known.set(quotation, found)
  return found
}

function findFrame(text: string, paragraph: Span, { start, end }: Quotation): Teller | null {
  const from = Math.max(paragraph.start, start - LONGEST)
  const behind = text.slice(end, Math.min(paragraph.end, end + LONGEST))
  const found = MAY_OPEN.test(behind) ? framed(BEHIND, behind, end) : null
  const ahead = text.slice(from, start)
  if (found || !MAY_CLOSE.test(ahead)) return found
  const fitting = AHEAD.filter(({ sign }) => sign.test(ahead)).map(({ pattern }) => pattern)
  return framed(fitting, ahead, from)
}

function framed(patterns: readonly RegExp[], words: string, offset: number): Teller | null {
  for (const pattern of patterns) {
    const { who, cue } = pattern.exec(words)?.indices?.groups ?? {}
    if (who && cue && isWho(words.slice(...who))) return { source: moved(who, offset), cue: moved(cue, offset) }
  }
  return null
}

const moved = ([from, to]: readonly [number, number], by: number): Span => ({ start: from + by, end: to + by })
