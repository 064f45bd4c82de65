import type { Quotation } from '../text/quotation-marks.ts'
import type { Span } from './attribution.ts'
import type { Teller } from './beside-quotation.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L}"
const NAMES = `(?:${NAME}\\s){0,3}${NAME}`
const TITLED = `(?:[Tt]he\\s)?(?:\\p{L}[\\p{L}-]*\\s){0,4}?${NAMES}`
const ROLE =
  '(?:the|an?|one|another)\\s(?:\\p{L}[\\p{L}-]*\\s){0,4}?(?:official|diplomat|minister|ambassador|envoy|officer|general|adviser|aide|analyst|lawmaker|spokes\\p{Ll}+)(?![\\p{L}-])'
const ASIDE = '(?:,\\s[^,.;:“”"]{1,60},)?'
const LETTER = '(?:letter|statement|note|message|post|e-?mail|article|memo|column|op-ed)'
const FRONT = '(?:^|[.?!;:,”"]\\s)'

/** What stands behind a quotation: `who` speaks, `cue` says so. */
const BEHIND = [
  `^,?\\s(?<cue>(?:is|was)\\show)\\s(?<who>he|she|${ROLE}|${TITLED})${ASIDE}\\s(?:(?:had|has|later|once)\\s)?(?:put|sum|describe|explain|saw|see|phrase|frame|express|greet)`, // “…” was how Kroll put it
  `^[.,]?\\s(?:[–—-]\\s)?[Tt](?:hose|hese)\\s(?:are|were)\\sthe\\s(?<cue>words)\\sof\\s(?<who>${TITLED})`,
  `^[.,:]?\\s(?:[–—-]\\s)?[Ww]ith\\s(?:these|those|this|that)\\s(?<cue>words|sentence|line|remark),?\\s(?:had\\s)?(?<who>${TITLED})${ASIDE}\\s(?:had\\s)?\\p{Ll}+(?:ed|d|t|gan|ose|ok)\\b`, // “…” With these words Kroll opened
  `^[.,:]?\\s(?:[–—-]\\s)?[Tt]h(?:at|is)\\s(?:is|was)\\s(?<who>${NAMES})['’]s?\\s(?:\\p{Ll}+\\s)?(?<cue>message|verdict|answer|reply|line|warning|advice|view|promise|pledge|conclusion)\\b`,
  `^,?\\s(?:is|was|were|are)\\s(?<who>his|her|${NAMES}(?=['’]))(?:['’]s?)?\\s(?:(?:first|last|opening|closing|final|only|own|short|dry|curt)\\s){0,2}(?<cue>sentence|line|words?|answer|reply|message|verdict|comment|response|advice|warning|promise|pledge|retort)\\b`, // “…,” is her first sentence
  `^,?\\sas\\s(?<who>he|she|${ROLE}|${TITLED})\\s(?:later\\s|once\\s|has\\s|had\\s)?(?<cue>puts?|phrased|called|calls|described|describes)\\s(?:it|them|this|that)\\b`, // “…”, as she put it
  `^\\s(?<who>I)\\s(?<cue>said|wrote)\\s(?:that|this|so)(?=[\\s,.])(?!\\s(?:the|it|he|she|we|they)\\s)`, // “…” I said that last week
  `^,?\\s(?<cue>so)\\s(?<who>${NAMES})(?=[,.]|\\s(?:in|at|on|to|during|after|before)\\s)`, // “…,” so Kroll in Oslo: a translation's
  `^[.,:]?\\s(?:[–—-]\\s)?[Tt]h(?:at|is)\\s(?:is|was)\\s(?:the|his|her)\\s(?:\\p{Ll}+\\s)?(?<cue>sentence|line|answer|reply|message|verdict)[^.:;“”"]{0,60}?[,\\s](?:and\\s)?(?<who>he|she)\\s(?:\\p{Ll}+\\s)?(?:said|read|repeated|spoke|gave|put|had)\\s`, // “…”: that was the sentence, and she read it twice
  `^,?\\s(?:it|the\\s${LETTER})\\s(?<cue>says|said|reads?)[^.:;“”"]{0,60}?,?\\s(?:over\\sthe\\s(?:signature|name)\\sof|signed\\sby)\\s(?<who>${TITLED})`,
  `^,?\\s(?<cue>reads?)\\s(?<who>(?:a|an|the)\\s(?:\\p{Ll}+\\s)?${LETTER}\\s(?:signed\\s)?(?:by|from)\\s${TITLED})`,
].map((pattern) => new RegExp(pattern, 'du'))

