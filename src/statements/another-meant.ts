import type { Gender } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { holderByRegister } from './holder-by-register.ts'
import { holderOfRole } from './holder-of-role.ts'
import { oneDescribed } from './one-described.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { KINSMAN, KINSWOMAN, TITLE } from './role-words.ts'

const MENTIONS = 60 // names back from the pronoun
const SENTENCE = 400 // UTF-16 units back from the name in which its sentence is looked for
const SENTENCE_END = /[.?!]["”’')]*\s/u
const FORWARD =
  /^["“]?(?:when|while|as|after|before|since|because|if|once|until|unless|though|although|whether|in|at|on|with|by|for|from|during|of|to|like|unlike|\p{L}+ing)\b.*,/isu
export const FRONTED = /^(?:in|at|on|with|by|for|from|during|of|to|like|unlike)\b/i // "In her first year Greta Solheim"
const PRONOUNS: Readonly<Record<Gender, RegExp>> = { f: /\b(?:she|her|herself)\b/i, m: /\b(?:he|him|his|himself)\b/i }

/**
 * "There she met Greta Solheim": "she" stands before the name in its sentence and so is another woman, who may be meant again.
 * Not "When she came, Greta Solheim": a clause before the comma looks forward.
 */
export function isMetByAnother(
  person: PersonMention,
  paragraph: Span,
  gender: Gender,
  context: SpeakerContext,
): boolean {
  const { people, antecedents, text } = context
  const inParagraph = spansBefore(people, person.end, MENTIONS).filter(({ start }) => start >= paragraph.start)
  const first = inParagraph.findLast(({ id }) => id === person.id) ?? person
  const before = text.slice(Math.max(paragraph.start, first.start - SENTENCE), first.start)
  const opening = before.split(SENTENCE_END).at(-1) ?? ''
  const at = PRONOUNS[gender].exec(opening)
  if (!at || FORWARD.test(opening) || (/^h(?:er|is)$/i.test(at[0]) && FRONTED.test(opening))) return false
  const place = first.start - opening.length + at.index
  return [antecedents.quotations, antecedents.contents].every((spans) => spansIn(spans, place, place + 1).length === 0)
}

const WOMAN = `${KINSWOMAN}|girl|woman|lady|queen|princess|\\p{Ll}+woman`
const MAN = `${KINSMAN}|boy|man|gentleman|king|prince|\\p{Ll}{4,}(?<!wo|hu)man`
const KIN = 'cousin|friend|neighbou?r|relative|partner|driver|assistant|child'
const WHOSE = "(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ne|[Aa]nother|\\p{Lu}\\S*['’]s)"
const UNNAMED = '(?!,?\\s\\p{Lu})' // no name behind it
const nounOf = (nouns: string) =>
  new RegExp(`(?<!\\p{L})${WHOSE}\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:${nouns}|${KIN})(?!\\p{L})${UNNAMED}`, 'gu')
const NOUNS: Readonly<Record<Gender, RegExp>> = { f: nounOf(WOMAN), m: nounOf(MAN) }
/** "a young Polish pilot": somebody of a calling, whom the sentence brings in. */
const CALLING_IN =
  /^[^.!?“”"]*?(?=(?<!\p{L})(?:an?|one|another)\s(?:[\p{L}-]+\s){0,3}?(?:pilot|nurse|farmer|teacher|student|veteran|sailor|soldier|worker|volunteer|refugee|engineer|doctor|priest|villager|voter|conscript|recruit|officer|colonel|captain|sergeant|general|admiral|shopkeeper|fisherman|journalist|reporter|interpreter|bystander|resident|pensioner|mechanic|paramedic|schoolgirl|schoolboy|girl|boy)(?!\p{L})(?!,?\s\p{Lu}))/u
const STRETCH = 600 // UTF-16 units between a name and the pronoun

/** "The president is a small woman", "is a chief, and a patient man": words that tell what somebody named or told by a role is. */
const PREDICATE =
  /(?<!\p{L})(?:(?:is|was|remains|remained)\s(?:not\s)?(?:[^.!?;“”"]{1,60},?\sand\s)?|(?:voice|air|look|manner|patience|smile|face|tone|hands|\b(?:has|had|with)\sthe\s\p{Ll}+)\sof\s|like\s)$/u

/** "Greta Solheim, a spokeswoman", "Greta Solheim, the Harbour Party’s spokeswoman", "Greta Solheim is a spokeswoman" */
const APPOSED = /^(?:,?\s(?:(?:is|was|as)\s)?|,\s(?:(?:the|an?|its|their)\s)?(?:\p{Lu}\S*\s){0,3})$/u

/** "Greta Solheim thanked his mother. She": a noun that is a woman since the name; not "Greta Solheim, a spokeswoman", who is she. */
export function isNounSince(
  person: PersonMention,
  source: Span,
  gender: Gender,
  { text, antecedents }: SpeakerContext,
) {
  const from = Math.max(person.end, source.start - STRETCH)
  const since = text.slice(from, source.start)
  const met = CALLING_IN.exec(since)?.[0]
  if (
    met !== undefined &&
    !APPOSED.test(met) &&
    !/,\s$|^,\s(?:an?|the)\s[^,.;:]*$|^\s(?:said|says|told|tells|asked|replied|answered|explained|wrote|admitted|added)\b/.test(
      met,
    )
  )
    return true
  return [...since.matchAll(NOUNS[gender])].some(
    ({ index }) =>
      !APPOSED.test(since.slice(0, index)) &&
      !PREDICATE.test(since.slice(0, index)) &&
      spansIn(antecedents.quotations, from + index, from + index + 1).length === 0,
  )
}

/** "the one-star sighed": only somebody can. */
const GESTURES =
  /(?<!\p{L})[Tt]he\s(?!\d)(?:[\p{Ll}-]+\s){1,3}(?:sighed|smiled|laughed|shrugged|nodded|grinned|winced|frowned|chuckled|paused)(?!\p{L})/u

/** "Kroll took her seat. ¶ The one-star sighed. He": somebody neither named nor told by a role the pronoun's paragraph brings in. */
export const hasGestured = ({ end }: Span, own: Span, { start }: Span, text: string): boolean =>
  end < own.start && GESTURES.test(text.slice(Math.max(own.start, start - STRETCH), start))

/** Somebody told by a role and without a name. */
export const ROLE = new RegExp(
  `(?<!\\p{L})${WHOSE}\\s(?:[\\p{L}’'-]+\\s){0,3}?(?:${[...TITLE].join('|')})(?!\\p{L})${UNNAMED}`,
  'gu',
)

/** "the chief | of defence" */
export const wholeRole = (role: string, end: number, text: string): string =>
  role + (/^\sof\s(?:the\s)?\p{Ll}{4,}/u.exec(text.slice(end, end + 30))?.[0] ?? '')

/** "Greta Solheim came. … The harbour chief also spoke of ships": a role that goes on is that of the one person named so far. */
const GOES_ON =
  /^[^.!?“”"]{0,80}?\s(?:also|again|too|further|went on|goes on|continued|(?:did not|didn[’']t) (?:stop|end|leave it) there)\b/

/**
 * "The cyber chief will come. She": somebody else told by a role since the name – in the pronoun’s paragraph, or opening a sentence
 * where the name stands in it too. Roles that speak are heard already; one behind a name tells who that is.
 */
export function isRoleSince(person: PersonMention, paragraph: Span, source: Span, context: SpeakerContext): boolean {
  const { text, people, antecedents } = context
  const isOnly = spansBefore(people, source.start, MENTIONS).every(({ id }) => id === person.id)
  const from = Math.max(person.end, source.start - STRETCH)
  const covered = [antecedents.quotations, antecedents.contents]
  return [...text.slice(from, source.start).matchAll(ROLE)].some(({ index, 0: role }) => {
    const span = { start: from + index, end: from + index + role.length }
    const opens = /(?:^|\n|[.?!]["”’')]*\s)$/.test(text.slice(from, span.start))
    const isTold =
      antecedents.heard.some((one) => one.at < span.end && span.start < one.end) ||
      spansIn(people, Math.max(0, span.start - 3), span.end).length > 0 ||
      covered.some((spans) => spansIn(spans, span.start, span.end).length > 0)
    if (/^an?\s/.test(role) && /,\s$/.test(text.slice(from, span.start))) return false // "The Dutchwoman, a former captain"
    if (isOnly && /^The\s(?:expert|politician|economist|scholar|author|veteran)$/.test(role)) return false // words that news repeats him by
    if (isOnly && GOES_ON.test(text.slice(span.end, source.start))) return false
    const isHis = () =>
      [role, wholeRole(role, span.end, text)].some((words) => holderOf(words, span, context) === person.id)
    const isFar = person.start < paragraph.start && span.start >= paragraph.start
    return (isFar || opens) && !isTold && !isHis()
  })
}

const holderOf = (words: string, at: Span, context: SpeakerContext): string | undefined =>
  (holderOfRole(words, at, context) ?? holderByRegister(words, at, context) ?? oneDescribed(words, at, context))
    ?.speaker?.id

const ADDRESSED: Readonly<Record<Gender, RegExp>> = {
  f: /^(?:\s(?!sa(?:id|ys)\b|that\b)\p{Ll}+){1,4}?\sher(?=[.,;:]|\s(?:on|in|at|to|for|from|with|as|by|about|and|after|before|when|a|the)\b)/u,
  m: /^(?:\s(?!sa(?:id|ys)\b|that\b)\p{Ll}+){1,4}?\shim\b/u,
}

/** "Greta Solheim met her at the harbour. She": "her" is another woman, who may be meant. */
export function hasMetAnother(
  person: PersonMention,
  paragraph: Span,
  gender: Gender,
  context: SpeakerContext,
): boolean {
  return spansBefore(context.people, paragraph.end, MENTIONS).some(
    ({ id, start, end }) =>
      id === person.id && start >= paragraph.start && ADDRESSED[gender].test(context.text.slice(end, end + 100)),
  )
}

/** Whether what is told names this person: nobody speaks of himself by his name. */
export function speaksOf({ id }: { readonly id: string }, { people, antecedents }: SpeakerContext): boolean {
  return antecedents.own.some(({ start, end }) => spansIn(people, start, end).some((one) => one.id === id))
}

const KIN_FIRST = new RegExp(`^${WHOSE}\\s(?:[\\p{Ll}-]+\\s){0,2}(?:${WOMAN}|${MAN}|${KIN})(?!\\p{L})`, 'u')

/** "Her father", "a woman": words for somebody who is not named. */
export const isKin = (words: string): boolean => KIN_FIRST.test(words)
