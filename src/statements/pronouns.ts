import type { Gender } from '../register/first-names.ts'
import { spansBefore } from '../text/spans-in.ts'
import { speaksOf } from './another-meant.ts'
import type { Span } from './attribution.ts'
import { doubtOf, LIFTED_BY_SUBJECT, LIFTED_BY_WORDS, SEVERAL, TOLD_BY_ROLE, UNNAMED_SINCE } from './doubt-of.ts'
import type { Below } from './entry-below.ts'
import { isServed } from './in-apposition.ts'
import { namedBehind } from './named-behind.ts'
import type { PersonMention } from './people.ts'
import { goingOn, heardOn, mayBe, namedIn, onlySurely, stillSpeaking } from './pronoun-candidates.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo, unresolved } from './resolved.ts'
import { spokeJustBefore } from './spoke-just-before.ts'
import { subjectOfPronoun } from './subject-before.ts'
import { subjectByRole } from './subject-by-role.ts'
import { theOnly } from './the-only.ts'

/** Where the article's paragraphs lie, and who was last heard before a place. */
export interface Antecedents {
  readonly paragraphs: readonly Span[] // running text only, in order
  readonly below: Below | null // the entry of a live page that was written before this one, though it stands below
  readonly quotations: readonly Span[] // names inside them are somebody's words, not the narrator's
  readonly contents: readonly Span[] // of all that is told, quoted or not, in order and apart
  readonly heard: readonly Heard[] // who spoke so far, in order
  readonly own: readonly Span[] // what this very source is told to have said
  readonly genders: ReadonlyMap<string, Gender> // of those whom a "he" or "she" has meant so far
}

/** Somebody who spoke, as it is printed from `at` to `end`; `id` null: a person whom nobody can name. */
export interface Heard {
  readonly at: number
  readonly end: number
  readonly id: string | null
}

export const PRONOUN = /^(?:he|she|him|his|her|they|them|we|i|it|who)$/i

const MENTIONS = 60 // names back from the pronoun: no reader looks further in one paragraph
const FAR = 2 // paragraphs back from the pronoun's own

/**
 * "He" and "she" are the one person of that gender whom the narrator named before in this paragraph, or in the two before it.
 * Where several were named, it is the one who spoke last, if he is among them and no other was named since.
 * Whatever leaves two is left unknown, and so is a pronoun after somebody who is not named.
 */
export function antecedentOf(words: string, source: Span, context: SpeakerContext): Resolved {
  const gender = genderOfPronoun(words)
  if (!gender) return unresolved(`"${words}" is not followed to a person`)
  const subject = subjectByRole(source, gender, context)
  if (subject && !speaksOf(subject, context))
    return resolvedTo(subject, `"${words}": told of by a role, same paragraph`)
  const { found, doubt } = namedNear(words, source, gender, context)
  if (doubt === null || !LIFTED_BY_WORDS.has(doubt)) return found
  const speaking = spokeJustBefore(source, gender, context)
  if (speaking && !speaksOf(speaking, context))
    return resolvedTo(speaking, `"${words}": who speaks in the sentence before`)
  if (!LIFTED_BY_SUBJECT.has(doubt)) return found
  const isSo = (person: PersonMention) =>
    (person.gender ?? context.antecedents.genders.get(person.id)) === gender && !speaksOf(person, context)
  return subjectOfPronoun(words, source, isSo, doubt !== TOLD_BY_ROLE, context) ?? found
}

/** Who is named near, or why nobody is told: `doubt` where somebody is named who may yet not be meant. */
interface Near {
  readonly found: Resolved
  readonly doubt: string | null
}
const surely = (found: Resolved): Near => ({ found, doubt: null })
const doubtful = (words: string, doubt: string, because = doubt): Near => ({
  found: unresolved(`"${words}": ${because}`),
  doubt,
})

function namedNear(words: string, source: Span, gender: Gender, context: SpeakerContext): Near {
  const near = spansBefore(context.antecedents.paragraphs, source.end, 1 + FAR)
  for (const [index, paragraph] of near.entries()) {
    const named = heardOn(namedIn(paragraph, source.start, gender, context), gender, context)
    const ids = new Set(named.map((person) => person.id))
    const heard = context.antecedents.heard.at(-1) // resolved in order: everything in it stands before
    const last =
      ids.size === 1
        ? named[0]
        : (stillSpeaking(named, heard, context.text) ??
          goingOn(named, heard, source, context.text) ??
          onlySurely(named, gender, source, context.text))
    const doubt = last && doubtOf(last, paragraph, near[0] ?? paragraph, source, gender, context)
    if (doubt) return doubtful(words, doubt)
    const place = index === 0 ? 'same paragraph' : 'paragraph before'
    if (last) {
      const because =
        ids.size === 1
          ? `"${words}": the one ${gender === 'm' ? 'man' : 'woman'} named, ${place}`
          : `"${words}": ${heard?.id === last.id ? 'spoke last' : `the only one surely a ${gender === 'm' ? 'man' : 'woman'}`}, ${place}`
      return surely(resolvedTo(last, because))
    }
    if (ids.size > 1) return doubtful(words, SEVERAL, `${ids.size} ${SEVERAL}`)
  }
  return onlyOne(words, source, gender, context)
}

const GENDER: Readonly<Record<string, Gender>> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f' }

/** "She" → f; undefined for "they" and for what is no pronoun. */
export const genderOfPronoun = (words: string): Gender | undefined => GENDER[words.toLowerCase()]

/** Further back only where the article has named one person so far who could be meant, and nobody unnamed has spoken. */
function onlyOne(words: string, source: Span, gender: Gender, context: SpeakerContext): Near {
  const before = spansBefore(context.people, source.start, MENTIONS)
  const named = before.filter((person) => mayBe(person, gender, context) && !isServed(person, context))
  const only = theOnly(named)
  const behind = only ? null : namedBehind(source, (person) => mayBe(person, gender, context), context)
  if (behind) return surely(resolvedTo(behind, `"${words}": whom the paragraph names next`))
  if (!only) return surely(unresolved(`"${words}": nobody of that gender is named near`))
  if (context.antecedents.heard.at(-1)?.id === null) return doubtful(words, UNNAMED_SINCE)
  const own = spansBefore(context.antecedents.paragraphs, source.end, 1)[0] ?? source
  const doubt = doubtOf(only, own, own, source, gender, context)
  if (doubt) return doubtful(words, doubt)
  return surely(resolvedTo(only, `"${words}": the one ${gender === 'm' ? 'man' : 'woman'} named so far`))
}
