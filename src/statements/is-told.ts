import type { Quotation } from '../text/quotation-marks.ts'
import { SAID_SO } from '../text/said-so.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { isOfOthers } from './introduced-quotation.ts'
import { isSaid } from './polarity.ts'
import type { Tagged } from './tagger/tag-paragraphs.ts'
import { tells } from './telling-words.ts'

/**
 * Whether what the tagger ties together is told as a statement. Its corpus counts more as attribution than a reader calls
 * something said ("asked not to be named", "backed the plan"), and does not ask whether it was said at all.
 */
export function isTold(text: string, paragraph: Span, quotations: readonly Quotation[], one: Tagged): boolean {
  const quoted = one.contents.flatMap(({ start, end }) => spansIn(quotations, start, end))
  if (one.cue.length === 0) return quoted.length > 0
  const words = wordsAround(text, paragraph, quotations, one)
  if (/^quote:?$/.test(words.cue) && textOf(text, one.source) === 'I') return false // "She told them, and I quote: “…”"
  if (/^asked\b/i.test(words.cue) && isAskedBy(text, one)) return false
  if (/^according to$/i.test(words.cue) && RENDERED.test(textOf(text, one.source))) return false
  if (quoted.length === 0 && (saysSo(words) || /\bwith reference to$/.test(words.cue))) return false // whence a paper has it
  if (quoted.length === 0 && isByAgent(text, one, words)) return false
  if (quoted.length === 0 && /\btold$/.test(words.cue) && IN_A_LETTER.test(textOf(text, one.contents))) return false
  if (isAsked(text, one, words)) return false // "Kroll, asked by reporters whether": he was asked
  const isOverheard = OVERHEARD.test(words.cue)
  const passive = (PASSIVE.test(words.cue) || (TOLD_TO.test(words.cue) && ARE_TOLD.test(words.before))) && !isOverheard // "was called “Northern Light”", "is believed": nobody is named as saying it
  const telling = tells(words.cue, true)
  if (quoted.length > 0 && (!telling || words.cue === ':') && leadsElsewhere(text, one, words)) return false
  if (isLedByAnother(text, quoted, one)) return false
  if (words.cue === ':' && overSentence(text, quoted, one)) return false
  if (!telling && (comesAfter(text, quoted, one) || inNextSentence(text, quoted, one))) return false
  if (one.source.length === 0 && (quoted.length === 0 || passive)) return false
  const byVerb = one.byVerb && !OWNER.test(textOf(text, one.source))
  if (quoted.length > 0 && !byVerb && !telling && !quoted.some(isLong(text))) return false
  const scraps = quoted.length > 0 && !quoted.some(isLong(text)) && PERSON.test(textOf(text, one.contents))
  if ((quoted.length === 0 || scraps) && !isOverheard && (passive || !isTelling(text, one, words.cue))) return false
  return isSaid(words)
}

/** "Ships ordered | by Norway will be late": what stands before was ordered, and says nothing. */
const isByAgent = (text: string, { source, contents }: Tagged, { cue }: Words): boolean =>
  / by$/.test(cue) &&
  !/^(?:followed|accompanied|backed)\b/.test(cue) &&
  source.length > 0 &&
  (contents[0]?.start ?? 0) > (source[0]?.start ?? 0) &&
  !/^(?:saying|\p{Ll}+ing\b|that\b)/u.test(textOf(text, contents))

