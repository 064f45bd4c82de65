import { COMMON_WORDS } from '../text/common-words.ts'
import type { NameIndex } from './name-index.ts'
import { isPersonName } from './person-name.ts'
import { isPressName } from './press-name.ts'

/** Who a line says wrote the text; UTF-16 units of the line. */
export interface Writer {
  readonly name: string
  readonly at: number
  readonly isBare: boolean // nothing but the form of the line says so: whoever the text tells of is no writer
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s(?:de|da|van|von|der|al|bin|\p{Lu}[\p{L}.’'-]*)){1,3}`
const TITLE = String.raw`(?:(?:Dr|Prof|Sgt|Lt|Capt|Maj)\.?\s)?`
/** "A column by", "Chalk and words by": no speech and no visit, which are theirs whom the text tells of. */
const BY_WORK = String.raw`(?:(?:An?|The|Our|This)\s)?(?:[\p{L}-]+\s(?:and|&)\s|weekly\s|daily\s|fortnightly\s)?(?:[Cc]olumn|[Ww]ords|[Tt]ext|[Nn]otes|[Nn]otebook|[Ss]ketch(?:es)?|[Dd]rawings?|[Ii]mpressions|[Aa]ccount|[Dd]espatch|[Rr]eportage|[Ff]eature|[Dd]iary|[Ee]ssay|[Cc]ommentary|[Gg]uest (?:contribution|article|column|essay|commentary)|[Ss]een|[Hh]eard|[Ww]atched|[Oo]bserved|[Nn]oted|[Ss]et down|[Tt]aken down|[Kk]ept) by`
/** "By Ada Writer", "Compiled by …", "Words: …", "Pooler: …", "Analysis | …"; a second name behind "and". */
const SIGNED = new RegExp(
  String.raw`(?:^|[|,.;]\s)(?:(?:By|BY|by|(?:Compiled|Written|Reported|Words|Notes|Posted|Prepared|Story|Comment|Guest contribution|Commentary|Opinion|Essay|Analysis|Column|Op-ed|Updates|(?:Live )?(?:[Rr]eporting|[Cc]overage)|Sketch|SKETCH|Diary|Dispatch|hosted) by|${BY_WORK})\s|(?:(?:Words|Text|Story) (?:and|&) (?:pictures?|photos?|photographs?)|Pooler|Presenter|Interviewer|Interview|(?:[Oo]ur )?[Rr]eporters?|Words|Text|Script|Authors?|Report|Reporting|Writer|Correspondent|Rapporteur)\s?:\s|(?:Analysis|Comment|Opinion)\s\|\s)${TITLE}(?<name>${NAME})(?:\sand\s(?<second>${NAME}))?(?=$|[,.;|()]|\s[(|·•/–—]|\s(?:in|at|on|and|for|with)\s)`,
  'u',
)
/** "Ada Writer, naval correspondent", also behind the day. */
const DESCRIBED = new RegExp(
  String.raw`(?:^|\|\s)(?<name>${NAME}),\s(?:our\s)?(?:[\p{L}-]+\s){0,3}(?:correspondent|editor|fellow|reporter|columnist|writer|text|words)(?:$|;|,\s|\s(?:and|with)\s)`,
  'iu',
)
/** "Ada Writer Defence and security editor", as some print it without a comma. */
const TITLED =
  /^(?<name>(?!(?:Deputy|Senior|Chief|Political|Diplomatic|Economics?|Associate|Assistant|Managing|Special|Acting|Our)\s)\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}[\p{L}’'-]+)\s(?=\p{Lu})(?:[\p{L}-]+\s){0,4}(?:correspondent|editor|reporter)(?:\sin\s\p{Lu}[\p{L}’' -]+)?$/u
/** "Ada Writer | 12.05.2026": before the day. */
const BEFORE_DAY = new RegExp(String.raw`^(?<name>${NAME})\s[|·•]\s\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d`, 'u')
/** "Ada Writer, capital studio" */
const DESKED = new RegExp(
  String.raw`^(?<name>${NAME}),\s(?:our\s)?(?:[\p{Ll}-]+\s){0,2}(?:studio|newsroom|desk|bureau)$`,
  'u',
)
/** "Our man in the gallery, Ada Writer", "From our special correspondent Ada Writer, in Oslo". */
const OURS = new RegExp(
  String.raw`\b(?:[Oo]ur|[Ss]taff)\s(?:[\p{L}-]+\s){0,3}?(?:correspondent|reporter|writer|columnist|man|woman)(?:\s(?:in|at|on)\s(?:the\s)?[\p{L}\s]{3,40}?)?[,:]?\s(?<name>${NAME})(?=$|[,.;|])`,
  'u',
)
/** "Ada Writer reports" */
const REPORTS = new RegExp(String.raw`^(?<name>${NAME})\s(?:reports|reporting)$`, 'u')
/** "From Ada Writer, who sat by the stove", "From Ada Writer in Oslo" */
const SENT_FROM = new RegExp(String.raw`^From\s(?<name>${NAME})(?:,\swho\s|\sin\s\p{Lu})`, 'u')
/** "… 7 February 2026. From Ada Writer, Oslo" */
const SENT = new RegExp(String.raw`(?:^|[.|;]\s)From\s(?<name>${NAME}),\s\p{Lu}[\p{L}’' -]+$`, 'u')
/** "The Port Post, 26 August 2026. J. Writer": initials behind the day. */
const INITIALLED = /(?:19|20)\d\d\s?[.|,–—]\s(?<name>\p{Lu}\.(?:\s?\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+)$/u
/** "Ada Writer, photo: author" */
const PICTURED = new RegExp(String.raw`^(?<name>${NAME}),\s(?:photos?|pictures?):\s(?:the\s)?author$`, 'iu')
/** "ADA WRITER" on a line of its own, under the day. */
const CAPITALS = /^(?<name>\p{Lu}{2,}(?:\s\p{Lu}[\p{Lu}’'-]+){1,2})$/u
/** Behind a day: "| Updated 17:45", "at 18:02 CET". */
const CLOCK = String.raw`(?:[\s,|·•–-]+(?:(?:last\s)?(?:updated|modified|published)(?:\sat)?:?\s|at\s)?\d{1,2}[:.h]\d\d[^\n.]{0,24})?`
const UNDER_DAY = new RegExp(String.raw`(?:19|20)\d\d${CLOCK}\s*$`, 'i')
/** The next line is a day with its year; behind it at most a time, a city or "last updated". */
const ABOVE_DAY = new RegExp(
  String.raw`^\n{1,2}[^\n]{0,60}?(?:(?<=[\p{L},]\s)(?:19|20)\d\d|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|\b(?:19|20)\d\d-\d\d-\d\d)(?![\p{L}\d-])${CLOCK}(?:\n|$)`,
  'iu',
)
const ABOVE_PLACE = /^\n(\p{Lu}[\p{L}’' -]{2,30})\n/u

/** "Ada Writer" on a line of its own, under the day: no section, desk or office. */
const ALONE =
  /^(?<name>\p{Lu}[\p{Ll}’'-]+(?:\s(?:de|da|van|von|der|al|bin|\p{Lu}\.|\p{Lu}[\p{L}’'-]*\p{Ll})){0,2}\s\p{Lu}[\p{L}’'-]*\p{Ll})$/u
/** What stands under a writer's name: "Political correspondent", "Defence editor in Oslo". */
export const ABOVE_ROLE =
  /^\n+(?:[\p{L}-]+\s){0,3}(?:correspondent|editor|reporter|columnist|writer|fellow|analyst|researcher)(?:(?:\sin\s|,\s)\p{Lu}[\p{L}’' -]{2,30})?\n/iu
/** Behind the day and the heading of a paper, and above the first paragraph. */
const ABOVE_TEXT = /^\n+[^\n]{90}/
const OF_PAPER = new RegExp(String.raw`(?:19|20)\d\d${CLOCK}\s*\n(?=[\s\S]*\S)`, 'i')
const NO_WRITER =
  /\b(?:Desk|News|Newsroom|Service|Staff|Editors?|Editorial|Bureau|Agency|Team|Politics|Business|World|Europe|Defen[cs]e|Security|Economy|Opinion|Analysis|Affairs|International|National|Foreign|Press|Release|Report|Declaration|Statement|Communiqu[eé]|Charter|Treaty|Accord|Protocol|Memorandum|Resolution|Edition|Page|Section|Interview|Notes?|Live|Updates?|Summit|Minister|President|General|Ministry|Office|Institute|Forum|Council|Committee|Company|Group|University|House|East|West|North|South|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/i

const COLUMN = new RegExp(String.raw`^(?<name>${NAME})[’']s\s(?:column|diary|notebook|letter)$`, 'u')
/** "The private web-log of Ada Writer, ambassador". */
const LOG = new RegExp(
  String.raw`(?:^|\s)(?:[Ww]eb-?log|[Bb]log|[Dd]iary|[Jj]ournal|[Nn]otebook|[Nn]ewsletter)\s(?:of|by)\s(?<name>${NAME})(?=$|[,.])`,
  'u',
)
/** "That is all for today; thanks for reading. Ada Writer": the last entry of a live page. */
const THANKED = new RegExp(
  String.raw`\b(?:[Tt]hanks|[Tt]hank you)\b[^.!?\n]{0,50}[.!?]\s(?:[—–]\s?)?(?<name>${NAME})$`,
  'u',
)
/** "Ada Writer, Oslo", "Ada Writer, Oslo / Bergen": no house, no capitals. */
const FROM =
  /^(?!.*\b(?:College|University|Institute|School|Academy|Ministry|Office|Cent(?:re|er)|Council|Committee|Agency|House|Palace|Embassy|Museum|Forum|Street|Square|Hotel|Hall)\b)(?<name>\p{Lu}[\p{Ll}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*\p{Ll}){1,2}),\s(?<place>\p{Lu}[\p{L}’' -]{2,30}?)(?:\s?\/\s?\p{Lu}[\p{L}’' -]{2,30})?$/u
/** "Ada Writer in Oslo", also behind the day; "Ada Writer was in the gallery". */
const SEATED = new RegExp(
  String.raw`(?:^|[|•·]\s)(?<name>${NAME})\s(?:(?:was|sat|reports|writes|watched|listened)\s)?(?:in|at|from|on|aboard)\s(?:the\s)?[\p{L}’' -]{3,40}$`,
  'u',
)
/** "… is full. – Ada Writer": behind the last sentence. */
const BEHIND = new RegExp(String.raw`(?<=[.!?])\s[—–]\s?(?<name>${NAME})$`, 'u')
/** "From Oslo: Ada Writer", "Tonight at the keys: Ada Writer": who keeps a live page. */
const KEEPER = new RegExp(
  String.raw`(?:^|[.|,;]\s)(?:(?:Tonight|Today|Now)\s)?(?:[Aa]t the (?:keys|keyboard|desk)|[Bb]logging(?: live)?|[Kk]eeping this page|[Ll]ive from \p{Lu}[\p{L}’' -]{2,30}|From \p{Lu}[\p{L}’' -]{2,30}):\s(?<name>${NAME})(?=$|[,.;|])`,
  'u',
)
/** "live, with Ada Writer at the hall": only where the line tells of a live page, or of nobody's interview with that person. */
const WITH = new RegExp(String.raw`(?:^|[\s,])[Ww]ith\s(?<name>${NAME})(?=$|[,.;]|\s(?:in|at|on|and|from)\s)`, 'u')
const LIVE = /\b(?:live|as it happened|updates|liveblog|page|newsroom|quay|gallery)\b/i

/** The text in front of a line, which tells of a live page or of the day, and behind it. */
export interface Around {
  readonly before: string
  readonly after: string
}

/** The writers that one line of the head or the end names. */
export function writersIn(line: string, { before, after }: Around, names: NameIndex): Writer[] {
  const several = severalByDay(line, { before, after }, names)
  if (several.length > 0) return several
  const from = FROM.exec(line)
  const marked =
    SIGNED.exec(line) ??
    DESCRIBED.exec(line) ??
    DESKED.exec(line) ??
    named(TITLED.exec(line)) ??
    named(BEFORE_DAY.exec(line)) ??
    OURS.exec(line) ??
    COLUMN.exec(line) ??
    LOG.exec(line) ??
    THANKED.exec(line) ??
    SENT.exec(line) ??
    SENT_FROM.exec(line) ??
    REPORTS.exec(line) ??
    INITIALLED.exec(line) ??
    PICTURED.exec(line) ??
    aloneByDay(line, { before, after }, names) ??
    (from && isSeat(from.groups?.place ?? '', names) ? from : null) ??
    (LIVE.test(before + line) ? (KEEPER.exec(line) ?? WITH.exec(line)) : null)
  const match =
    marked ??
    (before.trim() === '' ? null : (SEATED.exec(line) ?? BEHIND.exec(line) ?? aloneAtEnd(line, { before, after })))
  if (!match) return []
  const { name, second } = match.groups ?? {}
  // "Compiled by Ada Writer.", "By Ada Writer and …", "AFP’s Ada Writer"
  const whole = (one?: string) =>
    one?.replace(/(?<=\p{L}{2})\.$/u, '').replace(/^(?:(?:By|BY|Von|Par)|\S+['’]s)\s(?=\p{Lu}\S*\s\p{Lu})/u, '')
  return [whole(name), whole(second)].flatMap((one) =>
    one !== undefined &&
    isPersonName(one) &&
    !names.outlet(one) &&
    (marked !== null || !(isTopic(one) || isPressName(one)))
      ? [{ name: one, at: line.indexOf(one, match.index), isBare: marked === null }]
      : [],
  )
}

/** "Ada Writer, Oslo", "Ada Writer, BBC News": the city or the outlet that she writes for. */
const isSeat = (words: string, names: NameIndex) => names.place(words) !== null || names.outlet(words) !== null

/** Where its name is no section's or house's. */
const named = (match: RegExpExecArray | null) => (NO_WRITER.test(match?.groups?.name ?? '') ? null : match)

/** "Ada Writer" as the very last line, under a sentence. */
const aloneAtEnd = (line: string, { before, after }: Around): RegExpExecArray | null =>
  after.trim() === '' && /[.!?]["”’)]*\s*\n\s*$/.test(before) && !NO_WRITER.test(line) ? ALONE.exec(line) : null

/** Under the day or above the line that ends with it, above what its bearer is or above the text; no place, and no section's name. */
function aloneByDay(line: string, { before, after }: Around, names: NameIndex): RegExpExecArray | null {
  const isByDay = UNDER_DAY.test(before) || ABOVE_DAY.test(after)
  const place = ABOVE_PLACE.exec(after)?.[1]
  const isPlaced = place !== undefined && names.isPlaceName(place)
  if (!(isByDay || isPlaced || ABOVE_ROLE.test(after) || isAboveText(line, { before, after }))) return null
  return isName(line, names) ? (CAPITALS.exec(line) ?? ALONE.exec(line)) : null
}

const isName = (words: string, names: NameIndex) => mayBeName(words, names) && !words.split(' ').some(isCommon)

const mayBeName = (words: string, names: NameIndex) =>
  !NO_WRITER.test(words) && (CAPITALS.test(words) || ALONE.test(words)) && !names.isPlaceName(words)

/** "Ada Writer, Peter Scribe and Bea Penn in Oslo", under the day or above it. */
function severalByDay(line: string, { before, after }: Around, names: NameIndex): Writer[] {
  const isByDay = UNDER_DAY.test(before) || ABOVE_DAY.test(after) || DAY_ABOVE.test(before)
  if (!isByDay && !isAboveText(line, { before, after })) return []
  const several = line.replace(/^(?:By|BY)\s|\s(?:at|in|from|on)\s.{3,40}$/gu, '').split(/,\s|\sand\s|\s[&/]\s/)
  const isWhole =
    several.length > 1 &&
    several.length <= 5 &&
    several.every((one) => mayBeName(one, names) && !isCommon(one.slice(one.lastIndexOf(' ') + 1)))
  return isWhole ? several.map((name) => ({ name, at: line.indexOf(name), isBare: false })) : []
}

/** The line above tells the day among other things. */
const DAY_ABOVE = /\b\d{1,2}\s\p{L}{3,9}\s(?:19|20)\d\d\b[^\n]{0,40}\n$/u

const isAboveText = (line: string, { before, after }: Around) =>
  OF_PAPER.test(before) && ABOVE_TEXT.test(after) && !isTopic(line.replaceAll(' and ', ' '))

/** "Burden Sharing in Europe" */
const isTopic = (name: string) =>
  NO_WRITER.test(name) || /(?:ing|tion|sion|ment|ship|ity|ence)s?(?:\s|$)/.test(name) || name.split(' ').some(isCommon)

const PARTICLE = /^(?:de|da|van|von|der|al|bin)$/
const isCommon = (word: string) => COMMON_WORDS.has(word.toLowerCase()) && !PARTICLE.test(word)
