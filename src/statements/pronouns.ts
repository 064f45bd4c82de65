import type { Gender } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import { hasMetAnother, isMetByAnother, isNounSince, isRoleSince, speaksOf } from './another-meant.ts'
import type { Span } from './attribution.ts'
import type { Below } from './entry-below.ts'
import { isServed } from './in-apposition.ts'
import { namedBehind } from './named-behind.ts'
import { isSomebodyNamed } from './named-there.ts'
import { isOneOfTwo } from './one-of-two.ts'
import type { PersonMention } from './people.ts'
import { goingOn, heardOn, mayBe, namedIn, onlySurely, stillSpeaking } from './pronoun-candidates.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo, unresolved } from './resolved.ts'
import { spokeJustBefore } from './spoke-just-before.ts'
import { subjectOfPronoun } from './subject-before.ts'
import { subjectByRole } from './subject-by-role.ts'
import { surnamedOnly } from './surnamed-only.ts'
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
  const found = namedNear(words, source, gender, context)
  const isDoubt = (doubts: readonly string[]) => doubts.some((doubt) => found.because.endsWith(doubt))
  if (found.speaker) return found
  const speaking = isDoubt(LIFTED_BY_WORDS) ? spokeJustBefore(source, gender, context) : null
  if (speaking && !speaksOf(speaking, context))
    return resolvedTo(speaking, `"${words}": who speaks in the sentence before`)
  const isSo = (person: PersonMention) =>
    (person.gender ?? context.antecedents.genders.get(person.id)) === gender && !speaksOf(person, context)
  if (!isDoubt(LIFTED_BY_SUBJECT)) return found
  return subjectOfPronoun(words, source, isSo, !isDoubt([TOLD_BY_ROLE]), context) ?? found
}

function namedNear(words: string, source: Span, gender: Gender, context: SpeakerContext): Resolved {
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
    if (doubt) return unresolved(`"${words}": ${doubt}`)
    const place = index === 0 ? 'same paragraph' : 'paragraph before'
    if (last) {
      const because =
        ids.size === 1
          ? `"${words}": the one ${gender === 'm' ? 'man' : 'woman'} named, ${place}`
          : `"${words}": ${heard?.id === last.id ? 'spoke last' : `the only one surely a ${gender === 'm' ? 'man' : 'woman'}`}, ${place}`
      return resolvedTo(last, because)
    }
    if (ids.size > 1) return unresolved(`"${words}": ${ids.size} ${SEVERAL}`)
  }
  return onlyOne(words, source, gender, context)
}

const TOLD_BY_ROLE = 'somebody told by a role may be meant'
const SEVERAL = 'people could be meant'
const NOT_NAMED = 'somebody not named may be meant'
const SURNAME_ALONE = 'somebody told by a surname alone may be meant'
const NAMED_BEFORE = 'somebody else named before may be meant'
const MEANT_BEFORE = 'another is meant before the name'
const MET_BESIDE = 'another is met beside the name'
/** Doubts that one lifts who speaks right before the words quoted, and those that one lifts who opens that sentence. */
const LIFTED_BY_WORDS = [TOLD_BY_ROLE, SEVERAL, NOT_NAMED, SURNAME_ALONE, NAMED_BEFORE, MEANT_BEFORE, MET_BESIDE]
const LIFTED_BY_SUBJECT = [TOLD_BY_ROLE, SEVERAL, SURNAME_ALONE, NAMED_BEFORE, NOT_NAMED]

/** Why the one person named may yet not be meant; null where nothing speaks against it. */
function doubtOf(
  last: PersonMention,
  paragraph: Span,
  own: Span,
  source: Span,
  gender: Gender,
  context: SpeakerContext,
) {
  const heard = context.antecedents.heard.at(-1)
  if (last.start < own.start && isAnotherBelow(last, gender, context)) return 'somebody of the entry below may be meant'
  if (last.start < own.start && isSomebodyNamed(own, source.start, context)) return 'somebody named there may be meant'
  if (surnamedOnly(paragraph, source.start, gender, last, context)) return SURNAME_ALONE
  if (heard?.id === null && heard.end > last.start) return 'somebody unnamed spoke since'
  if (isOneOfTwo(last, source, gender, context)) return NAMED_BEFORE
  if (heard?.id !== last.id && isMetByAnother(last, paragraph, gender, context)) return MEANT_BEFORE
  if (hasMetAnother(last, paragraph, gender, context)) return MET_BESIDE
  if (isNounSince(last, source, gender, context)) return NOT_NAMED
  if (isRoleSince(last, own, source, context)) return TOLD_BY_ROLE
  return speaksOf(last, context) ? 'nobody speaks of himself by name' : null
}

/** Whether the entry below, which was written before, names somebody else who may be meant; not where its own entry names him. */
function isAnotherBelow({ id, start }: PersonMention, gender: Gender, context: SpeakerContext): boolean {
  const { below } = context.antecedents
  const named = below && start < below.own ? spansIn(context.people, below.start, below.end) : []
  return named.some((person) => person.id !== id && mayBe(person, gender, context))
}

const GENDER: Readonly<Record<string, Gender>> = { he: 'm', him: 'm', his: 'm', she: 'f', her: 'f' }

/** "She" → f; undefined for "they" and for what is no pronoun. */
export const genderOfPronoun = (words: string): Gender | undefined => GENDER[words.toLowerCase()]

/** Further back only where the article has named one person so far who could be meant, and nobody unnamed has spoken. */
function onlyOne(words: string, source: Span, gender: Gender, context: SpeakerContext): Resolved {
  const before = spansBefore(context.people, source.start, MENTIONS)
  const named = before.filter((person) => mayBe(person, gender, context) && !isServed(person, context))
  const only = theOnly(named)
  const behind = only ? null : namedBehind(source, (person) => mayBe(person, gender, context), context)
  if (behind) return resolvedTo(behind, `"${words}": whom the paragraph names next`)
  if (!only) return unresolved(`"${words}": nobody of that gender is named near`)
  if (context.antecedents.heard.at(-1)?.id === null) return unresolved(`"${words}": somebody unnamed spoke since`)
  const own = spansBefore(context.antecedents.paragraphs, source.end, 1)[0] ?? source
  const doubt = doubtOf(only, own, own, source, gender, context)
  if (doubt) return unresolved(`"${words}": ${doubt}`)
  return resolvedTo(only, `"${words}": the one ${gender === 'm' ? 'man' : 'woman'} named so far`)
}
