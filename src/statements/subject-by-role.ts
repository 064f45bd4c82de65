import type { Gender } from '../register/first-names.ts'
import { fold } from '../text/fold.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import { ROLE, wholeRole } from './another-meant.ts'
import type { Span } from './attribution.ts'
import { holderByRegister } from './holder-by-register.ts'
import { holderOfRole } from './holder-of-role.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const MENTIONS = 60 // names back from the role
const STRETCH = 3000 // UTF-16 units of the paragraph before the pronoun: no reader looks further
/** What a subject is followed by. */
const DOES =
  /^(?:,\s\d{2},)?\s(?:(?:\p{Ll}+ly|also|then|later)\s)?(?:had|has|was|is|did|does|would|will|could|came|comes|went|took|gave|made|left|stood|spoke|began|saw|put|met|kept|felt|\p{Ll}{3,}(?:ed|es|s))\b/u

/**
 * "The minister had come with a simple message. “…,” she said.": the person of that role, of whom a sentence of this paragraph tells
 * by it alone, where the paragraph names nobody behind it and no other role is told. Null: none, or not of that gender.
 */
export function subjectByRole(source: Span, gender: Gender, context: SpeakerContext): PersonMention | null {
  const { text, people, antecedents } = context
  const [own] = spansBefore(antecedents.paragraphs, source.end, 1)
  if (!own || own.end < source.end) return null
  const told = [antecedents.quotations, antecedents.contents]
  const from = Math.max(own.start, source.start - STRETCH)
  const roles = [...text.slice(from, source.start).matchAll(ROLE)]
    .map(({ index, 0: role }) => {
      const start = from + index
      const words = wholeRole(role, start + role.length, text)
      return { words, start, end: start + words.length }
    })
    .filter(({ start }) => !/,\s$/.test(text.slice(from, start))) // "Gro Lund, the minister,"
    .filter(({ start, end }) => told.every((spans) => spansIn(spans, start, end).length === 0))
  const [role, another] = roles
  if (!role || another || !DOES.test(text.slice(role.end, role.end + 40))) return null
  if (spansIn(people, role.start, source.start).some(({ start }) => isNarrated(start, context))) return null
  const heard = antecedents.heard.find(({ at, end }) => at < role.end && role.start < end) // who was meant by it as a speaker
  const holder = () => holderOfRole(role.words, role, context) ?? holderByRegister(role.words, role, context)
  const meant = heard ? heard.id : (holder()?.speaker?.id ?? heardAs(role.words, role.start, context))
  const person = spansBefore(people, role.start, MENTIONS).find(({ id }) => id === meant)
  return person && (person.gender ?? antecedents.genders.get(person.id) ?? gender) === gender ? person : null
}

/** Who alone spoke before by words with that very noun: "The defence minister said". */
function heardAs(role: string, before: number, { text, antecedents }: SpeakerContext): string | null {
  const noun = fold(role).split(' ').at(-1) ?? ''
  const ids = antecedents.heard
    .filter(({ at, end }) => at < before && fold(text.slice(at, end)).split(' ').includes(noun))
    .map(({ id }) => id)
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null
}

const isNarrated = (at: number, { antecedents }: SpeakerContext): boolean =>
  spansIn(antecedents.contents, at, at + 1).length === 0
