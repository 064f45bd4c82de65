import type { BurdenTable } from './burden.ts'
import type { Paths } from './path.ts'

/** Where those allies stand of whom the figures of a briefing speak. */
export interface BriefingBurden {
  readonly table: BurdenTable // their rows
  readonly paths: Paths // their paths, and the sums of all
  readonly revised: readonly BurdenTable[] // by edition: of those of whose year a figure speaks that editions revised
  readonly more: number // so many others were revised as well
}
