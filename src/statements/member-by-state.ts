import { US_STATES } from '../register/us-states.ts'
import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { sitsFor } from './sits-for.ts'
import { theOnly } from './the-only.ts'

const MENTIONS = 60 // names back from the words
const OF_STATE = new RegExp(
  `^the\\s(?:\\p{Ll}+\\s)?(?:${[...US_STATES.keys()].join('|')})\\s(?:Republican|Democrat|Independent|senator|congressman|congresswoman|lawmaker)$`,
  'iu',
)

/** "The Mississippi Republican": the one person named before whom the register or this article gives a seat for that state. */
export function memberByState(words: string, source: Span, context: SpeakerContext): Resolved | null {
  if (!OF_STATE.test(words)) return null
  const seated = spansBefore(context.people, source.start, MENTIONS).filter(({ id }) => sitsFor(words, id, context))
  const member = theOnly(seated)
  return member && resolvedTo(member, `"${words}": the one named before who sits for that state`)
}
