import type { EdtfDate } from '../model/date.ts'
import type { Office, Person, RowSource, Term, TermEnd } from '../model/register.ts'
import { slug } from '../register/slug.ts'
import { dateRange } from '../text/date-range.ts'
import type { OfficeholderRow } from './register-tables.ts'
import { listOf, sourceOf } from './row-source.ts'

/** One row is one term; people and offices are what the rows have in common. */
export function rowsToTerms(rows: readonly OfficeholderRow[]): {
  readonly people: readonly Person[]
  readonly offices: readonly Office[]
  readonly terms: readonly Term[]
} {
  const people = new Map<string, { id: string; name: string; aliases: Set<string> }>()
  const offices = new Map<string, Office>()
  const terms: Term[] = []
  for (const row of rows) {
    const personId = `person:${slug(row.person)}`
    const person = people.get(personId) ?? { id: personId, name: row.person, aliases: new Set<string>() }
    for (const alias of listOf(row.aliases)) if (alias !== row.person) person.aliases.add(alias)
    people.set(personId, person)
    const office = officeOf(row)
    offices.set(office.id, office)
    terms.push(termOf(row, personId, office.id))
  }
  return {
    people: [...people.values()].map((person) => ({ ...person, aliases: [...person.aliases] })),
    offices: [...offices.values()],
    terms,
  }
}

function officeOf(row: OfficeholderRow): Office {
  return {
    id: `office:${slug(row.office)}`,
    title: row.office,
    role: row.role || 'official',
    body: row.body,
    iso3: /^[A-Z]{3}$/.test(row.iso3) ? row.iso3 : null, // EU and NATO stand in this column too, and are bodies
    sole: row.sole === 'yes',
  }
}

function termOf(row: OfficeholderRow, personId: string, officeId: string): Term {
  const source = sourceOf(row)
  return {
    personId,
    officeId,
    start: endOf(row, 'start', source),
    end: endOf(row, 'end', source),
    asOf: source.asOf,
    source,
  }
}

/** What the row's own address stands for when neither end has one of its own. */
const ROW_ADDRESS_COVERS_BOTH = new Set(['', 'dataset', 'page_excerpt', 'page_full'])

function endOf(row: OfficeholderRow, which: 'start' | 'end', source: RowSource): TermEnd | null {
  const date = row[which]
  if (date === '') return null
  const alternative = row[`${which}_alt`]
  const bare = row.start_address === '' && row.end_address === ''
  const shared = bare && ROW_ADDRESS_COVERS_BOTH.has(row.verified) ? source.address : null
  return {
    date,
    earliest: earlier(date, alternative),
    latest: later(date, alternative),
    address: row.verified === 'unsourced' ? null : row[`${which}_address`] || shared,
    producer: producerOf(row.producer, which),
  }
}

/** A row may name who gives its end: "Wikidata, 2022-08-03; end: UPI, 2025-01-21". */
function producerOf(producer: string, which: 'start' | 'end'): string {
  const [start = producer, end = start] = producer.split('; end: ')
  return which === 'start' ? start : end
}

function earlier(date: EdtfDate, alternative: EdtfDate): EdtfDate {
  return alternative !== '' && first(alternative) < first(date) ? alternative : date
}

function later(date: EdtfDate, alternative: EdtfDate): EdtfDate {
  return alternative !== '' && last(alternative) > last(date) ? alternative : date
}

const first = (date: EdtfDate): string => dateRange(date)?.first ?? date
const last = (date: EdtfDate): string => dateRange(date)?.last ?? date
