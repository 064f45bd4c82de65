import type { Gender } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import { mayBe } from './pronoun-candidates.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { lastSentence } from './subject-before.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the pronoun
const ONLY_MARKS = /^[\s“"„«'’‘`]*$/u
const OPENS = /^\s*(?:(?:But|And|Yet|So|Still|Then)\s)?$/u // before a "he" or "she" that opens its sentence

/**
 * "Ada Kroll said that Rossi was wrong. “…,” she said.", "… She promised more.", over the paragraph's end, too: the one person who
 * speaks in the sentence right before the quoted words, or before the pronoun that opens its own. Nobody where two speak in
 * it, one of them unnamed, or where anything stands between.
 */
export function spokeJustBefore(source: Span, gender: Gender, context: SpeakerContext): PersonMention | null {
  const { text, antecedents, people } = context
  const at = Math.min(source.start, antecedents.own[0]?.start ?? source.start)
  const [own, before] = spansBefore(antecedents.paragraphs, at + 1, 2)
  if (!own || (at < source.start && !/["“„«'‘`]/.test(text.charAt(at)))) return null
  const between = at < source.start ? ONLY_MARKS : OPENS
  const opens = between.test(text.slice(own.start, at))
  const told = opens ? before && lastSentence(text, before, before.end) : lastSentence(text, own, at)
  if (!told || (!opens && !between.test(text.slice(told.end, at)))) return null
  const heard = antecedents.heard.filter((one) => one.at >= told.start && one.at < told.end)
  const speaks = theOnly(heard.map(({ id }) => ({ id: id ?? '' })))
  const person = speaks && spansBefore(people, told.end, MENTIONS).find(({ id }) => id === speaks.id)
  if (!person || !mayBe(person, gender, context)) return null
  return isAsideOf(told, heard[0]?.at ?? at, person, gender, context) || isLessSure(person, told, gender, context)
    ? null
    : person
}

/** "Ada Kroll, whose predecessor Greta Holm had warned that …, came": the narrator tells of another who may be meant before the one who speaks. */
function isAsideOf(told: Span, until: number, { id }: PersonMention, gender: Gender, context: SpeakerContext): boolean {
  const { people, antecedents } = context
  return spansIn(people, told.start, until).some(
    (one) =>
      one.id !== id &&
      mayBe(one, gender, context) &&
      [antecedents.contents, antecedents.quotations].every((spans) => spansIn(spans, one.start, one.end).length === 0),
  )
}

/** Whether nothing tells the speaker's gender, and he tells something of somebody who surely is a "he" or "she". */
function isLessSure({ id, gender: own }: PersonMention, told: Span, gender: Gender, context: SpeakerContext): boolean {
  const { antecedents, people, text } = context
  if ((own ?? antecedents.genders.get(id)) === gender) return false
  return spansIn(people, told.start, told.end).some(
    (one) =>
      one.id !== id &&
      one.gender === gender &&
      spansIn(antecedents.contents, one.start, one.end).length > 0 &&
      !/^['’]/.test(text.charAt(one.end)),
  )
}
