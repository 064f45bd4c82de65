import type Database from 'better-sqlite3'

/** Settings of this connection alone: they change nothing in the file. */
export function setConnectionPragmas(database: Database.Database): void {
  database.pragma('foreign_keys = on')
  database.pragma('synchronous = full') // what is acknowledged is on the disk
  database.pragma('secure_delete = on') // a takedown leaves no words in freed pages
  database.pragma('trusted_schema = off') // a ledger may come from a stranger
  database.pragma('cache_size = -65536') // 64 MB whatever the size of the ledger
  database.pragma('journal_size_limit = 67108864')
}

/** Write-ahead log: readers go on while one writes. Kept in the file, so only once it is known to be a ledger. */
export function setFilePragmas(database: Database.Database): void {
  database.pragma('journal_mode = wal')
}

/** Damage of the file and references that lead nowhere: one line each. */
export function integrityFaults(database: Database.Database): readonly string[] {
  const lines = database.pragma('integrity_check') as readonly { readonly integrity_check: string }[]
  const dangling = database.pragma('foreign_key_check') as readonly {
    readonly table: string
    readonly parent: string
  }[]
  return [
    ...lines.map((line) => line.integrity_check).filter((line) => line !== 'ok'),
    ...dangling.map(({ table, parent }) => `a row of ${table} rests on a row of ${parent} that is not there`),
  ]
}

/** Bring the log into the file and empty it. False: a reader in another process still needs the log. */
export function emptyLog(database: Database.Database): boolean {
  const [result] = database.pragma('wal_checkpoint(truncate)') as readonly { readonly busy: number }[]
  return result?.busy !== 1
}
