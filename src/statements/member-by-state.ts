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
  if (member) return resolvedTo(member, `"${words}": the one named before who sits for that state`)
  const titled = seated.length > 0 ? null : onlyMember(source, context)
  return titled && resolvedTo(titled, `"${words}": the one member of Congress whom this article has named`)
}

const CONGRESS =
  /^(?:(?:US|U\.S\.)\s)?(?:Sen\.|Rep\.|(?:state\s)?Senator|Representative|Congress(?:man|woman))(?=\s|$)/iu
const STATES = [...US_STATES.keys()].join('|')
const ANY_STATE = new RegExp(`\\b(?:${STATES})\\b|\\bfor\\s[A-Z]{2}$`)
/** "Sen. Ada Holm of Texas", "Sen. Ada Holm (R-Texas)", "Sen. Ada Holm, R-Texas" */
const SEATED_BEHIND = new RegExp(`^,?\\s(?:(?:of|from)\\s(?:${STATES})\\b|\\(?[RDI]-)`)

/** "Sen. Ada Holm", of whose state nothing is told: where no other of that title is named, not even one of another state. */
function onlyMember({ start }: Span, { people, offices, register, text }: SpeakerContext) {
  const member = theOnly(
    offices.filter((one) => CONGRESS.test(one.text)).map(({ personId: id, name }) => ({ id, name })),
  )
  if (!member) return null
  const held = (register.termsOf.get(member.id) ?? []).map(
    ({ officeId }) => register.offices.get(officeId)?.title ?? '',
  )
  const printed = offices.filter(({ personId }) => personId === member.id).map((one) => one.text)
  const named = people.filter(({ id }) => id === member.id)
  const isSeated =
    [...held, ...printed].some((title) => ANY_STATE.test(title)) ||
    named.some(({ end }) => SEATED_BEHIND.test(text.slice(end, end + 40)))
  return isSeated ? null : (spansBefore(people, start, MENTIONS).find(({ id }) => id === member.id) ?? null)
}
