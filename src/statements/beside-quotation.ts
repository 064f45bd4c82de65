import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import { isTellingVerb } from './telling-words.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+"
const NAMES = `(?:${NAME}\\s){0,3}${NAME}`
const WHO = `(?:[Hh]e|[Ss]he|[Tt]hey|(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur)\\s(?:\\p{L}[\\p{L}'’-]*\\s){0,3}\\p{L}[\\p{L}'’-]+|${NAMES}(?:\\s\\p{Ll}+s)?)`
const DID =
  '(?<!\\b(?:was|were|is|are|been|being|not|never|would|could|should|might)\\s)(?:\\p{Ll}+(?:ed|s|d|ote)|began)' // not "was called"
const OPENS = '(?:^|[.?!,;:”"]\\s|\\s(?:and|but|what|as|than)\\s)'
const APPOSED = '(?:,\\s[^,.;:“”"]{1,60},)?' // "Kroll, who leads the fleet, said"
const AFTER = new RegExp(
  `^(?:,?\\s*|[.,]?\\s[–—-]\\s)(?:(${WHO})${APPOSED}\\s(?:(?:\\p{Ll}+ly|also|then|later|again)\\s)?(${DID})|(${DID})\\s(${WHO}))(?=[\\s,.;:!?]|$)`,
  'du',
)
const BEFORE = new RegExp(
  `${OPENS}(${WHO})${APPOSED}\\s(?:\\p{Ll}+ly\\s)?(${DID})(?:(?:\\s[\\p{L}\\s]{1,48})?[,:])?\\s*$`,
  'du',
)
const TOLD = '(?:\\s(?:him|her|them|us|me))?\\sthat(?:\\s(?:his|her|its|their|the)\\s\\p{Ll}+)?' // "told him that her country “…”"
const WITHIN = new RegExp(`${OPENS}(${WHO}),?\\s(?:(?:has|have|had|also)\\s){0,2}(${DID}|call)(?:${TOLD})?\\s*$`, 'du')
const STATED = new RegExp(`^${TOLD}\\s*$`, 'u')
const VIEW = new RegExp(
  `\\b(?:[Ii]n|[Bb]y)\\s(his|her|${NAMES}(?=['’]))(?:['’]s?)?\\s(?:own\\s)?(opinion|view|words|account|telling|phrase|phrasing|estimation|judge?ment|reading)[,:]?\\s*$`,
  'du',
)
/** Verbs that attribute beside a quotation only. */
const QUOTING = new Set(
  `call calls called continued began begins opened ended ends closed finished repeated read reads joked smiled laughed shouted
  sighed affirmed launched raged moaned blasted thundered growled fumed stormed snapped barked scolded teased whispered muttered
  murmured grumbled snorted exclaimed cried ventured confided intoned enthused ranted roared groaned shrugged hissed assured evaluated
  slipped beamed gushed sneered sniffed scoffed bristled bellowed drawled crowed seethed demurred proclaimed boomed opined specified rejoined parried deadpanned chimed
  accented lamented underlined precised recalled mused quoth remembered signalled regretted deplored rejoiced conceded reminded assessed`.split(
    /\s+/,
  ),
)
const LONGEST = 120 // UTF-16 units on either side that are looked at

/** Who says, and by which word. */
export interface Teller {
  readonly source: Span
  readonly cue: Span
}

/** Who is told to have said a quotation by the words that touch it: “On time?” Kroll asked; Kroll asked: “On time?” */
export function besideQuotation(text: string, paragraph: Span, quotation: Quotation): Teller | null {
  const before = tiedBefore(BEFORE, text, paragraph, quotation.start) ?? viewOf(text, paragraph, quotation.start)
  return before ?? nearestTeller(text, paragraph, quotation)
}

/**
 * Who says quoted words inside another's sentence: “…?” Kroll asked; "in what officials call “…”"; "he has argued that “…”"; of
 * "Kroll stated that “…”, reports the Post" it is Kroll.
 */
export function nearestTeller(text: string, paragraph: Span, quotation: Quotation): Teller | null {
  const before = tiedBefore(WITHIN, text, paragraph, quotation.start)
  const stated = before !== null && STATED.test(text.slice(before.cue.end, quotation.start))
  return stated ? before : (tellerAfter(text, paragraph, quotation) ?? before)
}

/** A full stop within the marks ends the sentence: whoever comes next says something else. */
function tellerAfter(text: string, paragraph: Span, { end, inner }: Quotation): Teller | null {
  if (/[.…]/.test(text.charAt(inner.end - 1))) return null
  const teller = tied(AFTER.exec(text.slice(end, Math.min(paragraph.end, end + LONGEST))), end)
  if (teller === null || teller.source.start < teller.cue.start) return teller
  const named = NAMED.exec(text.slice(teller.source.end, paragraph.end))?.[0].length ?? 0
  return { ...teller, source: { ...teller.source, end: teller.source.end + named } }
}

/** "affirmed the minister of Finance, Ada Brandt, before the deputies", "said the chief of the general | staff, General Ada Brandt" */
const NAMED = new RegExp(
  `^(?:\\s(?!(?:on|in|at|after|before|during|who|which|that|and|but|as|when|while|to|with|about|for|from)\\b)\\p{Ll}[\\p{L}'’-]*){0,4},\\s(?:${NAME}\\s){1,3}${NAME}(?=[,.;:!?]|$)`,
  'u',
)

function tiedBefore(pattern: RegExp, text: string, paragraph: Span, start: number): Teller | null {
  const from = Math.max(paragraph.start, start - LONGEST)
  return tied(pattern.exec(text.slice(from, start)), from)
}

/** "In her opinion, “…”", "in Kroll’s words: “…”" */
function viewOf(text: string, paragraph: Span, start: number): Teller | null {
  const from = Math.max(paragraph.start, start - LONGEST)
  const [, who, noun] = VIEW.exec(text.slice(from, start))?.indices ?? []
  if (!who || !noun) return null
  return { source: { start: from + who[0], end: from + who[1] }, cue: { start: from + noun[0], end: from + noun[1] } }
}

function tied(match: RegExpExecArray | null, from: number): Teller | null {
  const spans = (match?.indices ?? []).map((range) => range && { start: from + range[0], end: from + range[1] })
  const [, left, did, asked, right] = spans
  const [source, cue] = left && did ? [left, did] : [right, asked]
  const verb = cue && match?.input.slice(cue.start - from, cue.end - from)
  return source && cue && verb && isSpeechVerb(verb) ? { source, cue } : null
}

/** Whether a verb beside a quotation tells who says it. */
export const isSpeechVerb = (verb: string): boolean => isTellingVerb(verb) || QUOTING.has(verb)
