import { type Gender, genderOf } from '../register/first-names.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const MENTIONS = 60 // names back from the pronoun

/** Whether since the paragraph's opening there is a registered surname that nothing in this article ties to a person: he may be the one meant. */
export function surnamedOnly(
  paragraph: Span,
  before: number,
  gender: Gender,
  { names, people, antecedents }: SpeakerContext,
): boolean {
  return spansBefore(names, before, MENTIONS).some(({ start, end, how, refs }) => {
    const fits = refs.some(
      ({ kind, name }) => kind === 'person' && (genderOf(name.split(' ')[0] ?? '') ?? gender) === gender,
    )
    const elsewhere = spansIn(people, start, end).length > 0 || spansIn(antecedents.contents, start, end).length > 0
    return start >= paragraph.start && how === 'surname' && fits && !elsewhere
  })
}
