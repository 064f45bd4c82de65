import type {
  Ally,
  Body,
  BodyId,
  Office,
  OfficeId,
  Person,
  PersonId,
  Place,
  RegisterRows,
  Term,
} from '../model/register.ts'
import { type BodyWords, bodyWords } from './body-words.ts'
import { COUNTRIES } from './countries.ts'
import { nameEntries } from './name-entry.ts'
import { type NameNode, nameTrie } from './name-trie.ts'
import { NOT_NAMES } from './not-names.ts'
import type { OfficeReading } from './office-reading.ts'
import { officeReadings } from './office-readings.ts'
import { foldName } from './slug.ts'

/** The register's rows and what is looked up in them, built once. */
export interface Register {
  readonly rows: RegisterRows
  readonly people: ReadonlyMap<PersonId, Person>
  readonly offices: ReadonlyMap<OfficeId, Office>
  readonly readings: ReadonlyMap<OfficeId, OfficeReading> // what each office's title says
  readonly termsOf: ReadonlyMap<PersonId, readonly Term[]> // in the order of the rows
  readonly allies: ReadonlyMap<string, Ally> // by iso3
  readonly bodies: ReadonlyMap<BodyId, Body>
  readonly places: ReadonlyMap<string, readonly Place[]> // by folded name or alias
  readonly countryNames: ReadonlyMap<string, string> // folded name or alias → iso3
  readonly names: NameNode
  readonly bodyWords: BodyWords // how coverage names a country or a body before an office
}

export function registerOf(rows: RegisterRows): Register {
  const ignored = NOT_NAMES.map((words) => ({
    words,
    how: 'name' as const,
    ref: { kind: 'body' as const, id: '', name: '' },
  }))
  const words = bodyWords(rows)
  return {
    rows,
    people: new Map(rows.people.map((person) => [person.id, person])),
    offices: new Map(rows.offices.map((office) => [office.id, office])),
    readings: officeReadings(rows, words),
    termsOf: termsByPerson(rows.terms),
    allies: new Map(rows.allies.map((ally) => [ally.iso3, ally])),
    bodies: new Map(rows.bodies.map((body) => [body.id, body])),
    places: placesByName(rows.places),
    countryNames: countriesByName(rows),
    names: nameTrie([...nameEntries(rows), ...ignored]),
    bodyWords: words,
  }
}

function termsByPerson(terms: readonly Term[]): Map<PersonId, Term[]> {
  const groups = new Map<PersonId, Term[]>()
  for (const term of terms) {
    const group = groups.get(term.personId)
    if (group) group.push(term)
    else groups.set(term.personId, [term])
  }
  return groups
}

function placesByName(places: readonly Place[]): Map<string, Place[]> {
  const byName = new Map<string, Place[]>()
  for (const place of places) {
    const names = [place.name, ...place.aliases].map(foldName)
    for (const name of new Set([...names, ...names.map((one) => one.replace(/^the /, ''))])) {
      byName.set(name, [...(byName.get(name) ?? []), place])
    }
  }
  return byName
}

function countriesByName(rows: RegisterRows): Map<string, string> {
  const named = [...COUNTRIES, ...rows.allies].flatMap(({ iso3, name, aliases }) =>
    [name, ...aliases].map((words): [string, string] => [foldName(words).replace(/^the /, ''), iso3]),
  )
  return new Map([...named, ['georgia', 'GEO']])
}
