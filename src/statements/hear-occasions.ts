import { spansIn } from '../text/spans-in.ts'
import type { Attribution } from './attribution.ts'
import type { OccasionMention } from './find-occasions.ts'
import type { Occasions } from './occasion-of.ts'
import type { Heard } from './pronouns.ts'
import type { Resolved } from './resolved.ts'
import type { ReadingContext } from './spoken-statements.ts'

/**
 * Tells the memory of every occasion up to this attribution's sentence, each to the speaker of its sentence: who is named in it, or, in
 * "Last Thursday she sounded patient", who spoke last before. Returns how many mentions are told.
 */
export function hearOccasions(
  mentions: readonly OccasionMention[],
  from: number,
  attribution: Attribution,
  who: Resolved,
  heard: readonly Heard[],
  occasions: Occasions,
  context: ReadingContext,
): number {
  const at = attribution.cue?.start ?? attribution.contents[0]?.start ?? 0
  let next = from
  for (let mention = mentions[next]; mention && mention.sentence.start <= at; mention = mentions[++next]) {
    const own = mention.sentence.end > at
    const ids =
      (own || isJoint(mention, at, context) || isScene(mention, at, context)) && who.speaker
        ? [who.speaker.id]
        : ofSentence(mention, heard, context)
    for (const id of ids) occasions.hear(id, mention)
  }
  return next
}

const JOINT =
  /\b(?:talked|spoke|met|conferred|gathered|held (?:talks|an? (?:\p{L}+ )?(?:call|meeting|conference|summit)))\b/u
const NEXT = 300 // characters to the words that the next sentences give to one of those who met

/** "On Wednesday the leaders talked by phone. “…,” the prime minister said." */
function isJoint({ sentence }: OccasionMention, at: number, { people, text }: ReadingContext): boolean {
  const line = text.slice(sentence.start, sentence.end)
  const between = text.slice(sentence.end, at)
  if (between.length > NEXT || between.includes('\n') || !JOINT.test(line) || /\b(?:he|she)\b/i.test(line)) return false
  return spansIn(people, sentence.start, sentence.end).length === 0
}

const SCENE =
  /\b(?:it\swas\s(?:about|all)|the\s(?:talk|mood|subject|question|topic|theme|tone)\s(?:was|turned)|(?:days?\slater|day\safter|(?:next|following)\s(?:day|morning|afternoon|evening))\b)/iu

/** "In Bergen a day later it was about ships. The minister said …": where and when the next words are said, whoever says them. */
function isScene({ sentence, occasion }: OccasionMention, at: number, { people, text }: ReadingContext): boolean {
  const between = text.slice(sentence.end, at)
  const isSet = occasion.city.value !== null && occasion.date.value !== null
  if (!isSet || between.length > NEXT || between.includes('\n')) return false
  return (
    spansIn(people, sentence.start, sentence.end).length === 0 && SCENE.test(text.slice(sentence.start, sentence.end))
  )
}

/** Who is named first in the sentence, with whom an "and" joins; else who spoke last. */
function ofSentence(
  { sentence }: OccasionMention,
  heard: readonly Heard[],
  { people, text }: ReadingContext,
): string[] {
  const [first, second] = spansIn(people, sentence.start, sentence.end)
  if (first) return second && / and $/.test(text.slice(first.end, second.start)) ? [first.id, second.id] : [first.id]
  const pronoun = /\b(?:he|she)\b/i.test(text.slice(sentence.start, sentence.end))
  const last = pronoun ? heard.findLast(({ at }) => at < sentence.start)?.id : null
  return last ? [last] : []
}
