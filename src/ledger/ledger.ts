import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The store, open. Every question is a function of its own: `listClaims(ledger, …)`. */
export interface Ledger {
  readonly db: Kysely<Tables>
  readonly dialect: LedgerDialect
  readonly now: () => string // ISO 8601 instant
  readonly close: () => Promise<void>
}

/** What differs from one database to another; all else is said in Kysely. */
export interface LedgerDialect {
  readonly words: SchemaWords
  /** Many rows into one table. Only inside a transaction of this ledger. */
  readonly insertMany: <T extends keyof Tables & string>(
    table: T,
    columns: readonly (keyof Tables[T] & string)[],
    rows: Iterable<readonly (string | number | null)[]>,
  ) => Promise<void>
  /** Take the statements of readings into their blocks or out, as `block_change` says. Only inside a transaction. */
  readonly changeBlocks: (db: Kysely<Tables>) => Promise<void>
  /** Of each block the first `limit` statements, by rank, between its ranks or without a day, those that wait to come in among them. */
  readonly headsOfBlocks: (
    db: Kysely<Tables>,
    asked: readonly HeadAsked[],
    limit: number,
  ) => Promise<readonly BlockHead[]>
  /** For each key what is printed under it between its days or without one, the latest `limit`. */
  readonly printedWithin: (
    db: Kysely<Tables>,
    asked: readonly PrintedAsked[],
    limit: number,
  ) => Promise<readonly (readonly PrintedRow[])[]>
  /** What the database says of its own files and references: one line a fault. */
  readonly faults: (db: Kysely<Tables>) => Promise<readonly string[]>
  /** After a takedown: leave no removed words in the files. False: another process still reads the old pages. */
  readonly erase: (db: Kysely<Tables>) => Promise<boolean>
}

/** A block of which the statements between two ranks are wanted, those without a day besides. */
export interface HeadAsked {
  readonly key: number
  readonly from: number
  readonly to: number
}

export interface BlockHead {
  readonly members: readonly number[] // their `seq`, in no order
  readonly isCut: boolean // it holds more
}

/** A key of the table `printed`, with the days between which its rows are wanted. */
export interface PrintedAsked {
  readonly key: number
  readonly from: string
  readonly to: string
}

export interface PrintedRow {
  readonly value: string
  readonly articleId: string
}

/** The words of the schema that differ. */
export interface SchemaWords {
  readonly autoKey: string
  readonly bytes: string
  readonly long: string // a whole number of up to 53 bits
  readonly clustered: string // a table that is its own primary key's index
}
