import { termsOn } from '../register/terms-on.ts'
import { sentences } from '../text/sentences.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { countriesOf, iso3Of } from './countries-of.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import { isShorterWord } from './is-shorter-word.ts'
import { isGivenToAnother } from './named-next.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { TITLE } from './role-words.ts'
import { unnamedSince } from './told-nearer.ts'

/** Before a name that opens its sentence: its title, or what joins it to the sentence before. */
const OPENING = new RegExp(
  `^[\\s“"]*(?:(?:But|And|Then|Yet|So|The)\\s)?(?:(?:\\p{Lu}[\\p{L}’'.-]*|${[...TITLE].join('|')}),?\\s(?:(?:of|for|the|and)\\s)*){0,6}$`,
  'u',
)

/** "On Monday,", "Speaking next to Peter Rossi in the hall,": ahead of who opens the sentence. */
const FRONT =
  /^(?:(?:But|And|Then|Yet|So)\s)?(?:On|In|At|Earlier|Later|Late|Early|Speaking|Standing|Sitting|Appearing|Addressing|Meeting|Writing|Asked|After|As|Before|During|Last|This|With|Throughout)\s[^.;:“”"]{1,160},\s/u

/**
 * The person who opens the sentence right before a place, nobody else being named between; the last one of the paragraph before, too.
 * `behindFront`: also where words of time and place, or what he does beside it, stand ahead of him.
 */
function subjectBefore(at: number, context: SpeakerContext, behindFront = false): PersonMention | null {
  const { text, antecedents } = context
  const [own, before] = spansBefore(antecedents.paragraphs, at + 1, 2)
  if (!own) return null
  const last = lastSentence(text, own, at) ?? (before && lastSentence(text, before, before.end))
  if (!last) return null
  const front = behindFront ? (FRONT.exec(text.slice(last.start, last.end))?.[0].length ?? 0) : 0
  return (
    subjectFrom(last.start + front, last.end, at, context) ??
    (front > 0 ? subjectFrom(last.start, last.end, at, context) : null)
  )
}

/** Who stands first behind `start`, within the sentence that ends at `end`; nobody where another is named up to `until`. */
function subjectFrom(start: number, end: number, until: number, context: SpeakerContext): PersonMention | null {
  const { text, people, names } = context
  const named = spansIn(people, start, until).filter((one) => isNarrated(one, context) && !isOwner(one, text))
  const [person] = named
  if (!person || person.end > end || named.some(({ id }) => id !== person.id)) return null
  const others = spansIn(names, start, until).filter(({ refs }) => refs.some(({ kind }) => kind === 'person'))
  if (others.some((one) => !isOwner(one, text) && one.refs.every(({ id }) => id !== person.id))) return null // by a surname alone
  return OPENING.test(text.slice(start, person.start)) && !/^['’]/.test(text.slice(person.end, person.end + 1))
    ? person
    : null
}

/** "Rossi's remarks": told of only as whose something is. */
const isOwner = ({ end }: Span, text: string) => /^['’]s?\s/.test(text.slice(end, end + 3))

const LONGEST = 1000 // UTF-16 units of a sentence

/** The last sentence of a paragraph before a place; null where it is longer than any. */
export function lastSentence(text: string, { start, end }: Span, before: number): Span | null {
  const from = Math.max(start, before - 2 * LONGEST)
  const last = sentences(text, from, Math.min(end, before + LONGEST)).findLast((one) => one.end <= before)
  return last && (last.start > from || from === start) ? last : null
}

const isNarrated = ({ start, end }: PersonMention, { antecedents }: SpeakerContext) =>
  spansIn(antecedents.quotations, start, end).length === 0

/**
 * "Ada Kroll waited until the gallery was full. “…,” said the leader of the opposition.": whom news calls by a role right behind a sentence
 * that he opens. Null where the article or the register tells another office of him, or that role of another, or of another country.
 */
export function roleOfSubject(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const role = /^the\s/i.test(words) ? withoutCircumstance(words.split(/,?\sand\s/)[0] ?? '') : null
  const noun = role === null ? '' : nounOf(role)
  const at = context.antecedents.own[0]?.start ?? source.start
  if (role === null || !TITLE.has(noun) || NOT_NOW.test(role) || !/["“„«]/.test(context.text.charAt(at))) return null
  const person = at < source.start ? subjectBefore(at, context) : null
  if (!person || APART.test(context.text.slice(person.end))) return null
  if (isGivenToAnother(role, person.id, context) || unnamedSince(role, person.end, source.start, context)) return null
  return mayHold(role, person, source, context)
    ? resolvedTo(person, `"${words}": whom the sentence before tells of`)
    : null
}

const NOT_NOW =
  /^(?:former|ex-|retired|cabinet)\b|\b(?:reporter|correspondent|journalist|editor|author|columnist|blogger)$/i
const APART = /^,\s(?:an?|the|who|whose)\s/ // "Ada Kroll, a pilot, came."

const nounOf = (role: string): string =>
  role
    .split(/\s(?:of|for|in|at|from)\s/)[0]
    ?.split(/\s/)
    .at(-1)
    ?.toLowerCase() ?? ''

/** Of whom no office is told, nor that role of anybody before; or whose office has that very noun. */
function mayHold(role: string, { id, start }: PersonMention, source: Span, context: SpeakerContext): boolean {
  const noun = nounOf(role)
  const { text, names, offices, register, article } = context
  const own = countriesOf(id, context)
  const country = spansIn(names, source.start, source.end).map(iso3Of).find(Boolean)
  if (country === undefined ? /\p{Lu}/u.test(role) : own.size > 0 && !own.has(country)) return false
  const printed = offices.filter(({ personId }) => personId === id).map((office) => office.text)
  const held = termsOn(register, id, article.published.value ?? '').map(({ office }) => office.title)
  const word = new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu')
  const titles = [...printed, ...held]
  return titles.length > 0
    ? titles.some((title) => isShorterWord(noun, title.replace(/^the\s|,.*$/gi, '')))
    : !word.test(text.slice(0, start))
}

/** "Ada Kroll welcomed a young nurse": the sentence brings in somebody else who may go on. */
const MEETS =
  /\b(?:met|meets|welcom\p{L}+|introduc\p{L}+|thank\p{L}+|visit\p{L}+|greet\p{L}+|invit\p{L}+|asked|joined|hugged|embraced|called\s(?:on|in|up)|turned\sto|handed|next\sto|beside|alongside|together\swith|between|and\s(?:his|her|a|an|the)\s)/u

/**
 * "Ada Kroll had not written to the defence minister. “…,” she said.": he or she who opens the sentence before. `ofSeveral`: where two are
 * named nobody else may have spoken in that paragraph, who could go on.
 */
export function subjectOfPronoun(
  words: string,
  source: Span,
  isSo: (person: PersonMention) => boolean,
  ofSeveral: boolean,
  context: SpeakerContext,
): Resolved | null {
  const at = Math.min(source.start, context.antecedents.own[0]?.start ?? source.start)
  const person = subjectBefore(at, context, ofSeveral)
  const last = context.antecedents.heard.at(-1)
  if (!person || !isSo(person)) return null
  const [paragraph] = spansBefore(context.antecedents.paragraphs, person.end, 1)
  const from = ofSeveral ? (paragraph?.start ?? 0) : person.start
  if (last && last.id !== person.id && last.end > from) return null
  if (ofSeveral && MEETS.test(context.text.slice(person.end, at))) return null
  return resolvedTo(person, `"${words}": who opens the sentence before`)
}
