import type { Office, OfficeId, RegisterRows } from '../model/register.ts'
import type { BodyWords } from './body-words.ts'
import { readOffice } from './office-of-words.ts'
import type { OfficeReading } from './office-reading.ts'
import { STATE_ROLES } from './seat-of.ts'

/** Every registered office, read as if its title were printed; its own role and country win over what the title says. */
export function officeReadings(rows: RegisterRows, bodyWords: BodyWords): ReadonlyMap<OfficeId, OfficeReading> {
  const bodyIds = new Map(rows.bodies.map((body) => [body.name, body.id]))
  const readingOf = (office: Office): OfficeReading => {
    const read = readOffice({ bodyWords }, office.title)
    const post = STATE_ROLES.has(office.role) ? office.role : (read.post ?? office.id)
    const body = read.role === 'military' ? read.body : (office.iso3 ?? read.body ?? bodyIds.get(office.body) ?? null)
    return { ...read, kind: 'office', role: office.role, post, body }
  }
  return new Map(rows.offices.map((office) => [office.id, readingOf(office)]))
}
