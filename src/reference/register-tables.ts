import { z } from 'zod'

/** The columns of the register's files and what a cell may hold. Each message says what to write. */

const text = z.string()
const filled = z.string().min(1, 'Fill it in, or remove the row.')
const date = z
  .string()
  .regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'Write a date as 2026-02-14, 2026-02 or 2026.')
  .refine(isInCalendar, 'Write a day that the calendar has.')
const address = z.string().regex(/^(https?:\/\/\S+)?$/, 'Write an address that begins with https://, or nothing.')
const code = z.string().regex(/^[A-Z]{3}$/, 'Write the three capitals of ISO 3166, such as POL.')
const codes = z.string().regex(/^([A-Z]{3}( [A-Z]{3})*)?$/, 'Write ISO 3166 codes with blanks between: EST LVA LTU.')
const source = { producer: text, address, as_of: date, verified: text }

export function isInCalendar(written: string): boolean {
  const [year = '', month = '01', day = '01'] = written.split('-')
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return written === '' || (at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day))
}

/** As far as both are given: 2025-10-05 is not after 2025-10. */
function isInOrder(row: { readonly start: string; readonly end: string }): boolean {
  const given = Math.min(row.start.length, row.end.length)
  return row.start.slice(0, given) <= row.end.slice(0, given)
}

export const officeholderRow = z
  .object({
    person: filled,
    aliases: text,
    office: filled,
    role: text,
    body: text,
    iso3: text,
    sole: z.string().regex(/^(yes|no)?$/, 'Write yes (one holder at a time) or no.'),
    start: date,
    start_alt: date,
    start_address: address,
    end: date,
    end_alt: date,
    end_address: address,
    ...source,
    note: text,
  })
  .refine(isInOrder, { path: ['end'], message: 'Write an end that is not before the start.' })
export type OfficeholderRow = z.output<typeof officeholderRow>

export const allyRow = z.object({
  iso3: code,
  iso2: text,
  name: filled,
  aliases: text,
  demonym: text,
  demonym_noun: text,
  demonym_alt: text,
  capital: text,
  seat_of_government: text,
  metonyms: text,
  metonyms_verified: text,
  accession: date,
  accession_producer: text,
  accession_address: address,
  accession_as_of: date,
  accession_verified: text,
  eu_member: text,
  ...source,
})
export type AllyRow = z.output<typeof allyRow>

export const bodyRow = z.object({
  name: filled,
  aliases: text,
  kind: text,
  seat: text,
  members: codes,
  ...source,
  note: text,
})
export type BodyRow = z.output<typeof bodyRow>

export const placeRow = z.object({
  name: filled,
  aliases: text,
  kind: text,
  iso3: text,
  country: text,
  within: text,
  geonameid: text,
  ...source,
  note: text,
})
export type PlaceRow = z.output<typeof placeRow>

export const outletRow = z.object({
  name: filled,
  aliases: text,
  kind: z.enum(
    ['', 'agency', 'broadcaster', 'outlet', 'government', 'aggregator'],
    'Write agency, outlet, broadcaster, government or aggregator.',
  ),
  country: text,
  domain: text,
  credit_patterns: text,
  ...source,
  note: text,
})
export type OutletRow = z.output<typeof outletRow>

/** Two holders of one sole office at once, known and explained. */
export const oddityRow = z.object({
  office: filled,
  person_a: filled,
  person_b: filled,
  from: date,
  to: date,
  reason: filled,
})
export type OddityRow = z.output<typeof oddityRow>
