import { spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const JOINTLY = 40 // UTF-16 units behind the source in which "a joint statement" may stand

/** "Wicker, R-Miss., and his House counterpart, Rep. Mike Rogers, issued a joint statement", "Guntram Wolff and Alexandr Burilkov": two speak. */
export function isBesideAnother(person: PersonMention, source: Span, { text, people }: SpeakerContext): boolean {
  const behind = text.slice(person.end, Math.min(source.end + JOINTLY, person.end + 160))
  const isJoint =
    /^[^.!?“”"]*\sand\s[^.!?“”"]*\bjoint(?:ly)?\b/.test(behind.replace(/\b(?:[A-Z]-)?[A-Z][a-z]{2,3}\./g, '')) &&
    spansIn(people, person.end, person.end + behind.length).some(({ id }) => id !== person.id)
  return isJoint || /^\sand\s\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+$/u.test(text.slice(person.end, source.end))
}
