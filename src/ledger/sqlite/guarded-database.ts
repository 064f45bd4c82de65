import type Database from 'better-sqlite3'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { ledgerProblem } from '../ledger-problem.ts'

const KEPT = 256 // prepared statements; preparing costs more than most of our questions

/** The database as Kysely asks for it: statements are prepared once, and what SQLite throws becomes a Problem. */
export function guardedDatabase(database: Database.Database, where: string): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  const guard = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw ledgerProblem(error, where)
    }
  }
  return {
    close: () => {
      database.close()
    },
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      const statement = guard(() => database.prepare(sql))
      const guarded: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => guard(() => statement.all(...parameters)),
        run: (parameters) => guard(() => statement.run(...parameters)),
        iterate: (parameters) => guard(() => statement.iterate(...parameters)),
      }
      const [oldest] = prepared.keys()
      if (prepared.size >= KEPT && oldest !== undefined) prepared.delete(oldest)
      prepared.set(sql, guarded)
      return guarded
    },
  }
}
