import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Ledger, LedgerDialect, SchemaWords } from '../ledger.ts'
import { ledgerProblem } from '../ledger-problem.ts'
import { migrate } from '../migrate.ts'
import type { Tables } from '../tables.ts'
import { blockHeads } from './block-heads.ts'
import { applyBlockChanges, insertRows, printedRows } from './bulk.ts'
import { guardedDatabase } from './guarded-database.ts'
import { emptyLog, integrityFaults, setConnectionPragmas, setFilePragmas } from './pragmas.ts'
import { sqliteDialect } from './sqlite-driver.ts'

const WORDS: SchemaWords = {
  autoKey: 'integer primary key',
  bytes: 'blob',
  long: 'integer',
  clustered: 'without rowid',
}

const RETRY_MS = 20

/** A ledger in one SQLite file. `waitMs`: how long to wait for another writer. */
export async function openSqlite(where: string, now: () => string, waitMs: number): Promise<Ledger> {
  const database = attempt(where, () => new Database(where, { timeout: waitMs }))
  const guarded = guardedDatabase(database, where)
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database, guarded) })
  try {
    attempt(where, () => setConnectionPragmas(database))
    await migrate(db, WORDS, where)
    await keepLog(database, where, waitMs)
  } catch (error) {
    database.close()
    throw error
  }
  const alone = <T>(with_: Kysely<Tables>, work: () => T) => whileAlone(with_, () => attempt(where, work))
  const dialect: LedgerDialect = {
    words: WORDS,
    insertMany: async (table, columns, rows) => insertRows(guarded, table, columns, rows),
    changeBlocks: async () => applyBlockChanges(guarded),
    headsOfBlocks: (within, asked, limit) => alone(within, () => blockHeads(database, asked, limit)),
    printedWithin: (within, asked, limit) => alone(within, () => printedRows(database, asked, limit)),
    faults: (within) => alone(within, () => integrityFaults(database)),
    erase: (within) => alone(within, () => emptyLog(database)),
  }
  return { db, dialect, now, close: () => db.destroy() }
}

/** Changing to the log needs the file alone, and SQLite does not wait for that itself: others may be opening it as well. */
async function keepLog(database: Database.Database, where: string, waitMs: number): Promise<void> {
  const until = performance.now() + waitMs
  for (;;) {
    try {
      setFilePragmas(database)
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw ledgerProblem(error, where)
    }
    await setTimeout(RETRY_MS)
  }
}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** Kysely hands out the one connection in turn; going round it would read another task's open transaction. */
function whileAlone<T>(db: Kysely<Tables>, work: () => T): Promise<T> {
  return db.isTransaction ? Promise.resolve(work()) : db.connection().execute(async () => work())
}

function attempt<T>(where: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw ledgerProblem(error, where)
  }
}
