import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { brief } from '../../../src/app/brief.ts'
import { openWorkplace } from '../../../src/app/workplace.ts'
import { listClaims } from '../../../src/ledger/list-claims.ts'
import { listConflicts } from '../../../src/ledger/list-conflicts.ts'
import { registersOf, setFolder } from './set-folder.ts'
import { SETS } from './sets.ts'

const MOST = 10_000 // claims or conflicts of a set

/** What a ledger tells, a line of JSON each, whatever their order. */
interface Told {
  readonly claims: ReadonlySet<string>
  readonly conflicts: ReadonlySet<string>
}

/**
 * Whether a ledger tells the same of a set's articles when they are read one by one, in a random order, as when they are read whole:
 * `node dist/bench/one-by-one.mjs [--seed N] [SET …]`. Ends with 1 where something differs.
 */
const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true })
const seed = Number(values.seed ?? Date.now() % 100_000)
console.log(`random order of seed ${seed}`)
for (const set of positionals.length > 0 ? positionals : SETS) {
  const paths = pathsOf(set)
  const whole = await toldOf([paths], set)
  const apart = await toldOf(
    shuffled(paths, seed).map((path) => [path]),
    set,
  )
  const count = (which: keyof Told) => {
    const others = [...whole[which]].filter((line) => !apart[which].has(line)).length
    const more = apart[which].size - (whole[which].size - others)
    if (others + more > 0) process.exitCode = 1
    return `${whole[which].size} ${which}, ${others} told otherwise, ${more} besides`
  }
  console.log(`  ${set}: ${paths.length} files; ${count('claims')}; ${count('conflicts')}`)
}

function pathsOf(set: string): string[] {
  const occasions = readdirSync(setFolder(set)).filter((name) => name !== 'register')
  return occasions.flatMap((occasion) =>
    readdirSync(join(setFolder(set), occasion))
      .filter((file) => file !== 'expected.json')
      .map((file) => join(setFolder(set), occasion, file)),
  )
}

async function toldOf(portions: readonly string[][], set: string): Promise<Told> {
  const workplace = await openWorkplace({ ledger: ':memory:', data: registersOf(set), today: '2026-11-23' })
  for (const paths of portions) await brief(paths, workplace)
  const claims = await listClaims(workplace.ledger, { limit: MOST })
  const conflicts = await listConflicts(workplace.ledger, { limit: MOST })
  await workplace.ledger.close()
  const lines = (items: readonly unknown[]) => new Set(items.map((item) => JSON.stringify(item)))
  return { claims: lines(claims.items), conflicts: lines(conflicts.items) }
}

/** Fisher and Yates, by a linear congruence so that a seed always gives the same order. */
function shuffled(paths: readonly string[], from: number): string[] {
  const order = [...paths]
  let state = from
  for (let at = order.length - 1; at > 0; at--) {
    state = (state * 1103515245 + 12345) % 2147483648
    const other = state % (at + 1)
    const [a, b] = [order[at], order[other]]
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a]
  }
  return order
}
