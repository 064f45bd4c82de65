import { stemOf } from '../text/stem.ts'
import { meaningOf } from './content-words.ts'
import type { Part } from './quoted-words.ts'

const MODAL = /^(?:will|would|shall|should|must|may|might|can|could|do|does|did|let|let's)$/
const SUBJECT = /^(?:i|we|you|they|he|she|who)$/
const PERFECT = /^(?:have|has|had)$/
const BETWEEN = /^(?:not|never|also|now|always|still|only|soon|again|all|both|\p{L}+ly)$/u
const DETERMINER = /^(?:the|our|their|its|this|every|each|no)$/
const OBJECT =
  /^(?:the|a|an|our|their|his|her|its|your|my|it|them|us|you|him|this|that|these|those|more|every|all|any|no|\p{N}.*)$/u

/**
 * The meaning of the main verb among words `from` to `to`; '' where the words around do not show that one is a verb: after a modal,
 * a subject's pronoun or "have", after "to" with an object behind it, in the third person after a name.
 */
export function verbIn(part: Part, from: number, to: number): string {
  for (let at = from; at < to; at++) {
    const word = part.words[at] ?? ''
    const meaning = meaningOfVerb(word)
    if (meaning !== null && isVerbAt(part, at, word)) return meaning
  }
  return ''
}

/** "Has" is a main verb, too, where it helps none. */
function meaningOfVerb(word: string): string | null {
  if (word === 'has') return 'have'
  return /^[a-z-]+$/.test(word) && !BETWEEN.test(word) ? meaningOf(word) : null
}

function isVerbAt({ words, exact, places }: Part, at: number, word: string): boolean {
  let before = at - 1
  while (before >= 0 && BETWEEN.test(words[before] ?? '')) before--
  const frame = words[before] ?? ''
  if (MODAL.test(frame) || SUBJECT.test(frame)) return true
  if (PERFECT.test(frame)) return isParticiple(word)
  if (/^(?:be|been)$/.test(frame)) return isParticiple(word)
  if (frame === 'to') return OBJECT.test(words[at + 1] ?? '')
  const place = places[before]
  const isName = place !== undefined && before > 0 && /^\p{Lu}/u.test(exact.slice(place.start, place.end))
  const isSubject = isName || (before > 0 && DETERMINER.test(words[before - 1] ?? '')) // "the alliance needs 60 ships"
  return isSubject && /[^s]s$/.test(word) && OBJECT.test(words[at + 1] ?? '')
}

/** "sent", "shared"; "ready" after "be" is none. */
const isParticiple = (word: string) => word.endsWith('ed') || (stemOf(word) !== word && !/(?:s|ly|e|y)$/.test(word))
