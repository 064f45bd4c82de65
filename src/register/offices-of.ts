import type { PersonId, Term } from '../model/register.ts'
import type { OfficeReading } from './office-reading.ts'
import type { Register } from './register.ts'

/** Terms of a person whose office is that reading; `former` and `acting` are not asked. */
export function officesOf(register: Register, personId: PersonId, reading: OfficeReading): Term[] {
  if (reading.kind !== 'office') return []
  return (register.termsOf.get(personId) ?? []).filter((term) => {
    const registered = register.readings.get(term.officeId)
    return registered !== undefined && isOffice(registered, reading)
  })
}

function isOffice(registered: OfficeReading, asked: OfficeReading): boolean {
  if (asked.body !== null && registered.body !== null && asked.body !== registered.body) return false
  const isPresident = (role: string | null): boolean => role === 'head_of_state' || role === 'head_of_state_government'
  if (isPresident(registered.role) && isPresident(asked.role)) return true
  const isMoreExact = asked.role === 'official' && (registered.post ?? '').startsWith(`${asked.post}-for-`)
  return registered.role === asked.role && (registered.post === asked.post || isMoreExact)
}
