import type { CommitmentRows } from '../model/commitment.ts'
import type { RegisterRows } from '../model/register.ts'
import { dataFolder } from '../reference/data-folder.ts'
import { loadCommitments } from '../reference/load-commitments.ts'
import { loadRegister } from '../reference/load-register.ts'
import { loadSeries } from '../reference/load-series.ts'
import { type Series, seriesOf } from '../series/series.ts'

/** Editions and register without a ledger: looking into data needs none. */
export interface Reference {
  readonly series: Series
  register(): RegisterRows // read only when a name is asked for
  commitments(): CommitmentRows
}

/** @param data - the user's own data folders, laid over ours */
export function openReference(data: readonly string[]): Reference {
  const folders = [dataFolder(), ...data]
  const register = () => loadRegister(folders)
  return {
    series: seriesOf(loadSeries(folders)),
    register,
    commitments: () => loadCommitments(folders, register().allies),
  }
}
