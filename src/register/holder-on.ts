import type { EdtfDate } from '../model/date.ts'
import type { Person, Term } from '../model/register.ts'
import { dateRange } from '../text/date-range.ts'
import type { Register } from './register.ts'
import { holdsOn } from './terms-on.ts'

/**
 * Who held an office on a date, if the register shows exactly one person and leaves nobody else open. A term without an
 * end answers up to its `asOf`: who came later is not known.
 *
 * @param role - as in officeholders.csv, or a post such as secretary-general where a role has several
 * @param body - iso3 or body id
 * @param date - null: not known; then only an office with a single holder in the whole register is answered
 */
export function holderOn(register: Register, role: string, body: string, date: EdtfDate | null): Person | null {
  const open = new Set<string>()
  const sure = new Set<string>()
  for (const term of register.rows.terms) {
    const reading = register.readings.get(term.officeId)
    if (!reading || (reading.role !== role && reading.post !== role) || reading.body !== body) continue
    const holds = date === null ? 'yes' : holdsAndIsKnown(term, date)
    if (holds !== 'no') open.add(term.personId)
    if (holds === 'yes') sure.add(term.personId)
  }
  const [only] = sure
  return open.size === 1 && only !== undefined ? (register.people.get(only) ?? null) : null
}

function holdsAndIsKnown(term: Term, date: EdtfDate): 'yes' | 'no' | 'unknown' {
  const holds = holdsOn(term, date)
  if (holds !== 'yes' || term.end !== null || term.asOf === null) return holds
  const known = dateRange(term.asOf)?.last
  const day = dateRange(date)?.last
  return known !== undefined && day !== undefined && day <= known ? 'yes' : 'unknown'
}
