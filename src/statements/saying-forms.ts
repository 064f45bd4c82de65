import type { Span } from './attribution.ts'
import { PERSON_NOUN } from './role-words.ts'
import { turnedSayings } from './turned-sayings.ts'

/** A saying by the form of its sentence alone. */
export interface Saying {
  readonly source: Span
  readonly cue: Span
  readonly content: Span
  readonly subject?: Span // what is said begins there: "Europe, he believes, can …"
}

/** Who speaks from where on in a sentence. */
interface SpeakerFrom {
  readonly at: number
  readonly source: Span
}

const SAID =
  'said|says|say|added|adds|argued|argues|noted|notes|note|warned|warns|warn|stressed|stresses|emphasi[sz]ed|insisted|insists|claimed|claims|declared|stated|announced|acknowledged|admitted|replied|recalled|regretted|regrets|lamented|remarked|observed|confirmed|asserted|maintained|maintains|contended|cautioned|conceded|countered|reiterated|predicted|pledged|promised|complained|worry|worries|worried|fear|fears|feared|judges|judged|holds|held(?=\\sthat\\s(?:the|an?|it|he|she|they|we|his|her|its|there|no|\\p{Lu}\\p{L}*)\\s)|specified|specifies|clarified|clarifies|reaffirmed|reaffirms|underscored|underscores|vowed|vows|reckons|reckoned|deems|underlines|underlined|believes?|believed|thinks|thought|considers|hopes?|hoped|expects?|expected|estimates?|estimated|went on|goes on|(?:is|was|are|were|remains?|remained) (?:\\p{Ll}+ly )?(?:adamant|confident|convinced|certain|sure|hopeful|optimistic)|(?:left|leaves|leave) no doubt|(?:took|takes|take) the view|(?:is|was|are|were) of the (?:view|opinion)|(?:drew|draws|called) attention to the fact|(?:expressed|voiced) (?:confidence|(?:the|his|her|their) (?:hope|belief|conviction|view|opinion))|cited (?:estimates|figures|reports|data)|(?:is|are|was|were) (?:said|supposed|reported|understood) to have (?:said|warned|argued|added|promised|told (?:him|her|them|us|reporters|colleagues|allies))(?: on (?:that|this|the) occasion)?'
const SAYING =
  'saying|adding|arguing|noting|warning|stressing|emphasi[sz]ing|insisting|claiming|declaring|stating|acknowledging|admitting|maintaining|cautioning|conceding|reiterating|predicting|pledging|promising'
const BEHIND =
  'said|says|say|added|adds|argued|argues|noted|notes|warned|warns|stressed|insisted|claimed|acknowledged|predicted|pointed out|went on|goes on|continued|explained|promised|promises|conceded|admitted|recalled|stated|declared|replied|answered|(?:was|is|were) quoted (?:by [^,.;:“”"]{2,40} )?as saying|told (?:us|me|him|her|them|reporters|journalists|lawmakers|parliament|[^,.;:“”"]{3,60}(?= in an? (?:[\\p{L}-]+ ){0,3}(?:letter|interview|message|memo|note|statement))|the \\p{L}+)'
const WHO = "((?:[\\p{L}.'’-]+\\s){0,5}?[\\p{L}.'’-]+)"
const ADVERB =
  '(?:(?:\\p{Ll}+ly|also|has|have|had|then|later|for (?:his|her|its|their) part,?|meanwhile,?|in turn,?)\\s){0,2}'
const WHEN =
  '(?:\\s(?:(?:an?|one|two|three|four|several|some|\\d+)\\s(?:hour|day|week|month|year)s?\\s(?:earlier|before|ago|later)|(?:on\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this|earlier\\sthis)\\s(?:week|month|year)|yesterday|earlier|later|afterwards))?'
const ASIDE = '(?:,\\s(?:(?:an?|the|who|whose|in|of|at|for|from|speaking|\\p{Ll}+ing)\\s)[^,;:“”"]{3,80})?' // "Kroll, commanding the fleet, holds that …"
const THAT = new RegExp(`(?<=^|[,;:]\\s)${WHO}${ASIDE},?\\s${ADVERB}(${SAID})${WHEN}\\s(?=that\\s)`, 'dgu')
const WHILE = new RegExp(`(?:,|\\swhile|\\sand)\\s(?:\\p{Ll}+ly\\s)?(${SAYING})\\s(?=that\\s)`, 'dgu')
const TO_THEN = /,\sto\sthen\s(assure|add|say|stress|insist|warn|recall|announce|point\sout)\s(?=that\s)/dgu // "Kroll replied, to then assure that …"
const LONG_WHO = `((?:the|an?|its|his|her)\\s(?:[\\p{L}.'’-]+\\s){0,11}?[\\p{L}.'’-]+|${WHO.slice(1, -1)})` // "the chair of the Parliament’s defence committee"
/** "…, Kroll has said in an interview with the daily Post" */
const IN_A_TALK =
  '\\sin\\s(?:an?|the|his|her)\\s(?:[\\p{L}-]+\\s){0,2}(?:interview|statement|speech|post|letter|briefing|article)\\b(?![^.;“”"]*\\sthat\\s)'
