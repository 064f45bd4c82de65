import { around } from './around.ts'
import type { Span } from './attribution.ts'
import type { Tagged } from './tagger/tag-paragraphs.ts'

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

/** "Quotation of the weekend: “…”": a heading says nothing. */
const HEADING =
  /^(?:(?:the|best|worst)\s){0,2}(?:quotation|quote|line|sentence|phrase|word)s?\s(?:of|for)\sthe\s(?:day|week|weekend|month|year)$/iu

/** "Overheard on Sunday: “…”", "Best line: “…”", "MEANWHILE IN OSLO: the minister waits": nor does what opens an item. */
const ITEM =
  /^(?:(?:[Oo]ver)?[Hh]eard|[Ss]een|[Ss]potted|[Qq]uotes?|(?:[Tt]he\s)?(?:[Bb]est|[Ll]ast)\s(?:line|word)|[Ll]ine|[Pp]icture|[Pp]hoto|[Cc]aption)\b|^\P{Ll}*\p{Lu}\P{Ll}*\s\P{Ll}+\s\P{Ll}+$/u

/** "The deputy minister, Greta Solheim, on the straits: “…”", "Greta Solheim, envoy to NATO, in the corridor: “…”" */
const ON =
  /((?:[\p{L}][\p{L}.’'-]*,?\s){0,7}\p{Lu}[\p{L}’'-]+)(?:,?\son|,\s(?:in|at|outside|during|after|before|near))\s$/u

/** "On NATO: “…”", "Asked about Kroll: “…”": what the words are about. */
const TOPIC =
  /(?:^|[\n.!?”"]\s*|[–—]\s)(?:(?:And|But|Then)\s)?(?:[Oo]n|[Aa]bout|[Rr]egarding|[Cc]oncerning|[Aa]s (?:for|to)|(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Cc]hallenged)\s(?:about|on|over))\s(?:the\s|an?\s)?(?:(?:\p{Lu}\S*\s){1,3}and\s)?$/u

/** "On the pavement, to our reporter Kroll: “…”" tells whom one spoke to. */
const SPOKEN_TO = /(?:^|[\s,])to\s(?:(?:our|the|a|an|his|her)\s(?:\p{Ll}+\s){0,3})?$/u

const LAST_SENTENCE =
  /^.*(?:(?<!\b(?:Sen|Rep|Gov|Gen|Col|Maj|Capt|Adm|Brig|Sgt|Prof|Miss|Mass|Conn|Tenn|Wash|Minn|Mich|Calif|Ala|Ariz|Ark|Colo|Del|Fla|Ill|Ind|Kan|Mont|Neb|Nev|Okla|Ore|Wis|Wyo))(?<=\p{Ll}{3})[.?!]["”’)]*|,\s[RDI]-\p{Lu}\p{L}*\.(?=\s\p{Lu}[\p{L}’'-]+$))\s+(?=\p{Lu}|[Tt]he\s)/su
const isByColon = (text: string, cue: Tagged['cue']) => cue.length === 1 && text.charAt(cue[0]?.start ?? 0) === ':'

/** "in the words of Kroll", "Kroll is quoted as saying by the Harbour Post": Kroll. */
const IN_THE_WORDS_OF = /^(?:in\s)?the words of\s(?=\S)/iu
/** "Ocasio-" before "Cortez": a name goes from its first letter. */
const HALF_WORD = /[\p{L}\p{M}’'-]+-$/u
/** "the record has him say": him. */
const HAS_SAY =
  /^(?:(?:the|its|this|one)\s(?:\p{Ll}+\s){1,4}|(?:it|he|she)\s)(?:has|had|have)\s(?=\S+(?:\s\S+){0,4}$)/iu
const QUOTED_AS = /(?<=\S)\s(?:is|was|are|were|has been) quoted\b/u

/** "Kroll to allies:", not "the envoy to Norhaven:" */
const ADDRESSED =
  /^((?:\p{Lu}[\p{L}.’'-]*\s){0,4}(?!(?:Ambassador|Envoy|Representative|Adviser|Advisor|Aide)\b)\p{Lu}[\p{L}’'-]+)\sto\s[^,:]{2,40}$/u

/** "said Minister Kroll to reporters", "before the deputies": whom one speaks to; not "the Ambassador to NATO". */
const TO_WHOM =
  /^((?:\S+\s){0,8}?(?!(?:Ambassador|Envoy|Representative|Adviser|Advisor|Aide|Delegate|Secretary|Counsel)\b)\p{Lu}[\p{L}’'-]+)\s(?:to|before|in\sfront\sof)\s\S.*$/su

/** "Kroll, for her part,", "two diplomats, speaking in Oslo,": how or where one speaks is no part of who does. */
const BESIDE =
  /,\s(?:for (?:his|her|its|their) part|speaking\s.*|(?:(?:much )?to|with an?|without an?|looking|smiling|grinning|visibly)\s[^,]*)$/su

/**
 * Who speaks, without the day behind the name. Where the words between one cue and the next were taken in, "Kroll said, and Oldervik",
 * the next speaker is left; undefined where what is left still tells of somebody saying something, so nobody can tell who.
 */
export function sourceOf(text: string, { source, cue }: Tagged): Span | null | undefined {
  const tagged = around(text, source)
  if (!tagged) return /^asked\b/i.test(text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0)) ? undefined : null
  const cut = HALF_WORD.exec(text.slice(Math.max(0, tagged.start - 30), tagged.start))?.[0].length ?? 0
  const span = { start: tagged.start - cut, end: tagged.end }
  const topic = isByColon(text, cue) ? ON.exec(text.slice(Math.max(0, span.start - 120), span.start)) : null
  if (topic?.[1]) return { start: span.start - topic[0].length, end: span.start - topic[0].length + topic[1].length }
  if (isByColon(text, cue) && TOPIC.test(text.slice(Math.max(0, span.start - 40), span.start))) return undefined
  const words = text.slice(span.start, span.end)
  if (/^(?:the|an?|that)$/i.test(words)) return undefined
  if (!/\p{L}/u.test(words)) return null // "12:20" in a live blog
  const last = LAST_SENTENCE.exec(words)?.[0].length ?? 0 // "… travelled to Kyiv. The minister"
  if (last > 0) return { start: span.start + last, end: span.end }
  const addressed = isByColon(text, cue) ? ADDRESSED.exec(words) : null
  if (addressed?.[1]) return { start: span.start, end: span.start + addressed[1].length }
  if (isByColon(text, cue) && SPOKEN_TO.test(text.slice(Math.max(0, span.start - 60), span.start))) return null
  if (DAY.test(words)) return datedBy(text, span)
  if (/^that\s\p{L}/u.test(words)) return undefined // "a shift that officials said they had learned about"
  if (/,\swhose\s(?:\p{L}[\p{L}’'-]*\s?){1,3}$/u.test(words)) return undefined // "Kroll, whose government plans": not Kroll
  if (HEADING.test(words) || (isByColon(text, cue) && ITEM.test(words))) return undefined
  const has = /^say(?:ing)?$/.test(text.slice(cue[0]?.start ?? 0, cue[0]?.end ?? 0)) ? HAS_SAY.exec(words) : null
  if (has) return { start: span.start + has[0].length, end: span.end }
  const start = span.start + (IN_THE_WORDS_OF.exec(words)?.[0].length ?? 0)
  const isInverted = (cue[0]?.end ?? span.end) <= span.start
  const toWhom = isInverted ? TO_WHOM.exec(words)?.[1] : undefined
  if (toWhom !== undefined) return { start, end: span.start + toWhom.length }
  const quoted = QUOTED_AS.exec(words) ?? BESIDE.exec(words)
  if (quoted) return { start, end: span.start + quoted.index }
  if (start > span.start) return { start, end: span.end }
  const who = /^.{30,},\s(?=who$)/su.exec(words) // "She came with Minister Kroll, who": Kroll
  if (who) return { start: span.start + who[0].length, end: span.end }
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
