import type { Run } from '../model/briefing.ts'
import type { Ledger } from './ledger.ts'

/** Append one execution to the log of runs. */
export async function recordRun(ledger: Ledger, run: Run): Promise<void> {
  const { generation, today } = run
  const row = { generation, today, at: ledger.now(), run_json: JSON.stringify(run) }
  await ledger.db.insertInto('run').values(row).execute()
}
