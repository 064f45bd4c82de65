import type { EdtfDate } from '../model/date.ts'
import type { Office, PersonId, Term } from '../model/register.ts'
import { dateRange } from '../text/date-range.ts'
import type { Register } from './register.ts'

export interface TermOn {
  readonly term: Term
  readonly office: Office
  readonly holds: 'yes' | 'no' | 'unknown'
}

/**
 * All terms of a person, each with whether it holds on a date. Terms are half-open, and every published date of an end
 * is allowed for. A term whose end is not known holds from its start on, also after `asOf`: that is enough to bear out
 * "holds it" and proves nothing against a successor.
 */
export function termsOn(register: Register, personId: PersonId, date: EdtfDate): readonly TermOn[] {
  return (register.termsOf.get(personId) ?? []).flatMap((term) => {
    const office = register.offices.get(term.officeId)
    return office ? [{ term, office, holds: holdsOn(term, date) }] : []
  })
}

export function holdsOn(term: Term, date: EdtfDate): 'yes' | 'no' | 'unknown' {
  const day = dateRange(date)
  if (!day) return 'unknown'
  const start = term.start && { from: dateRange(term.start.earliest)?.first, to: dateRange(term.start.latest)?.last }
  const end = term.end && { from: dateRange(term.end.earliest)?.first, to: dateRange(term.end.latest)?.last }
  if (start?.from !== undefined && day.last < start.from) return 'no'
  if (end?.to !== undefined && day.first >= end.to) return 'no'
  const began = start?.to !== undefined && day.first >= start.to
  const lasts = end === null || (end.from !== undefined && day.last < end.from)
  return began && lasts ? 'yes' : 'unknown'
}
