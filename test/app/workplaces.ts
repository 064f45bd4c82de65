import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { type Effects, openWorkplace, type Workplace } from '../../src/app/workplace.ts'

export const QUIET: Effects = { now: () => '2026-11-23T12:00:00.000Z', progress: () => {} }

/** Workplaces on ledgers in memory, each closed when its test is done. `data`: folders laid over ours. */
export function useWorkplaces(): (effects?: Partial<Effects>, data?: readonly string[]) => Promise<Workplace> {
  const open: Workplace[] = []
  afterEach(async () => {
    for (const workplace of open.splice(0)) await workplace.ledger.close()
  })
  return async (effects = {}, data = []) => {
    const options = { ledger: ':memory:', data, today: '2026-11-23' }
    const workplace = await openWorkplace(options, { ...QUIET, ...effects })
    open.push(workplace)
    return workplace
  }
}

/** The same ledger after an update of Wordbond. */
export const updated = (workplace: Workplace, code: string): Workplace => ({ ...workplace, code })

/** A new folder at each call, all gone in the end. */
export function useFolders(): () => string {
  const made: string[] = []
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  })
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'wordbond-app-'))
    made.push(folder)
    return folder
  }
}
