import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Problem } from '../model/problem.ts'
import type { Ledger } from './ledger.ts'
import { readOnly } from './ledger-problem.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'

/** How long a writer waits for another one before it gives up. */
const WAIT_MS = 5000

/**
 * Open the ledger, made anew where there is none.
 *
 * @param where - a file, or `:memory:` for one that ends with the process
 * @throws Problem - every way in which a file can be unfit, with what to do
 */
export async function openLedger(
  where: string,
  effects: { readonly now: () => string },
  waitMs = WAIT_MS,
): Promise<Ledger> {
  if (where !== ':memory:') checkPlace(where)
  return openSqlite(where, effects.now, waitMs)
}

function checkPlace(where: string): void {
  if (where.trim() === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(where)) {
    const named = where.replace(/\/\/[^@/]*@/, '//…@') // no password on the screen
    throw new Problem('ledger-kind', `The ledger must be a file, not "${named}".`, 'Name a file: --ledger wordbond.db')
  }
  const folder = dirname(resolve(where))
  if (!existsSync(folder)) {
    const remedy = 'Make the folder first, or name a ledger in another one with --ledger.'
    throw new Problem('ledger-folder-missing', `There is no folder ${folder} for the ledger.`, remedy)
  }
  if (existsSync(where) && !statSync(where).isFile()) {
    throw new Problem('ledger-is-folder', `${where} is not a file.`, 'Name a file: --ledger wordbond.db')
  }
  // SQLite keeps two files beside the ledger, so the folder must be writable as well.
  if (!writable(folder) || (existsSync(where) && !writable(where))) throw readOnly(where)
}

function writable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
