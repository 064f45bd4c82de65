import type { Ledger } from './ledger.ts'

/**
 * Several records as one: all or nothing, and acknowledged only at the end. Inside, use the ledger that is handed
 * in. Called within another transaction it joins that one.
 */
export function inTransaction<T>(ledger: Ledger, work: (within: Ledger) => Promise<T>): Promise<T> {
  if (ledger.db.isTransaction) return work(ledger)
  return ledger.db.transaction().execute((db) => work({ ...ledger, db }))
}

/** Several questions of one moment: what others write meanwhile is not seen, and nobody has to wait. */
export function atOneMoment<T>(ledger: Ledger, ask: (within: Ledger) => Promise<T>): Promise<T> {
  if (ledger.db.isTransaction) return ask(ledger)
  return ledger.db
    .transaction()
    .setAccessMode('read only')
    .execute((db) => ask({ ...ledger, db }))
}
