import { genderOf } from '../register/first-names.ts'
import { fold } from '../text/fold.ts'
import { spansBefore, spansIn } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back

/** "Greta said" of a party paper or a home town's: the one person named before with that given name, which is nobody's surname and no place. */
export function byGivenName(words: string, source: Span, { names, people }: SpeakerContext): Resolved | null {
  if (
    !/^\p{Lu}[\p{L}-]+$/u.test(words) ||
    genderOf(words) === null ||
    spansIn(names, source.start, source.end).length > 0
  )
    return null
  const own = fold(words)
  const named = spansBefore(people, source.start, MENTIONS).filter(({ name }) => fold(name).split(' ').includes(own))
  const one = theOnly(named)
  return one && fold(one.name).startsWith(`${own} `) ? resolvedTo(one, `"${words}": the one of that given name`) : null
}
