import { type Gender, genderOf } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { PersonMention } from './people.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const MENTIONS = 60 // names back from the pronoun
/** "Halvor Holm came into the room | while | Brandt was still speaking": beside what the subject of the sentence does. */
const MEANWHILE = /^[^.!?“”"]*\b(?:while|when|as|after|before|until|because|since)\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u
const OPENS = /(?:^|\n|[.!?]["”’)]*\s)(?:(?:The|Our|His|Her)\s)?(?:\p{Lu}[\p{L}.-]*\s){0,4}$/u
const FRONT = 80 // UTF-16 units

/**
 * Whether since the paragraph's opening there is a registered surname that nothing in this article ties to a person: he may be the one
 * meant instead of `subject`.
 */
export function surnamedOnly(
  paragraph: Span,
  before: number,
  gender: Gender,
  subject: PersonMention,
  { text, names, people, antecedents }: SpeakerContext,
): boolean {
  const again = antecedents.heard.findLast(({ id }) => id === subject.id)?.at ?? 0
  const isSubject = OPENS.test(text.slice(Math.max(paragraph.start, subject.start - FRONT), subject.start))
  return spansBefore(names, before, MENTIONS).some(({ start, end, how, refs }) => {
    const fits = refs.some(
      ({ kind, name }) => kind === 'person' && (genderOf(name.split(' ')[0] ?? '') ?? gender) === gender,
    )
    const elsewhere = spansIn(people, start, end).length > 0 || spansIn(antecedents.contents, start, end).length > 0
    const isBeside = isSubject && subject.end < start && MEANWHILE.test(text.slice(subject.end, start))
    return start >= Math.max(paragraph.start, again) && how === 'surname' && fits && !elsewhere && !isBeside
  })
}
