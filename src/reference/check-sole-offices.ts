import { Problem } from '../model/problem.ts'
import type { Office, Person, Term } from '../model/register.ts'
import { seatOf } from '../register/seat-of.ts'
import { dateRange } from '../text/date-range.ts'
import type { OddityRow } from './register-tables.ts'

/** The days on which a term holds by every published reading; a term without an end holds up to its `asOf`. */
interface FirmTerm {
  readonly person: string
  readonly title: string
  readonly from: string
  readonly to: string // exclusive
}

/**
 * Two people cannot hold one sole office at once. Compared are the firm parts of terms only: overlaps inside
 * alternative dates are no contradiction. What remains must be listed, with its reason, in oddities.csv.
 */
export function checkSoleOffices(
  held: { readonly people: readonly Person[]; readonly offices: readonly Office[]; readonly terms: readonly Term[] },
  oddities: readonly OddityRow[],
): void {
  for (const terms of firmTermsBySeat(held).values()) {
    terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    let latest = terms[0] // of those seen, the one that lasts longest
    for (const term of terms.slice(1)) {
      if (latest && term.from < latest.to && term.person !== latest.person) refuse(latest, term, oddities)
      if (!latest || term.to > latest.to) latest = term
    }
  }
}

function firmTermsBySeat(held: Parameters<typeof checkSoleOffices>[0]): Map<string, FirmTerm[]> {
  const offices = new Map(held.offices.map((office) => [office.id, office]))
  const names = new Map(held.people.map((person) => [person.id, person.name]))
  const seats = new Map<string, FirmTerm[]>()
  for (const term of held.terms) {
    const office = offices.get(term.officeId)
    const firm = office?.sole ? firmPart(term) : null
    if (!office || !firm) continue
    const seat = seatOf(office)
    const person = names.get(term.personId) ?? term.personId
    const terms = seats.get(seat) ?? []
    terms.push({ ...firm, person, title: office.title })
    seats.set(seat, terms)
  }
  return seats
}

function firmPart(term: Term): { readonly from: string; readonly to: string } | null {
  const from = term.start && dateRange(term.start.latest)?.last
  const to = term.end ? dateRange(term.end.earliest)?.first : term.asOf && dateRange(term.asOf)?.first
  return from && to && from < to ? { from, to } : null
}

function refuse(a: FirmTerm, b: FirmTerm, oddities: readonly OddityRow[]): void {
  const [to = a.to] = [a.to, b.to].sort()
  const known = oddities.some(
    (odd) =>
      [odd.person_a, odd.person_b].includes(a.person) &&
      [odd.person_a, odd.person_b].includes(b.person) &&
      odd.from <= b.from &&
      to <= odd.to,
  )
  if (known) return
  throw new Problem(
    'two-holders',
    `${a.person} (${a.title}) and ${b.person} (${b.title}) both hold one office from ${b.from} to ${to}.`,
    'Mend the dates in officeholders.csv, give the other published date as start_alt or end_alt, or list the pair with its reason in oddities.csv.',
  )
}
