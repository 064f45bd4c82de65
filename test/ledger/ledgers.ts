import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openLedger } from '../../src/ledger/open-ledger.ts'

/** A folder of the calling test file's own, gone when it is done; each call of what comes back names a new file in it. */
export function useFolder(): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'wordbond-ledger-'))
  let made = 0
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return () => join(folder, `${++made}.db`)
}

/** A clock that never tells the same time twice. */
export function clock(): { readonly now: () => string } {
  let ticks = 0
  return { now: () => new Date(Date.UTC(2026, 1, 15) + 1000 * ticks++).toISOString() }
}

/** Every kind of ledger the same tests run on. */
export const ledgersAt = (newPath: () => string) => [
  { kind: 'SQLite file', open: () => openLedger(newPath(), clock()) },
  { kind: 'memory', open: () => openLedger(':memory:', clock()) },
]
