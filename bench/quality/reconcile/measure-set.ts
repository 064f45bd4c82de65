import { changesAsLines } from '../changes-as-lines.ts'
import { type Before, gainsAndLosses } from '../gains-and-losses.ts'
import { type KeptRun, keepRun, keptRun } from '../kept-run.ts'
import { scoreTable } from '../score-table.ts'
import { type ScoredOccasion, type SetScore, scoreSet } from './score-set.ts'
import type { Item } from './scored.ts'
import { mayTell } from './sets.ts'

interface ReconcileRun extends KeptRun {
  readonly occasions: Readonly<Record<string, Before>> // of those whose faults may be told; none of the half held out
}

interface Options {
  readonly save: boolean
  readonly all: boolean // tell the faults of unread occasions, too
  readonly brief: boolean // a row a measure, and no line for each fault
  readonly only?: string | undefined
  readonly given?: boolean
}

const BRIEF = ['captured', 'claims', 'origins', 'echoes', 'conflicts']

/** Scores a set of occasions; tells and, where asked, keeps the scores with what was gained and lost since the kept run. */
export async function measureSet(set: string, { save, all, brief, only, given = false }: Options): Promise<void> {
  const score = await scoreSet(set, only, given)
  const shown = score.occasions.filter(({ name }) => mayTell(set, name, all))
  const last = given ? null : keptRun<ReconcileRun>(`reconcile-${set}`)
  if (!brief) for (const occasion of shown) tellNotes(occasion)
  tellRows(score, brief, only === undefined ? last : null, given)
  if (last) tellChanges(shown, last)
  const unread = score.occasions.length - shown.length
  if (unread > 0) console.log(`  occasions that count but are not told one by one: ${unread}`)
  if (!save) return
  if (only !== undefined || given) console.log('  not kept: only a whole set is, as captured')
  else {
    const occasions = Object.fromEntries(shown.map(({ name, items }) => [name, keptKeys(items)]))
    console.log(`  kept as ${keepRun<ReconcileRun>(`reconcile-${set}`, { rows: score.rows, occasions })}`)
  }
}

function tellNotes({ name, notes }: ScoredOccasion): void {
  console.log(`\n== ${name}`)
  for (const note of notes) console.log(note)
}

function tellRows({ set, rows, occasions }: SetScore, brief: boolean, last: KeptRun | null, given: boolean): void {
  console.log(`\nreconciling, ${set}${given ? ', every quote given' : ''}`)
  console.log(`  ${occasions.length} occasions${last ? `; in brackets: change against the run of ${last.date}` : ''}`)
  const told = Object.entries(rows).filter(([row]) => !brief || BRIEF.includes(row))
  for (const line of scoreTable(Object.fromEntries(told), last?.rows)) console.log(line)
}

/** Occasions that the kept run does not know cannot be compared. */
function tellChanges(shown: readonly ScoredOccasion[], last: ReconcileRun): void {
  const known = shown.filter(({ name }) => last.occasions[name])
  if (known.length === 0) return
  const items = known.flatMap(({ name, items }) => items.map((item) => ({ ...item, key: `${name} ${item.key}` })))
  const before = (which: keyof Before) =>
    known.flatMap(({ name }) => (last.occasions[name]?.[which] ?? []).map((key) => `${name} ${key}`))
  const changes = gainsAndLosses(
    { won: before('won'), wrong: before('wrong') },
    { ...keptKeys(items), missed: missedKeys(items) },
  )
  const words = new Map(items.map((item) => [item.key, item.words]))
  for (const line of changesAsLines(changes, (key) => words.get(key) ?? '')) console.log(line)
}

const keptKeys = (items: readonly Item[]): Before => ({
  won: keys(items.filter(({ right }) => right)),
  wrong: keys(items.filter(({ due }) => !due)),
})
const missedKeys = (items: readonly Item[]) => keys(items.filter(({ due, right }) => due && !right))
const keys = (items: readonly Item[]): string[] => items.map(({ key }) => key)
