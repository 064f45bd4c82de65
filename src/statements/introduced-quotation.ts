import type { Quotation } from '../text/quotation-marks.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import { TITLE } from './role-words.ts'
import { theOnly } from './the-only.ts'

/** Who is led up to a quotation, and whether by a colon: that ties more firmly than a sentence that merely comes before. */
export interface Introduced {
  readonly source: Span
  readonly colon: Span | null
}

const LONGEST = 400 // UTF-16 units back in which the sentence before must begin
const CLOCK = /^\d{1,2}[:.]\d{2}\s(?:[–—-]\s)?/ // of an entry of a live page
const LEAST_WORDS = 3
const PRONOUN_FIRST =
  /^(?:(?:And|But|Then|So|Still|Later|Afterwards),?\s|(?:When\s)?[Aa]sked\s[^:;“”"]{1,120}?,\s)?((?:He|She|he|she))\s(?!who\b)/u
const PRONOUN_LATER = /^(?:In|On|At|With|To|For|From|After|Before|By)\s[^:;“”"]{1,60}?,?\s(he|she)\s/u
/** "As a reason he named the housing. “…”" */
const PRONOUN_AFTER_AS = /^(?:As|For)\s(?:an?|the|his|her|one)\s[^:;.,“”"]{1,40}?,?\s(he|she)\s\p{Ll}+/u
/** "The Istrevian opens with carpentry. “…”" */
const COUNTRYMAN_FIRST = /^(The\s\p{Lu}\p{Ll}{3,}(?:an|er|ese|ish|woman|man))\s(?!and\b)\p{Ll}/u
const ROLES = [...TITLE, 'chair\\p{Ll}+', 'spokes\\p{Ll}+', 'official', 'officer', 'aide', 'source', 'politician'].join(
  '|',
)
const ROLE_FIRST = new RegExp(
  `^((?:The|His|Her|Their|An?|One|Another)\\s(?:(?:\\p{Ll}|\\p{Lu})[\\p{L}.-]*\\s){0,3}?(?:${ROLES})|The\\s(?:first|second|third|fourth|other))[\\s,]`,
  'u',
)
const TITLES = [...TITLE].map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('|')
/** "The Prime Minister was clear: “…”" */
const OFFICE_FIRST = new RegExp(
  `^(The\\s(?:\\p{Lu}\\p{L}*\\s){0,3}?(?:${TITLES}))(?:,|\\s(?!(?:to|of|for|at|from)\\s|\\p{Lu}))`,
  'u',
)
/** "On those who pay less the chancellor was clear: “…”" */
const ROLE_LATER = new RegExp(
  `^(?:In|On|At|With|To|For|From|After|Before|By)\\s[^:;“”"]{1,90}?,?\\s(the\\s(?:\\p{L}[\\p{L}.-]*\\s){0,3}?(?:${[...TITLE].join('|')}))\\s(?:was|is|had|has|spoke|added|went)\\s`,
  'u',
)
/** "On the stairs she turned round. “…”" */
const PRONOUN_TURNS =
  /^(?:In|On|At|By|From|Before|After|Outside)\s[^:;.,“”"]{1,40}?,?\s(he|she)\s(?:turned|stopped|paused|stood|looked|smiled|shrugged|nodded|laughed|hesitated|sighed|leaned|waited|raised|added|went\son)\b/u
/** "Kroll heard the mayor. “…”", "Kroll was met with a banner: “…”": the words are what he was told or saw. */
const TOLD_HIM =
  /\b(?:heard|listened|received|watched|got\san?\s(?:letter|note|call|message|mail|question)|met\s(?:with|by)\san?|reads?\s(?:a|the)\s(?:letter|sign|headline))\b/u
const QUESTION_TO = /\bquestions?\b[^.:]*\sto\s/iu
const OPENING =
  /^(?:(?:Next(?:\sup)?|Enter|Last|First|Second|Third|And|But):?\s|(?:In|On|At|By|Since|After|Before|Last|This|Earlier|Later)\b[^:;“”"]{0,60}?,?\s)?(?:[Tt]he\s|[Aa]n?\s)?(?:[\p{L}\p{M}.'’-]+\s){0,7}(?:[\p{L}\p{M}.'’-]+,\s(?:(?:dear|our|poor|old|young|good)\s)?)?$/u
const NOT_THE_SUBJECT =
  /\b(?:of|to|about|by|with|for|against|from|on|than|like|under|over|at|in|and|or|whose|as|told|asked|met|thanked|before|after|when|while|since|if|because|who|view)\s(?:(?:the|our|his|her|their|an?)\s)?(?:\p{Lu}[\p{L}.-]*\s|\p{Ll}+\s(?=$))*$/u
/** Not "Kroll’s aides", not "Kroll and Oldervik"; but "Kroll’s answer came at once", "Kroll’s was the shortest speech". */
const BEHIND =
  /^(?!['’]|\s(?:and|or)\s\p{Lu})|^['’]s?\s(?:(?:\p{Ll}+\s){0,2}(?:answer|reply|verdict|message|response|comment|advice|line|sentence|words?|contribution|conclusion|summary)|was|is)\s/u
/** "And Kroll? “…”" */
const ASKED_OF = /^(?:And|But)\s(?:\p{L}[\p{L}.’-]*,?\s){0,6}?\p{Lu}[\p{L}.’-]*\?$/u
/** "Her verdict was short. “…”" */
const OWN_FIRST =
  /^(His|Her)\s(?:\p{Ll}+\s){0,2}(?:answer|reply|verdict|message|response|comment|advice|line|sentence|contribution|conclusion|summary|other\sone|(?:very|exact|own|last|first)\swords|words)[\s,:]/u
/** "The last word went to Kroll, the harbour chief. “…”", "Nobody said it better than Kroll. “…”" */
const WENT_TO =
  /^(?:[^.:;“”"]{0,40}\s)?(?:word|line|sentence|quote|remark)\s(?:goes|went|belonged|belongs|fell|came|comes)\s(?:to|from)\s(?:\p{L}[\p{L}.’-]*,?\s){0,6}$|^(?:Nobody|No\sone)\s(?:\p{Ll}+\s){1,3}(?:better|more\s\p{Ll}+)\sthan\s(?:\p{L}[\p{L}.’-]*,?\s){0,6}$/iu
const SPOKEN_OF =
  /\b(?:critic|accus|attack|mock|rival|oppon|backlash|outrage|anger|under fire|declin|refus(?:ed|es)\b|comment|absent|(?<!had been )silent|not (?:reply|respond|answer|appear|attend|come|speak|present)|could not be reached)/i
const PASSIVE =
  /\b(?:was|were|is|are|been|be|being)\s(?:\p{Ll}+ly\s)?(?!asked|pressed|questioned|quoted|convinced|determined|concerned|worried|pleased|alarmed)\p{Ll}+(?:ed|en)\b/u
/** "The sentence I took home comes from the foreign minister, Kroll:", "Quote of the day from Kroll:" */
const COMES_FROM =
  /\b(?:sentence|line|quote|quotation|quip|phrase|words?|remark|question|answer|best)\b[^:;“”"]{0,60}\s(?:(?:comes?|came|is|was|were|belongs?|went|goes)\s)?(?:from|by|to)\s[^:;“”"]{0,80}$/iu
/** "The first is from Kroll, the harbour chief:", of several that are gone through */
const ONE_FROM =
  /^(?:And\s|But\s)?[Tt]he\s(?:first|second|third|fourth|fifth|last|next|other)(?:\sone)?\s(?:is|was|comes|came)\s(?:from|by)\s[^:;“”"]{0,80}$/u
/** "What I said this morning, because some have asked for the exact words:" */
const OWN_WORDS = /^(?:[^.:;“”"]{1,80},\s)?(?:[Ww]hat|[Aa]s)\s(I)\s(?:said|told|wrote|put)\b/
/** "He has this from an eastern European minister:" */
const FROM_ANOTHER =
  /(?:\b(?:this|it|that|these|them|line|sentence|words?|quote|phrase)\s[^,:]{0,30}?\b(?:from|courtesy of|thanks to)|\baccording to)\s(?:an?|one|another|the|his|her|their)\s[^,:]*:$/u
/** "On Ada Brandt:", "Asked about Kroll:", not "On Tuesday Ada Brandt:": what the words are about. */
const TOPIC =
  /^(?:(?:And|But|Then)\s)?(?:On|About|Regarding|Concerning|As\s(?:for|to)|(?:Asked|Pressed|Questioned)\s(?:about|on|over))\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:the\s)?(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}:$/u
const OF_HIMSELF = /^["“„«‘']\s*(?:He|She|His|Her)\b/u

/** Whether a sentence tells what others did to somebody, or that he was silent: the words after it are hardly his. */
export const isOfOthers = (line: string): boolean => SPOKEN_OF.test(line)

/**
 * The one person whom the words before a whole-sentence quotation lead up to: "With her she had a delivery: “…”", "Halloway kept her
 * distance. “…”". Null where the sentence before tells of two people, of what others did to the one, or of silence.
 */
export function introducedQuotation(
  text: string,
  paragraph: Span,
  quotation: Quotation,
  people: readonly PersonMention[],
): Introduced | null {
  const words = text.slice(quotation.inner.start, quotation.inner.end)
  if (words.split(/\s+/).length < LEAST_WORDS || OF_HIMSELF.test(text.slice(quotation.start, quotation.start + 12)))
    return null
  const whole = sentenceBefore(text, paragraph, quotation.start)
  if (!whole) return null
  const clock = CLOCK.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0
  const before = { start: whole.start + clock, end: whole.end }
  const line = text.slice(before.start, before.end)
  const colon = line.endsWith(':') ? { start: before.end - 1, end: before.end } : null
  if (/["“”„«»]/.test(line) || (line.includes('?') && !ASKED_OF.test(line)) || SPOKEN_OF.test(line)) return null
  if (!colon && PASSIVE.test(line)) return null
  if (colon && (FROM_ANOTHER.test(line) || TOPIC.test(line))) return null
  const named = spansIn(people, before.start, before.end)
  const source = subjectOf(text, before, line, named, colon !== null)
  return source && { source, colon }
}

function sentenceBefore(text: string, paragraph: Span, to: number): Span | null {
  const from = Math.max(paragraph.start, to - LONGEST)
  const last = sentences(text, from, to).at(-1)
  return last && (last.start > from || from === paragraph.start) ? last : null
}

function subjectOf(
  text: string,
  before: Span,
  line: string,
  named: readonly PersonMention[],
  colon: boolean,
): Span | null {
  const mine = colon ? OWN_WORDS.exec(line) : null
  if (mine?.[1]) return at(before, line, mine[1], mine[0].slice(0, mine[0].lastIndexOf('I') + 1))
  const person = theOnly(named)
  if (named.length > 0 && !person) return null
  const pronoun =
    PRONOUN_FIRST.exec(line) ?? (colon ? PRONOUN_LATER : PRONOUN_AFTER_AS).exec(line) ?? PRONOUN_TURNS.exec(line)
  const own = OWN_FIRST.exec(line)
  if (own?.[1] && !person) return at(before, line, own[1], own[0].slice(0, own[1].length))
  if (pronoun?.[1]) return at(before, line, pronoun[1], pronoun[0])
  if (person) {
    const front = text.slice(before.start, person.start)
    const behind = text.slice(person.end, before.end)
    const leads = colon
      ? !NOT_THE_SUBJECT.test(front) || COMES_FROM.test(front) || ONE_FROM.test(front)
      : WENT_TO.test(front) || (OPENING.test(front) && !NOT_THE_SUBJECT.test(front))
    if (/^\s(?:from|in|at)\s\p{Lu}[^.:;“”"]{1,40}:\s/u.test(behind)) return null // "Our Kroll from Oslo: the minister, on the barracks. “…”"
    if (TOLD_HIM.test(behind) || QUESTION_TO.test(front)) return null
    return leads && BEHIND.test(behind) ? { start: person.start, end: person.end } : null
  }
  const countryman = COUNTRYMAN_FIRST.exec(line)
  if (countryman?.[1]) return at(before, line, countryman[1], countryman[0])
  const role = ROLE_FIRST.exec(line) ?? OFFICE_FIRST.exec(line) ?? (colon ? ROLE_LATER.exec(line) : null)
  const isTold = colon || line.startsWith('The ') // "An official was late. “…”": anybody may say it
  return role?.[1] && isTold ? at(before, line, role[1], role[0]) : null
}

function at(before: Span, line: string, words: string, match: string): Span {
  const start = before.start + line.indexOf(match) + match.lastIndexOf(words)
  return { start, end: start + words.length }
}
