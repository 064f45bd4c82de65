import type { EdtfDate } from '../model/date.ts'
import type { Office, Person } from '../model/register.ts'
import { readOffice } from '../register/office-of-words.ts'
import type { Register } from '../register/register.ts'
import { holdsOn } from '../register/terms-on.ts'
import { spansBefore } from '../text/spans-in.ts'
import type { Span } from './attribution.ts'
import { withoutCircumstance } from './holder-of-role.ts'
import type { SpeakerContext } from './resolve-speaker.ts'
import { type Resolved, resolvedTo } from './resolved.ts'
import { theOnly } from './the-only.ts'

const AHEAD = 80 // UTF-16 units behind the office in which another time may be told
const ANOTHER_TIME =
  /\b(?:(?:19|20)\d\d|ago|at the time|back then|once|last (?:year|decade)|(?:future|next|would-be|incoming|designate|elect)\s\p{L}*\s?(?:prime|premier|president|chancellor|minister|secretary))\b/iu

/**
 * "The German chancellor" whom this article does not name: the one person whom the register, with an address, has in that office of that
 * country or body on the day of printing. Only up to the day as of which the row is known, and where no other time is told.
 */
export function holderOnDay(words: string, source: Span, context: SpeakerContext): Resolved | null {
  const { article, register, text, antecedents } = context
  const [day, role] = [article.published.value, withoutCircumstance(words)]
  if (day === null || role === null) return null
  const asked = readOffice(register, role)
  if (asked.kind !== 'office' || asked.body === null || asked.former || asked.acting) return null
  const [paragraph] = spansBefore(antecedents.paragraphs, source.end, 1)
  if (ANOTHER_TIME.test(text.slice(paragraph?.start ?? source.start, source.end + AHEAD))) return null
  const isAsked = (office: Office) => {
    const held = register.readings.get(office.id)
    return office.sole && held?.role === asked.role && held.post === asked.post && held.body === asked.body
  }
  const holder = theOnly(holdersOn(day, isAsked, register))
  return holder && resolvedTo(holder, `"${words}": the register has ${holder.name} in that office on ${day}`)
}

function holdersOn(day: EdtfDate, isAsked: (office: Office) => boolean, register: Register): readonly Person[] {
  const offices = new Set(register.rows.offices.filter(isAsked).map(({ id }) => id))
  return register.rows.terms
    .filter(
      (term) =>
        offices.has(term.officeId) &&
        term.source.address !== null &&
        (term.end !== null || (term.asOf !== null && day <= term.asOf)) &&
        holdsOn(term, day) === 'yes',
    )
    .flatMap(({ personId }) => register.people.get(personId) ?? [])
}
