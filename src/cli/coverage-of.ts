import type { CoverageWord } from '../model/path.ts'
import { inWorkplace, type WithData } from './common.ts'

/** What the ledger's coverage has allies undertake; undefined: no ledger is named. */
export async function coverageOf({
  ledger,
  data = [],
}: WithData & { readonly ledger?: string }): Promise<readonly CoverageWord[] | undefined> {
  if (ledger === undefined) return undefined
  const { coverageWords } = await import('../app/coverage-words.ts')
  return inWorkplace({ ledger, data }, coverageWords)
}
