import type Database from 'better-sqlite3'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely'

/** Kysely's dialect for SQLite, with transactions that behave when two processes write. */
export function sqliteDialect(database: Database.Database, guarded: SqliteDatabase): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WaitingDriver(database, guarded),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

class WaitingDriver extends SqliteDriver {
  readonly #database: Database.Database

  constructor(database: Database.Database, guarded: SqliteDatabase) {
    super({ database: guarded })
    this.#database = database
  }

  /** A writer takes its lock at once: one that read first and then wrote would fail without waiting its turn. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const how = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'
    await connection.executeQuery(CompiledQuery.raw(how))
  }

  /** On a full disk SQLite has rolled back already; to do it again would hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
