import type { EdtfDate } from './date.ts'

/** Where a row is from. `address` null: the row may help to recognise a name, and no finding rests on it. */
export interface RowSource {
  readonly producer: string
  readonly address: string | null
  readonly asOf: EdtfDate | null
}

export type PersonId = string // person:marco-rubio
export type OfficeId = string // office:us-secretary-of-state
export type BodyId = string // body:nato, ally:deu

export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly aliases: readonly string[]
}

export interface Office {
  readonly id: OfficeId
  readonly title: string // "US Secretary of State"
  readonly role: string // foreign_minister, legislator, …
  readonly body: string // "United States", "NATO"
  readonly iso3: string | null
  readonly sole: boolean // one holder at a time
}

/** Half-open: held from `start`, no longer on `end`. */
export interface Term {
  readonly personId: PersonId
  readonly officeId: OfficeId
  readonly start: TermEnd | null // null: not known
  readonly end: TermEnd | null // null: not known to have ended
  readonly asOf: EdtfDate | null
  readonly source: RowSource
}

export interface TermEnd {
  readonly date: EdtfDate
  readonly latest: EdtfDate // other published dates given for the same end: the widest reading
  readonly earliest: EdtfDate
  readonly address: string | null // null: recognise only
  readonly producer: string
}

export interface Ally {
  readonly id: BodyId
  readonly iso3: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  readonly capital: string
  readonly metonyms: readonly string[]
  readonly accession: EdtfDate
  readonly accessionSource: RowSource
  readonly source: RowSource
}

export interface Body {
  readonly id: BodyId
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string
  readonly members: readonly string[] // iso3; empty: never expanded
  readonly source: RowSource
}

export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: string // city, venue, base, region …
  readonly country: string
  readonly within: readonly string[] // nearest first
  readonly source: RowSource
}

export interface Outlet {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: 'agency' | 'outlet' | 'government' | 'aggregator'
  readonly country: string | null // ISO 3166-1 alpha-3, of its readers
  readonly domain: string | null
  readonly creditPatterns: readonly string[]
  readonly source: RowSource
}

/** All rows together, validated; the pure room `register` answers questions of it. */
export interface RegisterRows {
  readonly people: readonly Person[]
  readonly offices: readonly Office[]
  readonly terms: readonly Term[]
  readonly allies: readonly Ally[]
  readonly bodies: readonly Body[]
  readonly places: readonly Place[]
  readonly outlets: readonly Outlet[]
}