/** "…, Kroll has told | the alliance's chief in a letter": to whom, and how. */
const IN_A_LETTER =
  /^(?!that\b)(?:(?:the|his|her|its|our)\s|\p{Lu})[^,.;:“”"]{2,60}\sin\san?\s(?:[\p{L}-]+\s){0,3}(?:letter|interview|message|memo|note|statement)\b(?!.*\s(?:that|is|are|was|were|will|would|can|could|has|have|had|may|must|should)\s)/u

/** "She stated this on Tuesday in Oslo, Reuters reports, citing the Post." */
const saysSo = ({ before, cue, after }: Words): boolean => {
  const at = SAID_SO.exec(before + cue + after)?.index
  return at !== undefined && at <= before.length + 1
}

/** "Asked how, she said": she answers; "when asked by the Post whether, she said": the Post said nothing. */
function isAskedBy(text: string, { source, cue }: Tagged): boolean {
  const [from, to] = [cue[0]?.start ?? 0, cue.at(-1)?.end ?? 0]
  const who = source[0]?.start ?? 0
  return who > to && (text.charAt(from) === 'A' || /^\s?(?:by\s)?$/.test(text.slice(to, who)))
}

/** “…,” Kroll told the hall, according to our translation: who put it so said nothing of his own. */
const RENDERED = /^(?:our|an?|the)\s(?:\p{L}+\s)?(?:translation|transcription)(?:\sof\b|$)/iu

/** "The slogan hung over Kroll:" */
const BEYOND = /\b(?:over|against|behind|above|under|beside|about|around)\s(?:\p{Lu}[\p{L}.'’-]*\s?)+$/u

/** "Kroll came under fire. “…”", "a blow to Kroll: “…”": the words beside are another's. */
function leadsElsewhere(text: string, { source }: Tagged, { before, cue, after }: Words): boolean {
  const from = source[0]?.start ?? 0
  const front = text.slice(Math.max(0, from - 40), from)
  const towards =
    cue === ':' &&
    (/\b(?:to|for|of|against|over|about)\s(?:(?:our|the|an?|his|her|their)\s(?:\p{Ll}+\s){1,3})?$/u.test(front) ||
      BEYOND.test(textOf(text, source)))
  return towards || (!/“/.test(before + cue + after) && isOfOthers(`${before}${cue}${after}`))
}

/** "Our reporter Kroll from Oslo: the minister, on the barracks. “…”": a colon leads up to its own sentence. */
function overSentence(text: string, quoted: readonly Quotation[], { cue }: Tagged): boolean {
  const [first, end] = [quoted[0], cue.at(-1)?.end ?? 0]
  return first !== undefined && first.start > end && /\p{L}[^“”"]*[.!?]\s+$/u.test(text.slice(end, first.start))
}

/** “….” Some wrote it down: the full stop within the marks ended the sentence, and what comes next only happened then. */
function comesAfter(text: string, quoted: readonly Quotation[], { source, cue }: Tagged): boolean {
  const last = quoted.at(-1)
  const next = source[0]?.start ?? cue[0]?.start ?? 0
  return last !== undefined && last.end <= next && /[.…]/.test(text.charAt(last.inner.end - 1))
}

/** "Kroll laughed. “…”", "Kroll thanked Oldervik. “…”": a quotation in a sentence of its own goes to whom the one before leads up to, not by its verb. */
function inNextSentence(text: string, quoted: readonly Quotation[], { cue }: Tagged): boolean {
  const [first, end] = [quoted[0], cue.at(-1)?.end ?? 0]
  return first !== undefined && first.start >= end && /[.!?]\s+$/.test(text.slice(end, first.start))
}

/** "Small states like it. It takes courage to say what she said: “…”": the sentence with the colon tells who says it. */
function isLedByAnother(text: string, quoted: readonly Quotation[], { source, cue }: Tagged): boolean {
  const [first, end] = [quoted[0], Math.max(source.at(-1)?.end ?? 0, cue.at(-1)?.end ?? 0)]
  return (
    first !== undefined &&
    first.start >= end &&
    /[.!?]["”’)]*\s[^.!?]*\b(?:said|says|told|tells|wrote|writes|put|asked)\b[^.!?]*:\s*$/.test(
      text.slice(end, first.start),
    )
  )
}

const PASSIVE = /^(?:(?:has|have|had)\s(?:also\s|already\s|long\s)?been|is|are|was|were|be|been|being|gets?|got)\b/i
/** "was told by his host that", "have been warned to expect": the words of whoever told them. */
const ARE_TOLD = /\b(?:is|are|was|were|been|being)\s(?:(?:\p{Ll}+ly|also|then|later)\s)?$/u
const TOLD_TO =
  /^(?:told|asked|warned|advised|informed|reminded|assured|urged|instructed|ordered)\b(?!.*\bby\b.*\bsaying)/i
/** Not "Kroll, a fleet man, asked": behind a description he asks himself. */
const isAsked = (text: string, { source }: Tagged, { before, cue }: Words): boolean =>
  ASKED.test(cue) &&
  /,\s(?:(?:when|once|repeatedly|(?:after|on)\sbeing)\s)?$/.test(before) &&
  source.length > 0 &&
  !/,\s/.test(textOf(text, source))
const ASKED = /^(?:asked|pressed|questioned|quizzed)$/i
const OVERHEARD =
  /\b(?:quoted|cited|(?:over)?heard|recorded|filmed|caught)\b.*\b(?:saying|telling|warning|describing|calling)$/i // "was quoted as saying"
const PERSON =
  /^(?:him|her|them|(?:Mr|Ms|Mrs|Dr)\b)|\bto\s(?:the\s(?:stage|summit|meeting|table|alliance|club|family)|\p{Lu})/u // "welcomed Mr. Holm", "a pilot to the stage": a greeting, no words
const OWNER = /^(?:its|his|her|their|our|my)$/i
const THINGS = /^(?:it|this|that|which)$/i

const textOf = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ')

/** "Its only book, “Lights on the Water”": a title, not anybody's words. */
const isLong = (text: string) => (quotation: Quotation) =>
  text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/).length > 4

/** Whether unquoted contents are words that a cue tells: "said that …", "proposed a levy", "acknowledged delays". */
function isTelling(text: string, { source, contents, hasVerb, byVerb }: Tagged, cue: string): boolean {
  const words = textOf(text, contents)
  if (
    NO_WORDS.test(words) ||
    (contents.length > 1 && /^what\s(?:is|was)\b/i.test(words)) || // "What she disputes is the arithmetic"
    /^citing\s/i.test(words) ||
    (CITES.test(cue) && (WHO_KNOWS.test(words) || /^(?:\p{Lu}[\p{L}.-]*\s?){1,3}$/u.test(words))) ||
    (/\bwelcom/i.test(cue) && PERSON.test(words))
  )
    return false
  if (!/\p{L}\P{L}+\p{L}/u.test(words) && !/^(?!which$)\p{L}{5,}$/iu.test(words)) return false
  if (hasVerb && !byVerb && ASKING.test(cue)) return false
  if (/^concluded?s?$/i.test(cue) && MEETING.test(words)) return false
  if (hasVerb && VIEW_IS.test(cue)) return true
  if (/^puts?$/i.test(cue)) return PUT_AT.test(words)
  return (
    tells(`${cue} ${/^(?:for|on|upon)\b/i.exec(words)?.[0] ?? ''}`, hasVerb || isClause(cue, words)) &&
    (hasVerb || !THINGS.test(textOf(text, source)))
  )
}

/** "said every point costs billions": six words behind "said" are a clause, whatever their verb is taken for. */
const isClause = (cue: string, words: string): boolean =>
  /\b(?:said|says)$/i.test(cue) &&
  /^(?!(?:of|in|on|at|to|for|during|after|before|about|as|by|with|from|upon|that of)\s)(?:\S+\s+){5}\S/i.test(words)

/** "Ministers concluded two days of talks": ended, and said nothing. */
const MEETING =
  /^(?!that\b)(?:[\p{L}\d’'-]+\s){0,6}?(?:talks|visit|meetings?|summit|negotiations|deals?|agreements?|contracts?|sessions?|tour|trip|days?|rounds?|conference|exercises?|career|speech|remarks|interview)\b(?!\s(?:was|were|is|are|had|has|have|would|will|could|should|must|may|might)\b)/iu

/** "Kroll’s view is that …" */
const VIEW_IS =
  /^(?:own\s)?(?:view|position|argument|point|message|belief|advice|warning|contention|conclusion|verdict|hope|fear|wish|answer|reply|line)\s(?:is|was|remains|remained)$/i

/** "put the cost at 1.2 billion euros" */
const PUT_AT = /^(?:the|its|their|his|her)\s(?:[\p{L}-]+\s){1,6}at\s[^.]{0,24}?\d/u

/** "Repeated calls for restraint could …": what a noun asks for ends before the verb, and where that is nobody can tell. */
const ASKING = /\b(?:calls?|demands?|pleas?|requests?|appeals?|push)\sfor\b/i

/** "Said nothing", "asked not to be named", "reported to the admiral" */
const NO_WORDS =
  /^(?:(?:is|was|are|were)\s(?!(?:that|there|it|he|she|they|we)\b)|(?:an?|the|its|their)\s(?:[\p{L}-]+\s){0,3}(?:story|tale|picture)\b|nothing|anonymity|(?:asking\s)?not to be|asking (?:to|that|for)|no more|to (?:the|an?|his|her|its|their))\b/iu

/** "Reuters reported, citing two unnamed officials": where it has it from, no words. */
const CITES = /\b(?:cit|quot)(?:e[sd]?|ing)\b/i
const WHO_KNOWS =
  /^(?:[\p{L}\d.’'-]+\s){0,4}?(?:officials?|sources?|people|persons?|diplomats?|aides?|advis[eo]rs?|lawmakers?|officers?|witnesses|agenc(?:y|ies)|media|reports?|documents?|newspapers?|outlets?|broadcasters?)\b(?!\sthat\b)/iu

interface Words {
  readonly before: string
  readonly cue: string
  readonly after: string
}

function wordsAround(text: string, paragraph: Span, quotations: readonly Quotation[], one: Tagged): Words {
  const [from, to] = [one.cue[0]?.start ?? 0, one.cue.at(-1)?.end ?? 0]
  const near = { start: Math.max(paragraph.start, from - 600), end: Math.min(paragraph.end, to + 600) }
  const sentence = sentences(text, near.start, near.end).find(({ start, end }) => start <= from && from < end) ?? near
  const words = (start: number, end: number) => unquoted(text, Math.min(start, end), end, quotations)
  return {
    before: words(sentence.start, from),
    cue: text.slice(from, to),
    after: words(to, Math.max(to, sentence.end)),
  }
}

/** The words from `start` to `end` with each quotation as a bare pair of marks. */
function unquoted(text: string, start: number, end: number, quotations: readonly Quotation[]): string {
  let words = ''
  let at = start
  for (const one of spansIn(quotations, start, end)) {
    words += `${text.slice(at, Math.max(at, one.start))}“”`
    at = Math.min(end, one.end)
  }
  return words + text.slice(at, end)
}
