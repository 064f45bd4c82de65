import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import { AUXILIARIES, SPEND_VERBS } from './spending-words.ts'

const SHARE_BEFORE = /^(?:%|percent|cent|pct|billion|bn|trillion)$/
const OPENS = /^(?:[,;:(“”"–—]|and|but|while|whereas|with|where|then|or)$/
/** What may stand between a share and the next of the same ally: time, change, measure and its own pronoun. */
const OWN =
  /^(?:\d.*|[$€£%]|it|its|it's|itself|they|their|that|this|which|last|next|previous|following|same|coming|past|the|an?|of|in|by|to|for|from|as|at|on|and|but|while|or|with|against|after|before|compared|versus|up|down|than|over|under|above|below|about|around|some|roughly|nearly|almost|only|just|barely|even|still|already|also|again|now|today|then|later|earlier|ago|more|less|least|most|much|far|well|per|cent|percent|gdp|output|economy|product|gross|domestic|national|year|years|decade|share|spending|expenditures?|outlays?|level|figure|number|ratio|real|true|right|correct|actual|when|where|took|takes|budget|total|defen[cs]e|military|forces|armed|rose|rise|rises|rising|risen|fell|fall|falls|falling|fallen|climb(?:s|ed|ing)?|grew|grow(?:s|ing|n)?|jump(?:s|ed|ing)?|leap(?:s|t|ed)?|soar(?:s|ed)?|swell(?:s|ed)?|shot|shoots|long|once|previously|formerly|increas(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|reach(?:es|ed|ing)?|hit|spen(?:t|ds?)|spending|will|would|was|were|is|are|has|had|have|having|been|be|ease[sd]?|expects?|given|held|kept|stood|stands|went|goes|came|comes|plans?|planned|expected|forecast|projected|set|estimated|revised|according|nato|nato's|alliance|alliance's|average|real|terms|current|constant|prices|dollars|billion|million|equal|equivalent|or|i\.e|namely|exactly|precisely|\p{Sc}|january|february|march|april|may|june|july|august|september|october|november|december|[^\p{L}]+)$/u

/**
 * "Poland spent 4.25 percent of GDP on defence in 2025, its neighbour 2.22 percent", "…; 3.5 percent is the next step": a number in a
 * later part of a sentence, beside words for somebody or something that is not named, belongs to none who was named before it.
 */
export function isOfUnnamedPart({ low }: Passage, share: Quantity): boolean {
  const open = partStart({ low }, share)
  if (open === 0) return false
  const own = low.slice(open, share.from)
  if (own.some((word) => !OWN.test(word) && !SPEND_VERBS.has(word) && !AUXILIARIES.has(word))) return true
  return (
    own.every((word) => /^(?:an?|the|about|only|some)$/.test(word)) &&
    IS_AIM.test(low.slice(share.next, share.next + 6).join(' '))
  )
}

/** Where the part of a sentence begins that a number stands in, behind another number; 0: it has none before it. */
export function partStart({ low }: Pick<Passage, 'low'>, { from }: Quantity): number {
  const last = low.slice(0, from).findLastIndex((word) => SHARE_BEFORE.test(word))
  return last < 0 ? 0 : low.slice(0, from).findLastIndex((word, at) => at > last && OPENS.test(word)) + 1
}

/** "3.5 percent is the next step", "5 percent in its sights", "2.1 percent as its ceiling", "3.7 percent was called for" */
const IS_AIM =
  /^(?:of gdp )?(?:is (?!what|how)(?:\w+ )?(?:far|away|next|out|the|a|its|now due|due|still|coming|too)|looms|beckons|remains|awaits|it will|in its sights|as its|as the|was called|would|has been|is called|will not|will have to|must)\b/
