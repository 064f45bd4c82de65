import type { Span } from './attribution.ts'
import type { Tagged } from './tagger/tag-paragraphs.ts'

/** The stretch from the first to the last of these, without marks and blanks at its edges; a bare ":" stays one. */
function around(text: string, spans: readonly Span[]): Span | null {
  const [first, last] = [spans[0], spans.at(-1)]
  if (!first || !last) return null
  let { start } = first
  let { end } = last
  while (end - start > 1 && /[\s,;:.–—(-]/.test(text.charAt(end - 1)) && !/\p{L}\.$/u.test(text.slice(start, end)))
    end--
  while (end - start > 1 && /[\s,;:–—-]/.test(text.charAt(start))) start++
  return { start, end }
}

/** "responded cautiously, acknowledging the need": how it was said belongs to the words that tie. */
const MANNER = /^\s?\p{Ll}+ly,\s(?:saying|acknowledging|adding|noting|warning|arguing|stressing|insisting|claiming)\s/u

/** The words that tie, without what else was done ("said and smiled") or when ("said after the meeting in Oslo"). */
export function cueOf(text: string, { cue }: Tagged): Span | null {
  const span = around(text, cue)
  const beyond =
    span && /(?<=\S)\s(?:and\s\p{Ll}+ed|(?:after|before|during)\s.+)$/su.exec(text.slice(span.start, span.end))
  const manner = span && MANNER.exec(text.slice(span.end, span.end + 60))?.[0].trimEnd()
  return span && { start: span.start, end: span.end + (manner?.length ?? 0) - (beyond?.[0].length ?? 0) }
}

const TIME =
  /\s(?:(?:late|early|earlier)\s)?(?:last|this)\s\p{L}+$|\son\s(?:\p{Lu}\p{Ll}+day|\d{1,2}\s\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+\s\d{1,2})(?:,?\s\d{4})?$/u
const CLOCK = /^\d{1,2}[:.]\d{2}\s(?=\p{L})/u // "15:12 Kroll:" in a live blog
const SAYING =
  /\b(?:said|says|told|tells|added|adds|asked|wrote|warned|argued|replied|proposed|insisted|announced|declared|claimed|noted|stressed|maintained|acknowledged|worry|worries|believes|argues|warns|insists)\b/gu

const DAY = /^(?:\d{1,2}\s\p{Lu}\p{L}+|\p{Lu}\p{L}+\s\d{1,2})(?:,?\s\d{4})?$/u
const DATED = /(?:the|an?)\s(?:\p{L}[\p{L}'’-]*\s){1,9}(?:of|on|from)\s$/iu

/** "The joint statement of the council of 11 June says": what is dated speaks, not the day. */
function datedBy(text: string, day: Span): Span | undefined {
  const before = DATED.exec(text.slice(Math.max(0, day.start - 120), day.start))
  return before ? { start: day.start - before[0].length, end: day.end } : undefined
}

/** "The deputy minister, Greta Solheim, on the straits: “…”" */
const ON = /((?:[\p{L}][\p{L}.’'-]*,?\s){0,6}\p{Lu}[\p{L}’'-]+),?\son\s$/u

/** "in the words of Kroll", "Kroll is quoted as saying by the Harbour Post": Kroll. */
const IN_THE_WORDS_OF = /^(?:in\s)?the words of\s(?=\S)/iu
const QUOTED_AS = /(?<=\S)\s(?:is|was|are|were|has been) quoted\b/u

/** "Kroll, for her part,", "two diplomats, speaking in Oslo,": how or where one speaks is no part of who does. */
const BESIDE = /,\s(?:for (?:his|her|its|their) part|speaking\s.*)$/su

/**
 * Who speaks, without the day behind the name. Where the words between one cue and the next were taken in, "Kroll said, and Oldervik",
 * the next speaker is left; undefined where what is left still tells of somebody saying something, so nobody can tell who.
 */
export function sourceOf(text: string, { source, cue }: Tagged): Span | null | undefined {
  const span = around(text, source)
  if (!span) return null
  const topic =
    cue.length === 1 && text.charAt(cue[0]?.start ?? 0) === ':'
      ? ON.exec(text.slice(Math.max(0, span.start - 120), span.start))
      : null
  if (topic?.[1]) return { start: span.start - topic[0].length, end: span.start - topic[0].length + topic[1].length }
  const words = text.slice(span.start, span.end)
  if (/^(?:the|an?|that)$/i.test(words)) return undefined
  if (DAY.test(words)) return datedBy(text, span)
  const start = span.start + (IN_THE_WORDS_OF.exec(words)?.[0].length ?? 0)
  const quoted = QUOTED_AS.exec(words) ?? BESIDE.exec(words)
  if (quoted) return { start, end: span.start + quoted.index }
  if (start > span.start) return { start, end: span.end }
  const said = [...words.matchAll(SAYING)]
    .filter(({ index }) => !/\b(?:who|that|which|as|by|has|had|have)\s$/.test(words.slice(0, index)))
    .at(-1)
  const clock = CLOCK.exec(words)?.[0].length ?? 0
  if (!said) return { start: span.start + clock, end: span.end - (TIME.exec(words)?.[0].length ?? 0) }
  const next =
    /^,?\s(?:(?:and|but|while|as|before|that)\s)?(?=(?:\p{Lu}\S+\s?){1,5}$|(?:he|she|they|the\s\p{L}+)$)/u.exec(
      words.slice(said.index + said[0].length),
    )
  return next ? { start: span.start + said.index + said[0].length + next[0].length, end: span.end } : undefined
}

/**
 * The speaker's words alone: an opening "But" before a quotation is the narrator's, a clause that describes the speaker is, what
 * follows a dash without marks or words of attribution is, a bare "what" is no words, and so is the tail of a short object, "…, aligning with …".
 */
export function contentsOf(text: string, { contents, cue }: Tagged): Span[] {
  const said = contents.filter(({ start, end }, nth) => {
    const gap = text.slice(contents[nth - 1]?.end ?? start, start)
    if (contents.length > 1 && isAboutIt(text, start, end)) return false
    const asides = /^\s?[—–]/.test(gap) && !cue.some((one) => one.start < start && one.end > start - gap.length)
    return (
      contents.length === 1 ||
      !(
        /^(?:who|whose)\b|^what$/i.test(text.slice(start, Math.min(end, start + 6))) ||
        (asides && !isMark(text, start))
      )
    )
  })
  const cueAt = cue[0]?.start ?? 0
  return said.map(({ start, end }) => trimmed(text, end <= cueAt ? quotedSentence(text, start, end) : start, end))
}

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

const CLAUSE_GOES_ON = /^,\s(?!\p{Ll}+ing\b|and\b|but\b|while\b)\p{Ll}[^.;:“”",]*(?=[.!?])/u // "all states, including the U.S., meet the goal"

/** "said two days ago that …", "told us the previous day that …": when it was said is no part of it. */
const WHEN =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s(?=(?:the|he|she|it|they|we|his|her|their|its|that|no|all)\s)|^(?:(?:the|an?|last|this|on|in|at|some|several|few|early|earlier|late|previous|same|next|following|two|three|four|five|six|seven|ten|\d+)\s){0,4}(?:days?|weeks?|months?|years?|hours?|morning|afternoon|evening|night|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\s(?:ago|earlier|before|later|morning|afternoon|evening|night))?\s(?=that\s)/u

/** "Kroll spoke first. “We pay,” she said.": where a sentence of its own comes before the quotation that the cue closes, it is the narrator's. */
function quotedSentence(text: string, start: number, end: number): number {
  const before = /^[^"“”„«»]*\p{L}{3,}[.!?]\s+(?=["“„«])/u.exec(text.slice(start, end))
  return start + (before?.[0].length ?? 0)
}

const INCLUDING = /^,\sincluding\s[^,;:“”"]{1,60}(?=,)/u

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const opening = /^(?:but|and|so|yet|or)\s+(?=["“„«])/i.exec(words) ?? WHEN.exec(words) ?? MANNER.exec(words)
  const closing = /(?<=["”»])\s[–—-]$/.exec(words)
  const object = /^\p{Ll}+ing\b|^(?:an?|the|its|their|his|her|more|new)\s/u.test(words) ? TAIL.exec(words) : null
  if (object) return { start, end: start + object[0].length }
  const included = INCLUDING.exec(text.slice(end, end + 80))?.[0].length ?? 0
  const goesOn = included > 0 || /,\sincluding\s[^,]{1,60}$/.test(words)
  const rest = goesOn ? CLAUSE_GOES_ON.exec(text.slice(end + included, end + included + 120)) : null
  const more = rest ? included + rest[0].length : 0
  return { start: start + (opening?.[0].length ?? 0), end: end + more - (closing?.[0].length ?? 0) }
}

/**
 * Contents that stop where the source or the cue begins. A quotation that a full stop within its marks ends is not the words of who
 * says something else in the next sentence: “….” Kroll said the fleet is ready.
 */
export function apartFrom(text: string, source: Span | null, cue: Span | null, contents: readonly Span[]): Span[] {
  const head = Math.min(source?.start ?? Number.POSITIVE_INFINITY, cue?.start ?? Number.POSITIVE_INFINITY)
  const later = contents.some(({ start }) => start > head)
  return contents.flatMap(({ start, end }) => {
    if (start >= head) return [{ start, end }]
    const kept = { start, end: start + text.slice(start, Math.min(end, head)).trimEnd().length }
    return later && /[.…]["”»]$/.test(text.slice(kept.start, kept.end)) ? [] : [kept]
  })
}
