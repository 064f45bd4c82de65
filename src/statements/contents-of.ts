import type { Span } from './attribution.ts'
import { CARRIES } from './carried-saying.ts'
import { MANNER } from './cue-of.ts'
import { conceding, ownLength, secondClause } from './own-words.ts'
import { subjectAhead } from './subject-ahead.ts'
import type { Tagged } from './tagger/tag-paragraphs.ts'

/**
 * The speaker's words alone: an opening "But" before a quotation is the narrator's, a clause that describes the speaker is, what
 * follows a dash without marks or words of attribution is, a bare "what" is no words, and so is the tail of a short object, "…, aligning with …".
 */
export function contentsOf(text: string, { contents, cue }: Tagged): Span[] {
  const said = contents.filter(({ start, end }, nth) => {
    const gap = text.slice(contents[nth - 1]?.end ?? start, start)
    if (isToWhom(text, { contents, cue }, nth)) return false
    if (contents.length > 1 && isAboutIt(text, start, end)) return false
    const asides = /^\s?[—–]/.test(gap) && !cue.some((one) => one.start < start && one.end > start - gap.length)
    return (
      contents.length === 1 ||
      !(
        /^(?:who|whose)\b|^(?:what|it|it up|so)$/i.test(text.slice(start, Math.min(end, start + 6))) ||
        (asides && !isMark(text, start))
      )
    )
  })
  const cueAt = cue[0]?.start ?? 0
  return said.map(({ start, end }, nth) => {
    if (end > cueAt) return trimmed(text, start, end)
    return trimmed(
      text,
      nth === 0 ? (subjectAhead(text, start) ?? quotedSentence(text, start, end)) : quotedSentence(text, start, end),
      end,
    )
  })
}

/** “…,” she informed | her hosts in Oslo; “…,” she commented for | the broadcaster; "citing | Reuters", "the Post reports": no words. */
function isToWhom(text: string, { contents, cue }: Pick<Tagged, 'contents' | 'cue'>, nth: number): boolean {
  const [first, one] = [contents[0], contents[nth]]
  const to = cue.at(-1)?.end ?? 0
  if (!first || !one || nth === 0 || first.end > to || one.start < to) return false
  if (CARRIES.test(text.slice(one.start, one.end))) return true
  const words = text.slice(one.start, one.end)
  if (TOLD.test(text.slice(cue[0]?.start ?? 0, to)) && !/["“„«‘]/.test(words) && !SAYS_MORE.test(words)) return true
  const isClosed = /[^.!?…](?:["”»]|''|[’'](?=,?$)),?$/.test(text.slice(first.start, first.end))
  return (
    isClosed &&
    /^(?:\s(?:for|to|before|by))?\s$/.test(text.slice(to, one.start)) &&
    !/^(?:that|how|why|what|whether|if|to)\b|["“„«‘]|''|``/.test(text.slice(one.start, one.end))
  )
}

const TOLD = /\b(?:told|tells|informed|informs|assured|assures|reminded|reminds)$/
const SAYS_MORE =
  /^(?:that|how|why|what|whether|if|to)\b|\b(?:is|are|was|were|will|would|can|could|has|have|had|may|might|must|should|does|did)\b/

/** "Kroll, asked whether it is ready, said “yes”", "“We pay,” Kroll said of the “coast club”": what was asked, what it was about. */
function isAboutIt(text: string, start: number, end: number): boolean {
  const [before, words] = [text.slice(Math.max(0, start - 60), start), text.slice(start, end)]
  if (/^(?:if|whether|how|why|what|when|who|about)\b/i.test(words))
    return /\basked(?:\sby\s[^.,“”"]+)?,?\s$/i.test(before)
  return /\b(?:said|says)\sof\s(?:the\s)?$/.test(before) || (/\b(?:said|says)\s$/.test(before) && /^of\s/.test(words))
}

const isMark = (text: string, at: number) => /["“„«‘]/.test(text.charAt(at))

const TAIL =
  /^(?!that\b|how\b|why\b|what\b|whether\b|if\b|to\b)[^"“”„«»,;]{1,80}(?=,\s(?!(?:includ|regard|concern|follow|accord)ing)\p{Ll}+ing\s[^"“”„«»]*$)/u

const CLAUSE_GOES_ON = /^,\s(?!\p{Ll}+ing\b|and\b|but\b|while\b)\p{Ll}[^.;:“”",]*(?=[.!?])/u

/** "said two days ago that …", "told us the previous day that …": when it was said is no part of it. */
const WHEN =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?=(?:the|he|she|it|they|we|his|her|their|its|that|no|all)\s)|^(?:(?:the|an?|last|this|on|in|at|some|several|few|early|earlier|late|previous|same|next|following|two|three|four|five|six|seven|ten|\d+)\s){0,4}(?:days?|weeks?|months?|years?|hours?|morning|afternoon|evening|night|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s(?:ago|earlier|before|later|morning|afternoon|evening|night))?\s(?=that\s)/u

/** "Kroll spoke first. “We pay,” she said.": where a sentence of its own comes before the quotation that the cue closes, it is the narrator's. */
function quotedSentence(text: string, start: number, end: number): number {
  const before = /^[^"“”„«»]*(?:\p{Ll}{2}|[\d%)])[.!?]\s+(?=["“„«])/u.exec(text.slice(start, end))
  return start + (before?.[0].length ?? 0)
}

/** "We pay | - she said", “We pay.” | This is what the minister said */
const CLOSING = /(?<=[\p{L}\d.!?"”»])\s(?:[–—-]|Th(?:is|at)\s(?:is|was)\swhat)$/u

const INCLUDING = /^,\sincluding\s[^,;:“”"]{1,60}(?=,)/u

const OF_SPEAKER = /^(?:who|whose)\s[^“”",]{2,100},\s(?=\p{L})/u // "According to Kroll, who leads the fleet, it is ready"

const CONDITION = /\b(?:in the event|on (?:the )?condition|provided|assuming)\s$/i

/** "added that, in the event | that the troops go, …": a condition is not asserted. */
function withCondition(text: string, start: number): number {
  if (!/^that\b/i.test(text.slice(start, start + 5))) return start
  return start - (CONDITION.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0)
}

function trimmed(text: string, from: number, to: number): Span {
  const described = OF_SPEAKER.exec(text.slice(from, to))?.[0].length ?? 0
  const start = withCondition(text, conceding(text, from + described, to))
  const end = start + ownLength(text.slice(start, to))
  const words = text.slice(start, end)
  const opening = /^(?:but|and|so|yet|or)\s+(?=["“„«])/i.exec(words) ?? WHEN.exec(words) ?? MANNER.exec(words)
  const closing = CLOSING.exec(words)
  const object = /^\p{Ll}+ing\b|^(?:an?|the|its|their|his|her|more|new)\s/u.test(words) ? TAIL.exec(words) : null
  if (object) return { start, end: start + object[0].length }
  const more = end < to ? 0 : goesOn(text, end, words) || secondClause(text, start, end)
  return { start: start + (opening?.[0].length ?? 0), end: end + more - (closing?.[0].length ?? 0) }
}

/** How far the clause goes on behind an aside: "all states, including the U.S., meet the goal". */
function goesOn(text: string, end: number, words: string): number {
  const included = INCLUDING.exec(text.slice(end, end + 80))?.[0].length ?? 0
  if (included === 0 && !/,\sincluding\s[^,]{1,60}$/.test(words)) return 0
  const rest = CLAUSE_GOES_ON.exec(text.slice(end + included, end + included + 120))
  return rest ? included + rest[0].length : 0
}