/** "…, Minister Kroll (Labour) said in Oslo on Tuesday" */
const IN_TOWN = '\\s(?:in|at|from)\\s(?:the\\s)?\\p{Lu}[\\p{L}-]+(?![^.,;“”"]*\\sthat\\s)'
const AFTER = new RegExp(
  `,\\s${LONG_WHO}(?:\\s\\([^()]{1,40}\\))?\\s${ADVERB}(${BEHIND})(?=[.,:;]|\\sthere[.,]|\\s(?:on\\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|${IN_TOWN}|${IN_A_TALK})`,
  'du',
)
const VIEW =
  /^(?:In|By)\s(his|her|(?:[\p{L}.’'-]+\s){0,4}?[\p{L}.-]+(?=['’]))(?:['’]s?)?\s(?:own\s)?(view|opinion|account|estimation|judge?ment|reading),\s(?=\p{L})/du
const COUNT =
  /(?<=^|,\sand\s)([^,;:“”"]{12,}),\sby\s(his|her|their|its)\s(?:own\s)?(count|account|reckoning|estimate|calculation)(?=[.,;])/du
const NAMES = "((?:\\p{Lu}[\\p{L}.-]*\\s){0,3}\\p{Lu}[\\p{L}-]*)['’]s?"
const SAID_THING =
  'demand|claim|warning|belief|assertion|argument|insistence|pledge|promise|accusation|suggestion|contention|conviction|assurance|prediction|admission|fear|hope|complaint'
const THING = [
  new RegExp(`(?<![\\p{L}’'-])${NAMES}\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,2}(${SAID_THING})\\s(?=that\\s)`, 'du'), // "Kroll’s old demand that …"
  new RegExp(
    `\\b(?=(?:speculation|${SAID_THING})s?\\s(?:by|from|among)\\s)(?<cue>\\p{Ll}+)\\s(?:by|from|among)\\s(?<who>${WHO.slice(1, -1)})\\s(?=that\\s)`,
    'du',
  ), // "speculation by some diplomats that …"
]
const CLEAR = new RegExp(
  `(?<=^|,\\s)${NAMES}\\s(message|verdict|point|position|conclusion)\\s(?:is|was)\\s(?:clear|simple|blunt|plain):\\s(?=[\\p{L}])`,
  'du',
)
const CONCERN = new RegExp(
  `(?<=^|[,;:]\\s)${WHO}\\s${ADVERB}((?:raised|raises|voiced|voices|expressed|expresses)\\s(?:concerns?|doubts?|alarm|worries|fears))\\s(?=(?:about|over)\\s)`,
  'du',
)
const LEADING = /^(?:[–—-]\s)?(?:(?:but|and|still|yet|however|so|meanwhile|while|as),?\s)?/iu
const FINITE =
  /\b(?:\p{Ll}+n['’]t|is|are|was|were|will|would|can|could|has|have|had|does|do|did|may|might|must|should|remains?|needs?|\p{Ll}{3,}ed)\b/u
const ENDS =
  /;\s|:\s?(?=["“«]|$)|\s[—–]\s|,\s(?:\p{Ll}+ly\s)?\p{Ll}+ing\b|,?\s(?:while|and|but)\s(?:\p{Ll}+ly\s)?(?:\p{Ll}+ing|said|added|noted|called|urged)\b/u

/** Sayings of one sentence, whose text starts at `offset`; `speakers` are those already known in it, in order. */
export function sayingsIn(line: string, offset: number, speakers: readonly SpeakerFrom[]): Saying[] {
  const rest = [...behind(line, offset), ...inHisView(line, offset), ...byHisCount(line, offset)]
  rest.push(...turnedSayings(line, offset))
  if (line.includes(':')) rest.push(...of(CLEAR, line, offset))
  if (/\s(?:about|over)\s/.test(line)) rest.push(...of(CONCERN, line, offset))
  if (!/\sthat\s/u.test(line)) return rest
  return [...withThat(line, offset, speakers), ...THING.flatMap((pattern) => of(pattern, line, offset)), ...rest]
}

/** A form that has its source and its cue in it; the content begins behind it and ends before what "which" or "as Kroll put it" adds. */
function of(pattern: RegExp, line: string, offset: number): Saying[] {
  const match = pattern.exec(line)
  const [, first, second] = match?.indices ?? []
  const { who = first, cue: did = second } = match?.indices?.groups ?? {}
  const [source, cue] = [speakerIn(line, offset, who), spanOf(did, offset)]
  if (!match || !source || !cue) return []
  const { start, end } = clauseFrom(line, offset, match.index + match[0].length)
  const which = line
    .slice(start - offset, end - offset)
    .search(/, which |, as [^,]{3,80} (?:put|puts|phrased|called) (?:it|that)\b/)
  return [{ source, cue, content: { start, end: which < 0 ? end : start + which } }]
}

/** "Kroll maintained that …", "…, while warning that …" */
function withThat(line: string, offset: number, speakers: readonly SpeakerFrom[]): Saying[] {
  const found = [...line.matchAll(THAT)].flatMap((match) => tied(line, offset, match))
  const known = [...speakers, ...found.map(({ source, cue }) => ({ at: cue.start, source }))]
  const going = [WHILE, TO_THEN]
    .flatMap((form) => [...line.matchAll(form)])
    .flatMap(({ indices }) => {
      const cue = spanOf(indices?.[1], offset)
      const speaker = cue && known.filter(({ at }) => at < cue.start).at(-1)
      return cue && speaker ? [{ source: speaker.source, cue, content: clauseAfter(line, offset, cue) }] : []
    })
  return [...found, ...going]
}

function tied(line: string, offset: number, { index, 0: words, indices }: RegExpExecArray): Saying[] {
  const [source, cue] = [speakerIn(line, offset, indices?.[1]), spanOf(indices?.[2], offset)]
  return source && cue ? [{ source, cue, content: clauseFrom(line, offset, index + words.length) }] : []
}

/** "The ships are late, some analysts said." */
function behind(line: string, offset: number): Saying[] {
  const match = AFTER.exec(line)
  const [source, cue] = [speakerIn(line, offset, match?.indices?.[1]), spanOf(match?.indices?.[2], offset)]
  if (!match || !source || !cue) return []
  const start = LEADING.exec(line)?.[0].length ?? 0
  const words = line.slice(start, match.index)
  return FINITE.test(words) ? [{ source, cue, content: { start: offset + start, end: offset + match.index } }] : []
}

/** "In his view, the stronger the allies, the stronger the whole." */
function inHisView(line: string, offset: number): Saying[] {
  const [whole, who, noun] = VIEW.exec(line)?.indices ?? []
  const [source, cue] = [spanOf(who, offset), spanOf(noun, offset)]
  return whole && source && cue ? [{ source, cue, content: clauseFrom(line, offset, whole[1]) }] : []
}

/** "Forty letters were sent last year, by her count." */
function byHisCount(line: string, offset: number): Saying[] {
  const [, words, who, noun] = COUNT.exec(line)?.indices ?? []
  const [content, source, cue] = [spanOf(words, offset), spanOf(who, offset), spanOf(noun, offset)]
  return content && source && cue ? [{ source, cue, content }] : []
}

type Range = readonly [number, number] | undefined

const spanOf = (range: Range, offset: number): Span | null =>
  range ? { start: offset + range[0], end: offset + range[1] } : null

/** The words before a verb where they name somebody who speaks: a name, "he", or a noun for people. */
function speakerIn(line: string, offset: number, who: Range): Span | null {
  if (!who) return null
  const words = line.slice(...who)
  const opening = LEADING.exec(words)?.[0].length ?? 0
  const last = words.split(/\s/).at(-1) ?? ''
  const speaks =
    /^(?:he|she|they)$/i.test(words.slice(opening)) || /^\p{Lu}/u.test(last) || PERSON_NOUN.has(last.toLowerCase())
  const other = /\b(?:that|who|which|to|is|are|was|were|if|when|what|despite|given)\b|['’]s?$/i.test(words)
  return speaks && !other ? spanOf([who[0] + opening, who[1]], offset) : null
}

const clauseAfter = (line: string, offset: number, cue: Span): Span => clauseFrom(line, offset, cue.end - offset + 1)

function clauseFrom(line: string, offset: number, start: number): Span {
  const rest = line.slice(start)
  const end = ENDS.exec(rest)?.index ?? rest.replace(/[.!?”"]*$/u, '').length
  return { start: offset + start, end: offset + start + end }
}
