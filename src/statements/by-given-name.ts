import { genderOf } from '../register/first-names.ts'
import { fold } from '../text/fold.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back

/** "Sir Miles", "Dame Greta": a title that goes with the given name alone. */
const KNIGHTED = /^(?:Sir|Dame)\s(?=\p{Lu}[\p{L}-]+$)/u

/**
 * "Greta said" of a party paper or a home town's, "Sir Miles said": the one person named before with that given name, which is
 * nobody's surname and no place.
 */
export function byGivenName(words: string, source: Span, { names, people }: SpeakerContext): Resolved | null {
  const given = words.replace(KNIGHTED, '')
  if (!/^\p{Lu}[\p{L}-]+$/u.test(given) || spansIn(names, source.start, source.end).length > 0) return null
  if (given === words && genderOf(words) === null) return null
  const own = fold(given)
  const named = spansBefore(people, source.start, MENTIONS).filter(({ name }) => fold(name).split(' ').includes(own))
  const one = theOnly(named)
  return one && fold(one.name).startsWith(`${own} `) ? resolvedTo(one, `"${words}": the one of that given name`) : null
}
