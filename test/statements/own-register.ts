import type { Body, Office, Person, RegisterRows, Term } from '../../src/model/register.ts'
import { type Register, registerOf } from '../../src/register/register.ts'
import { slug } from '../../src/register/slug.ts'
import { register } from '../register/shipped.ts'

/** Who held what, when; `address` null: the row may only help to recognise a name. */
export interface Holder {
  readonly name: string
  readonly office: string
  readonly role: string
  readonly body: string
  readonly iso3: string | null
  readonly start?: string | null
  readonly end?: string | null
  readonly address?: string | null
}

/** The shipped register with rows of invented people laid over it. */
export function registerWith(
  holders: readonly Holder[],
  governments: readonly Pick<Body, 'name' | 'aliases'>[] = [],
): Register {
  const { rows } = register
  return registerOf({
    ...rows,
    bodies: [...rows.bodies, ...governments.map(governmentOf)],
    people: [...rows.people, ...distinct(holders.map(personOf))],
    offices: [...rows.offices, ...distinct(holders.map(officeOf))],
    terms: [...rows.terms, ...holders.map(termOf)],
  } satisfies RegisterRows)
}

export const personId = (name: string) => `person:${slug(name)}`
const officeId = (office: string) => `office:test-${slug(office)}`

const distinct = <T extends { readonly id: string }>(rows: readonly T[]) => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

const governmentOf = ({ name, aliases }: Pick<Body, 'name' | 'aliases'>): Body => ({
  id: `body:${slug(name)}`,
  name,
  aliases,
  kind: 'government',
  members: [],
  source: { producer: 'Test rows', address: 'https://example.org/rows', asOf: '2026-11-23' },
})

const personOf = ({ name }: Holder): Person => ({ id: personId(name), name, aliases: [] })

const officeOf = ({ office, role, body, iso3 }: Holder): Office => ({
  id: officeId(office),
  title: office,
  role,
  body,
  iso3,
  sole: true,
})

function termOf({ name, office, start = null, end = null, address = 'https://example.org/rows' }: Holder): Term {
  const day = (date: string | null) =>
    date === null ? null : { date, earliest: date, latest: date, address, producer: 'Test rows' }
  const source = { producer: 'Test rows', address, asOf: '2026-11-23' }
  return {
    personId: personId(name),
    officeId: officeId(office),
    start: day(start),
    end: day(end),
    asOf: '2026-11-23',
    source,
  }
}
