import { type Kysely, sql } from 'kysely'
import { Problem } from '../model/problem.ts'
import type { SchemaWords } from './ledger.ts'
import { notALedger } from './ledger-problem.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import type { Tables } from './tables.ts'

const MARK = 'wordbond' // tells our file from another program's that happens to have a table `meta`

/**
 * Bring the schema to the newest version; nothing is written when it is there already, so a ledger opens for
 * reading while another process writes.
 */
export async function migrate(
  db: Kysely<Tables>,
  words: SchemaWords,
  where: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const newest = migrations.at(-1)?.version ?? 0
  if ((await versionOf(db, where, newest)) === newest) return
  for (const migration of migrations) await step(db, words, where, migration, newest)
}

/** Another process may have opened the same ledger at the same moment: look again once the lock is ours. */
function step(db: Kysely<Tables>, words: SchemaWords, where: string, migration: Migration, newest: number) {
  return db.transaction().execute(async (within) => {
    const version = await versionOf(within, where, newest)
    if (version >= migration.version) return
    if (version === 0) {
      await sql.raw('create table meta (key text primary key, value text not null)').execute(within)
      await within.insertInto('meta').values({ key: 'ledger', value: MARK }).execute()
    }
    for (const statement of migration.up(words)) await sql.raw(statement).execute(within)
    await within
      .insertInto('meta')
      .values({ key: 'version', value: String(migration.version) })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: String(migration.version) }))
      .execute()
  })
}

/** 0: an empty database. Problem: somebody else's, or one that a newer Wordbond made. */
async function versionOf(db: Kysely<Tables>, where: string, newest: number): Promise<number> {
  const tables = await db.introspection.getTables()
  if (tables.length === 0) return 0
  const meta = tables.find((table) => table.name === 'meta')
  if (!meta?.columns.some((column) => column.name === 'key')) throw notALedger(where)
  const rows = await db.selectFrom('meta').select(['key', 'value']).where('key', 'in', ['ledger', 'version']).execute()
  const told = new Map(rows.map((row) => [row.key, row.value]))
  const version = Number(told.get('version'))
  if (told.get('ledger') !== MARK || !Number.isInteger(version)) throw notALedger(where)
  if (version > newest) {
    throw new Problem(
      'ledger-newer',
      `The ledger ${where} was made by a newer Wordbond (schema ${version}; this one knows ${newest}).`,
      'Update Wordbond, or name another ledger with --ledger.',
    )
  }
  return version
}
