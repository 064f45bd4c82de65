import { type OfficeReading, readOffice } from '../register/office-of-words.ts'
import { fold } from '../text/fold.ts'
import type { Span } from './attribution.ts'
import { TITLE } from './cue-words.ts'
import type { Resolved, SpeakerContext } from './resolve-speaker.ts'

/**
 * "The senator", "the defence minister", "NATO’s secretary-general": the one person to whom this article gives that office.
 * A bare role is never looked up in the register: who holds it is a matter of the day, and the article may mean another.
 */
export function holderOfRole(words: string, source: Span, context: SpeakerContext): Resolved | null {
  if (!/^(?:the|his|her|their|its)\s/i.test(words)) return null
  const role = words.replace(/^(?:the|his|her|their|its)\s/i, '')
  const asked = readOffice(context.register, role)
  const holders = new Map<string, string>()
  for (const office of context.offices) {
    if (office.evidence.start > source.start && holders.size > 0) break
    if (fits(asked, role, readOffice(context.register, office.text), office.text))
      holders.set(office.personId, office.name)
  }
  const [holder] = holders
  if (!holder || holders.size !== 1) return null
  const because = `"${words}": the one of that office in this article`
  return { speaker: { id: holder[0], name: holder[1], because }, anonymity: null, because }
}

/** The same office by the register's reading; a role that it does not know, by its words. */
function fits(asked: OfficeReading, askedWords: string, held: OfficeReading, heldWords: string): boolean {
  if (asked.role === null || held.role === null) {
    const last = askedWords.split(/\s/).at(-1)?.toLowerCase() ?? ''
    return TITLE.has(last) && ` ${fold(heldWords)}`.endsWith(` ${fold(askedWords)}`)
  }
  return held.role === asked.role && (asked.body === null || held.body === null || asked.body === held.body)
}
