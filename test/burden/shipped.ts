import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadCommitments } from '../../src/reference/load-commitments.ts'
import { loadRegister } from '../../src/reference/load-register.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'

/** What ships, read once for all tests of the burden. */
export const register = loadRegister([dataFolder()])
export const series = seriesOf(loadSeries([dataFolder()]))
export const commitments = loadCommitments([dataFolder()], register.allies)

export function edition(name: string) {
  const found = (series.editions.get('NATO') ?? []).find((one) => one.edition === name)
  if (!found) throw new Error(name)
  return found
}
