import { US_STATES } from '../register/us-states.ts'
import type { SpeakerContext } from './resolve-speaker.ts'

/**
 * "The Maryland senator", "the senator from Maine": whether the register ("US Senator for MD") or the article gives that person a
 * seat for that state. True where the words name none.
 */
export function sitsFor(words: string, personId: string, { register, offices }: SpeakerContext): boolean {
  const [state, letters] = [...US_STATES].findLast(([name]) => new RegExp(`\\b${name}\\b`).test(words)) ?? []
  if (state === undefined) return true
  const held = (register.termsOf.get(personId) ?? []).map(({ officeId }) => register.offices.get(officeId)?.title ?? '')
  const printed = offices.filter((one) => one.personId === personId).map(({ text }) => text)
  return [...held, ...printed].some((text) => text.includes(state) || text.endsWith(` ${letters}`))
}
