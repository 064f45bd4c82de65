import type Database from 'better-sqlite3'

const KNOWN = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** A statement of ours, prepared once for each database: preparing costs more than most of our questions. */
export function prepared<Parameters_ extends object, Row>(
  database: Database.Database,
  sql: string,
): Database.Statement<[Parameters_], Row> {
  const known = KNOWN.get(database) ?? new Map<string, Database.Statement>()
  KNOWN.set(database, known)
  const statement = known.get(sql) ?? database.prepare(sql)
  known.set(sql, statement)
  return statement as Database.Statement<[Parameters_], Row>
}
