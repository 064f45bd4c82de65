import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Score, scoreOf } from '../score-articles.ts'
import { type RunOccasion, runOccasion } from './run-occasion.ts'
import { scoreCaptured } from './score-captured.ts'
import { scoreClaims } from './score-claims.ts'
import { scoreConflicts } from './score-conflicts.ts'
import { scoreEchoes } from './score-echoes.ts'
import { scoreOrigins } from './score-origins.ts'
import type { Item, Scored, Tally } from './scored.ts'
import { registersOf, setFolder } from './set-folder.ts'

export interface SetScore {
  readonly set: string
  readonly rows: Readonly<Record<string, Score>>
  readonly occasions: readonly ScoredOccasion[]
}

export interface ScoredOccasion {
  readonly name: string
  readonly items: readonly Item[]
  readonly notes: readonly string[]
}

const MEASURES: readonly ((run: RunOccasion) => Scored)[] = [
  scoreCaptured,
  scoreClaims,
  scoreOrigins,
  scoreEchoes,
  scoreConflicts,
]

/** Runs the occasions of a set through the whole product. `only`: those with it in their name; `given`: see runOccasion. */
export async function scoreSet(set: string, only: string | undefined, given: boolean): Promise<SetScore> {
  const folder = setFolder(set)
  const names = readdirSync(folder).filter((name) => name !== 'register' && (only === undefined || name.includes(only)))
  const sums = new Map<string, Tally>()
  const occasions: ScoredOccasion[] = []
  for (const name of names) {
    const run = await runOccasion(join(folder, name), registersOf(set), given)
    const scored = MEASURES.map((measure) => measure(run))
    for (const { tallies } of scored)
      for (const [row, tally] of Object.entries(tallies)) sums.set(row, sumOf(tally, sums.get(row)))
    occasions.push({
      name,
      items: scored.flatMap(({ items }) => items),
      notes: scored.flatMap(({ notes }) => notes),
    })
  }
  const rows = [...sums].map(([row, { right, found, due }]) => [row, scoreOf([right, found, right, due])] as const)
  return { set, rows: Object.fromEntries(rows), occasions }
}

const sumOf = (one: Tally, other: Tally = { right: 0, found: 0, due: 0 }): Tally => ({
  right: one.right + other.right,
  found: one.found + other.found,
  due: one.due + other.due,
})