/** What stands before a quotation, to its opening mark. */
const BEFORE = [
  `${FRONT}[Aa]s\\s(?:was|is|has\\sbeen)\\s(?<cue>\\p{Ll}+ed|said|told)\\sby\\s(?<who>${TITLED})${ASIDE},?\\s*$`, // As was underlined by Kroll, the director, “…”
  `${FRONT}(?<who>${TITLED}|${ROLE})['’]s?\\s(?:\\p{Ll}+\\s){0,2}(?<cue>answer|reply|response|retort|line|sentence|verdict|message|warning|advice|promise|pledge|summary|description|comment|conclusion|version|explanation|remark|quip|plea)(?:\\s[^.:;“”"]{0,80})?:\\s*$`, // Kroll’s answer is worth keeping: “…”
  `${FRONT}(?:[Ii]n|[Tt]o\\suse)\\sthe\\s(?<cue>words)\\sof\\s(?<who>${TITLED})[,:]?\\s*$`,
  `,\\s[Aa]s\\s(?<who>${TITLED})\\s(?<cue>did|does|has\\sdone|had\\sdone)(?:\\s[^.;:“”"]{1,50})?,\\sthat\\s*$`, // When its head says, as Kroll did on Monday, that “…”
  `${FRONT}[Ff]or\\s(?<who>${TITLED}),\\s(?<cue>[^,:;“”"]{3,60}):\\s*$`, // For Kroll, the message is clear: “…”
  `${FRONT}(?<who>(?:[Aa]n?|[Tt]he)\\s(?:\\p{Ll}+\\s)?${LETTER}\\s(?:signed\\s)?(?:by|from)\\s${TITLED})\\s(?<cue>read|reads|said|says|ran|stated)(?:\\sthat)?[:,]?\\s*$`,
  `${FRONT}(?<who>(?:[Hh]e|[Ss]he|${TITLED}))(?:${ASIDE}|,)\\s(?<cue>(?:(?:has|had)\\s)?(?:said|told|wrote|written|warned|added|argued|declared|stated|announced))\\s[^“”".;:]{1,70}\\sthat\\s*$`, // Kroll had said at a dinner in Oslo that “…”
].map((pattern) => new RegExp(pattern, 'du'))

const LONGEST = 160 // UTF-16 units on either side that are looked at

/** Who says a quotation by the fixed frame it stands in: “…” was how Kroll put it; For Kroll, the message is clear: “…”. */
export function framedQuotation(text: string, paragraph: Span, { start, end }: Quotation): Teller | null {
  const from = Math.max(paragraph.start, start - LONGEST)
  const ahead = text.slice(from, start)
  const behind = text.slice(end, Math.min(paragraph.end, end + LONGEST))
  return framed(BEHIND, behind, end) ?? framed(BEFORE, ahead, from)
}

function framed(patterns: readonly RegExp[], words: string, offset: number): Teller | null {
  for (const pattern of patterns) {
    const { who, cue } = pattern.exec(words)?.indices?.groups ?? {}
    if (who && cue) return { source: moved(who, offset), cue: moved(cue, offset) }
  }
  return null
}

const moved = ([from, to]: readonly [number, number], by: number): Span => ({ start: from + by, end: to + by })
