import type { CommitmentRows } from '../model/commitment.ts'
import { dataFolder } from '../reference/data-folder.ts'
import { loadCommitments } from '../reference/load-commitments.ts'
import { loadRegister } from '../reference/load-register.ts'
import { loadSeries } from '../reference/load-series.ts'
import { type Register, registerOf } from '../register/register.ts'
import { type Series, seriesOf } from '../series/series.ts'

/** Register and editions without a ledger: what is checked is not kept. */
export interface Data {
  readonly register: Register
  readonly series: Series
  readonly commitments: CommitmentRows
}

/** @param data - the user's own data folders, laid over ours */
export function openData(data: readonly string[]): Data {
  const folders = [dataFolder(), ...data]
  const rows = loadRegister(folders)
  return {
    register: registerOf(rows),
    series: seriesOf(loadSeries(folders)),
    commitments: loadCommitments(folders, rows.allies),
  }
}
