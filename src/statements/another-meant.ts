import type { Gender } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { TITLE } from './role-words.ts'

const MENTIONS = 60 // names back from the pronoun
const SENTENCE = 400 // UTF-16 units back from the name in which its sentence is looked for
const SENTENCE_END = /[.?!]["”’')]*\s/u
const FORWARD =
  /^["“]?(?:when|while|as|after|before|since|because|if|once|until|unless|though|although|whether|in|at|on|with|by|for|from|during|of|to|like|unlike|\p{L}+ing)\b.*,/isu
const FRONTED = /^(?:in|at|on|with|by|for|from|during|of|to|like|unlike)\b/i // "In her first year Greta Solheim"
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

const WOMAN = 'wife|mother|daughter|sister|aunt|niece|widow|girl|woman|lady|queen|princess|\\p{Ll}+woman'
const MAN = 'husband|father|son|brother|uncle|nephew|widower|boy|man|gentleman|king|prince|\\p{Ll}{4,}(?<!wo|hu)man'
const nounOf = (nouns: string) =>
  new RegExp(
    `\\b(?:an?|the|his|her|their|another|one|\\S+['’]s)\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:${nouns})\\b(?!,?\\s\\p{Lu})`,
    'gu',
  )
const NOUNS: Readonly<Record<Gender, RegExp>> = { f: nounOf(WOMAN), m: nounOf(MAN) }
const NEAR = 3 // paragraphs, the pronoun’s own among them
const STRETCH = 600 // UTF-16 units between a name and the pronoun

/** "Greta Solheim thanked his mother. She": a noun that is a woman since the name; not "Greta Solheim, a spokeswoman", who is she. */
export function isNounSince(
  person: PersonMention,
  source: Span,
  gender: Gender,
  { text, antecedents }: SpeakerContext,
) {
  const from = Math.max(person.end, source.start - STRETCH)
  const since = text.slice(from, source.start)
  return [...since.matchAll(NOUNS[gender])].some(
    ({ index }) =>
      !/^,?\s(?:(?:is|was|as)\s)?$/.test(since.slice(0, index)) &&
      spansIn(antecedents.quotations, from + index, from + index + 1).length === 0,
  )
}

const ROLE = new RegExp(
  `\\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\\p{Lu}\\S*['’]s)\\s(?:[\\p{L}-]+\\s){0,3}?(?:${[...TITLE].join('|')})\\b(?!,?\\s\\p{Lu})`,
  'gu',
)

/**
 * "The cyber chief will come. She": somebody told by a role between the opening of the pronoun’s paragraph and the pronoun, where
 * the one person named stands further back. Roles that speak are heard already; one behind a name tells who that is.
 */
export function isRoleSince(person: PersonMention, paragraph: Span, source: Span, context: SpeakerContext): boolean {
  if (person.start >= paragraph.start) return false
  const { text, people, antecedents } = context
  const from = Math.max(paragraph.start, source.start - STRETCH)
  const covered = [people, antecedents.quotations, antecedents.contents]
  return [...text.slice(from, source.start).matchAll(ROLE)].some(({ index, 0: role }) => {
    const [start, end] = [from + index, from + index + role.length]
    const spoke = antecedents.heard.some((one) => one.at < end && start < one.end)
    return !spoke && covered.every((spans) => spansIn(spans, Math.max(from, start - 3), end).length === 0)
  })
}

/**
 * A person of whom nothing tells the gender, where another is named before who could be meant as well; after words of that person’s
 * own, another who is surely of the gender and near.
 */
export function isOneOfTwo(person: PersonMention, source: Span, gender: Gender, context: SpeakerContext): boolean {
  const { paragraphs, heard, genders } = context.antecedents
  if (person.gender !== null || genders.get(person.id) === gender) return false
  const others = spansBefore(context.people, source.start, MENTIONS).filter(({ id }) => id !== person.id)
  if (heard.at(-1)?.id !== person.id)
    return others.some((one) => (one.gender ?? genders.get(one.id) ?? gender) === gender)
  const from = spansBefore(paragraphs, source.end, NEAR).at(-1)?.start ?? source.start
  return others.some((one) => one.gender === gender && one.start >= from)
}

/** Whether what is told names this person: nobody speaks of himself by his name. */
export function speaksOf({ id }: { readonly id: string }, { people, antecedents }: SpeakerContext): boolean {
  return antecedents.own.some(({ start, end }) => spansIn(people, start, end).some((one) => one.id === id))
}
