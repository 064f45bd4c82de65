import type { CommissiveVerb } from '../model/commitment.ts'

/** Where words undertake something: who stands before it, the act behind it. Offsets within the sentence. */
export interface Marker {
  readonly verb: CommissiveVerb
  readonly start: number
  readonly end: number // the act begins here
  readonly negated: boolean
  readonly form: 'will' | 'would' | 'bare' | 'gerund' // bare: "plans to cut" as a noun phrase; gerund: "involves transferring"
}

const NOT = String.raw`(?<not>\s+(?:not|never)\b)?`
const BE = String.raw`(?:(?<=\p{L})['’](?:s|re|m)|\b(?:is|are|am|was|were|be|been))`
const HAVE = String.raw`(?:\b(?:has|have|had)\s+|['’]ve\s+)?`

/** One look before the forms are tried one by one. */
const HINT =
  /\b(?:will|shall|would|won|going|commit|pledge|promise|vow|agree|undert|plan|intend|aim|involve|include|mean|transfer|handover)|(?:\b(?:is|are|am|was|were)|['’](?:s|re|m))\s+(?:not|never)\b|['’]ll\b/iu

const MOST = 12 // of a sentence; one with more is a list of something else

/** In this order: of two that begin at one place the first stands; `needs`: without which there is none, looked for before it. */
// biome-ignore format: one form a line
const FORMS: readonly (readonly [needs: RegExp, pattern: RegExp, verb: CommissiveVerb, form: Marker['form']])[] = [
  [/committed/iu, new RegExp(String.raw`${HAVE}\b(?:remains?|remained|stays?|${BE})\s+(?:\p{L}+ly\s+)?committed\s+to\b`, 'giu'), 'commits', 'will'],
  [/commit|pledge|promise|vow|agree|undert/iu, new RegExp(String.raw`${HAVE}\b(?:commit(?:s|ted)?|pledge[sd]?|promise[sd]?|vow(?:s|ed)?|agree[sd]?|undert(?:akes?|ook|aken))\s+(?:themselves\s+|itself\s+|ourselves\s+)?to\b`, 'giu'), 'commits', 'will'],
  [/plan|intend/iu, new RegExp(String.raw`${HAVE}\b(?:plan(?:s|ned)?|intend(?:s|ed)?|${BE}\s+planning)\s+to\b`, 'giu'), 'plans', 'will'],
  [/aim/iu, new RegExp(String.raw`${HAVE}\b(?:aim(?:s|ed)?|${BE}\s+aiming)\s+to\b`, 'giu'), 'aims', 'will'],
  [/going/iu, new RegExp(String.raw`${BE}${NOT}\s+going\s+to\b`, 'giu'), 'will', 'will'],
  [/leav|abandon|withdraw|walk|pull|going/iu, new RegExp(String.raw`${BE}(?<not>\s+(?:not|never))\b(?=\s+(?:leav|abandon|withdraw|walk|pull|going\s+away))`, 'giu'), 'will', 'gerund'],
  [/transfer|handover/iu, /\b(?:the|an?|this|last|next)\s+(?:\p{L}+['’]s\s+)?(?=(?:transfer|handover)\s+of\b)/giu, 'plans', 'gerund'],
  [/will|shall|['’]ll/iu, new RegExp(String.raw`(?:\b(?:will|shall)\b|['’]ll\b)${NOT}`, 'giu'), 'will', 'will'],
  [/won['’]t/iu, /\bwon['’]t\b(?<not>)/giu, 'will', 'will'],
  [/would/iu, new RegExp(String.raw`\bwould\b${NOT}`, 'giu'), 'will', 'would'],
  [/involve|include|means/iu, /\b(?:involves?|includes?|means)\s+(?=\p{L}+ing\b)/giu, 'plans', 'gerund'],
]

/** "the plans to cut", "its decision to send": a noun, which leaves open who it is that plans. */
const NOUN_BEFORE = /(?:^|\b(?:the|a|of|on|about|reported|announced|such|new|any|some|these|those)\s+)$/iu

/** Commissive words of a sentence in which quotation marks were blanked, in order. Linear in its length. */
export function findMarkers(sentence: string): readonly Marker[] {
  const found: Marker[] = []
  if (!HINT.test(sentence)) return found
  for (const [needs, pattern, verb, form] of FORMS) {
    if (!needs.test(sentence)) continue
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((one) => start < one.end && one.start < end)) continue
      const negated = match.groups !== undefined && match.groups.not !== undefined
      const noun =
        /^plan|^pledge|^promise/i.test(match[0]) && NOUN_BEFORE.test(sentence.slice(Math.max(0, start - 12), start))
      found.push({ verb, start, end, negated, form: noun ? 'bare' : form })
    }
  }
  return found.sort((a, b) => a.start - b.start).slice(0, MOST)
}
