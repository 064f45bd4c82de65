import { US_STATES } from '../register/us-states.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

const NAMED = [...US_STATES].map(([name, letters]) => [new RegExp(`\\b${name}\\b`), name, letters] as const)

/**
 * "The Maryland senator", "the senator from Maine": whether the register ("US Senator for MD") or the article gives that person a
 * seat for that state. True where the words name none.
 */
export function sitsFor(words: string, personId: string, { register, offices }: SpeakerContext): boolean {
  const [, state, letters] = NAMED.findLast(([pattern]) => pattern.test(words)) ?? []
  if (state === undefined) return true
  const held = (register.termsOf.get(personId) ?? []).map(({ officeId }) => register.offices.get(officeId)?.title ?? '')
  const printed = offices.filter((one) => one.personId === personId).map(({ text }) => text)
  return [...held, ...printed].some((text) => text.includes(state) || text.endsWith(` ${letters}`))
}
