import type { Gender } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { isInApposition, isOwnerOfAnother, isServed } from './in-apposition.ts'
import { isAsker } from './is-asker.ts'
import type { PersonMention } from './people.ts'
import type { Heard } from './pronouns.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the pronoun: no reader looks further in one paragraph
const HEARD = 20 // speakers back from the pronoun

/** Whether nothing tells that somebody is of the other gender. */
export const mayBe = (person: PersonMention, gender: Gender, { antecedents }: SpeakerContext) =>
  (person.gender ?? antecedents.genders.get(person.id) ?? gender) === gender

/** Who is told of in a paragraph before a place and may be a "he" or "she" there, nearest first. */
export function namedIn(paragraph: Span, before: number, gender: Gender, context: SpeakerContext) {
  const named = spansBefore(context.people, Math.min(before, paragraph.end), MENTIONS)
  const people = [...named, ...describedIn(paragraph, named, context)].sort((a, b) => b.start - a.start)
  return people.filter(
    (person) =>
      person.start >= paragraph.start &&
      mayBe(person, gender, context) &&
      !isInApposition(person, context) &&
      !isOwnerOfAnother(person, context) &&
      !isServed(person, context) &&
      !isAsker(person, context.text) &&
      !spansIn(context.antecedents.quotations, person.start, person.end).some(
        (one) => one.start < person.start && person.end < one.end,
      ),
  )
}

/** "The defence minister said": who spoke in the paragraph without being named in it, where the words for him stand. */
function describedIn(paragraph: Span, named: readonly PersonMention[], { antecedents, people }: SpeakerContext) {
  return antecedents.heard.slice(-HEARD).flatMap(({ at, end, id }) => {
    const inside = at >= paragraph.start && at < paragraph.end && !named.some((one) => one.id === id && one.start >= at)
    const person = inside ? spansBefore(people, at, MENTIONS).find((one) => one.id === id) : undefined
    return person ? [{ ...person, start: at, end }] : []
  })
}

/**
 * Names that stand only in what the last speaker is told to have said are those he spoke of: "he" after them is he himself, if he
 * may be meant at all.
 */
export function heardOn(
  named: readonly PersonMention[],
  gender: Gender,
  { antecedents, people }: SpeakerContext,
): readonly PersonMention[] {
  const heard = antecedents.heard.at(-1)
  const narrated = named.filter(({ start, end }) => spansIn(antecedents.contents, start, end).length === 0)
  const surely = (one: PersonMention) => one.gender === gender
  if (named.length === 0) return []
  if (named.some(({ start, end }) => spansIn(antecedents.own, start, end).length > 0) && narrated.length === 0)
    return named
  if (narrated.length > 0) return narrated.some(surely) || !named.some(surely) ? narrated : named
  const speaker = heard && spansBefore(people, heard.at + 1, MENTIONS).find(({ id }) => id === heard.id)
  return speaker && (surely(speaker) || (speaker.gender === null && !named.some(surely))) ? [speaker] : named
}

const BESIDE =
  /^,\s(?:speaking|standing|sitting|seated|appearing|flanked|alongside|beside|next)\s[^,.;:“”"]{2,90},\s(?=\p{Ll})/u // "Kroll, speaking alongside Holm, welcomed it"

/** Of several, the one heard last, where no other name came between his words and the pronoun. */
export function stillSpeaking(
  named: readonly SpeakerContext['people'][number][],
  heard: Heard | undefined,
  text: string,
) {
  if (!heard) return undefined
  const from = heard.end + (BESIDE.exec(text.slice(heard.end, heard.end + 120))?.[0].length ?? 0)
  const since = named.filter((person) => person.start >= from)
  return since.every((person) => person.id === heard.id) ? named.find((person) => person.id === heard.id) : undefined
}

/** "“We pay,” Kroll said. Holm seemed to like it. “In cash,” he | added.": who spoke last goes on. */
export function goingOn(
  named: readonly PersonMention[],
  heard: Heard | undefined,
  source: Span,
  text: string,
): PersonMention | undefined {
  const adds = /^\s(?:then\s|also\s)?(?:added|adds|went\son|goes\son|continued|continues)\b/.test(
    text.slice(source.end, source.end + 24),
  )
  return adds && heard ? named.find(({ id }) => id === heard.id) : undefined
}

/** "Greta Solheim put it mildly: the port, she said, …": the one in the pronoun's own sentence, where nothing tells the gender of the others. */
export function onlySurely(
  named: readonly PersonMention[],
  gender: Gender,
  source: Span,
  text: string,
): PersonMention | undefined {
  const surely = theOnly(named.filter((person) => person.gender === gender))
  const [last] = named
  const isNear = last?.id === surely?.id && last && !/[.!?]["”’)]*\s|["“”]/.test(text.slice(last.end, source.start))
  return isNear ? last : undefined
}
