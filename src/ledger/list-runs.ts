import type { Run } from '../model/briefing.ts'
import type { Ledger } from './ledger.ts'

/** The last runs, the newest first. */
export async function listRuns(ledger: Ledger, limit = 20): Promise<readonly (Run & { readonly at: string })[]> {
  const runs = ledger.db.selectFrom('run').select(['at', 'run_json']).orderBy('id', 'desc')
  const rows = await runs.limit(limit).execute()
  return rows.map((row) => ({ ...(JSON.parse(row.run_json) as Run), at: row.at }))
}
