import { findTarget } from '../burden/find-target.ts'
import { pathsTo } from '../burden/paths-to.ts'
import type { TargetName } from '../model/burden.ts'
import type { CoverageWord, Paths } from '../model/path.ts'
import { allyNamed } from './ally-named.ts'
import { ofAlly } from './of-ally.ts'
import type { Reference } from './open-reference.ts'
import { seriesEdition } from './series-edition.ts'

export interface PathsWanted {
  readonly ally: string | null
  readonly edition: string | null
  readonly target: TargetName
  readonly gdpGrowth: number // % a year, real
  readonly coverage?: readonly CoverageWord[] // left out: coverage is not asked
}

/** The ways to a target: needed, own word, budgeted, pace; of one ally where one is named. */
export function paths(wanted: PathsWanted, { series, register, commitments }: Reference): Paths {
  const { edition } = seriesEdition(series, wanted.edition)
  const [rows, told] = [register(), commitments()]
  const target = findTarget(wanted.target, told.commitments)
  const all = pathsTo({ edition, register: rows }, { ...wanted, target, rows: told })
  const code = wanted.ally === null ? null : allyNamed(edition, rows, wanted.ally)
  return { ...all, allies: ofAlly(all.allies, code, 'Paths') }
}
