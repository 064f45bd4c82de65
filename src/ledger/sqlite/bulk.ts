import type Database from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'
import type { PrintedAsked, PrintedRow } from '../ledger.ts'
import { prepared } from './prepared.ts'

/** One prepared statement, run row by row: 20 times the pace of a built query. */
export function insertRows(
  database: SqliteDatabase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): void {
  const names = columns.map((column) => `"${column}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  const insert = database.prepare(`insert into "${table}" (${names}) values (${marks})`)
  for (const row of rows) insert.run(row)
}

/** What `block_change` says, done in the order of the index. */
export function applyBlockChanges(database: SqliteDatabase): void {
  database.prepare(`delete from block where (key, rank, statement_seq) in (${rowsWhere('sum(change) < 0')})`).run([])
  database
    .prepare(`insert into block (key, rank, statement_seq) ${rowsWhere('sum(change) > 0')} order by 1, 2, 3`)
    .run([])
}

const rowsWhere = (net: string) => `
  select keys.value, statement.rank, statement.seq
  from (select reading_id from block_change group by reading_id having ${net}) as changed
  cross join statement on statement.reading_id = changed.reading_id
  cross join json_each(statement.blocks_json) as keys`

const PRINTED = `select value, article_id as articleId from (
    select * from (select * from printed where key = @key and day between @from and @to order by day desc, article_id limit @limit)
    union all select * from (select * from printed where key = @key and day = '' order by article_id limit @limit))
  order by day desc, article_id limit @limit`

/** For each key the latest `limit` of what is printed under it between its days, then of what has none. */
export function printedRows(
  database: Database.Database,
  asked: readonly PrintedAsked[],
  limit: number,
): (readonly PrintedRow[])[] {
  const rows = prepared<PrintedAsked & { limit: number }, PrintedRow>(database, PRINTED)
  return asked.map((one) => rows.all({ ...one, limit }))
}
