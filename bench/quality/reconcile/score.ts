import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder } from '../../../src/reference/data-folder.ts'
import { type RunOccasion, runOccasion } from './run-occasion.ts'
import { type Pairs, scoreClaims } from './score-claims.ts'
import { type KindCount, scoreConflicts } from './score-conflicts.ts'

/**
 * Scores reconciling on the gold set with the whole product: `npm run bench:reconcile [occasion]`, a line for each fault.
 * `--given` hands it the quotes that were not captured, as labelled. `--practice` and `--practice-2` to `--practice-6` score further occasions, with registers of their own.
 * `--held-out` scores the half that nobody tunes on and prints numbers only.
 */
const heldOut = process.argv.includes('--held-out')
const practice = heldOut
  ? undefined
  : ['practice', 'practice-2', 'practice-3', 'practice-4', 'practice-5', 'practice-6'].find((one) =>
      process.argv.includes(`--${one}`),
    )
const given = process.argv.includes('--given')
const only = process.argv.slice(2).find((one) => !one.startsWith('--'))
const root = join(dirname(dataFolder()), 'bench/quality/reconcile')
const part = heldOut ? 'held-out' : (practice ?? 'tuning')
const folder = join(root, part)
const registers = [
  ...(practice === undefined || practice === 'practice' ? [join(root, 'register')] : []),
  ...(practice ? [join(folder, 'register')] : []),
]
const folders = readdirSync(folder).filter(
  (name) => name !== 'register' && (heldOut || only === undefined || name.includes(only)),
)

const total = { right: 0, found: 0, due: 0 }
const captured = { right: 0, found: 0, due: 0 }
const quotes = { all: 0, captured: 0, otherSpeaker: 0 }
const origins = { exact: 0, all: 0, exactOfWhole: 0, whole: 0 }
const echoes = { right: 0, found: 0, due: 0, rightWay: 0 }
const kinds = new Map<string, KindCount>()

for (const name of folders) {
  const run = await runOccasion(join(folder, name), registers, given)
  const claims = scoreClaims(run)
  const conflicts = scoreConflicts(run)
  add(total, claims.pairs)
  add(captured, claims.captured)
  add(origins, claims.origins)
  add(echoes, scoreEchoes(run))
  add(quotes, {
    all: run.gold.quotes.length,
    captured: run.statementsOf.size,
    otherSpeaker: run.missed.filter(({ how }) => how === 'other speaker').length,
  })
  for (const [kind, count] of conflicts.kinds) {
    const sum = kinds.get(kind) ?? { right: 0, found: 0, due: 0, sides: 0 }
    add(sum, count)
    kinds.set(kind, sum)
  }
  if (!heldOut) tell(name, run, [...claims.notes, ...conflicts.notes])
}

console.log(`\nreconciling, gold set, ${part}${given ? ', every quote given' : ''}: ${folders.length} occasions`)
console.log(
  `quotes captured with their speaker ${quotes.captured} of ${quotes.all}; ${quotes.otherSpeaker} with another or none`,
)
console.log(`claims, pairwise, whole line        ${scores(total)}`)
console.log(`claims, pairwise, captured quotes   ${scores(captured)}`)
console.log(
  `origins exact ${origins.exact} of ${origins.all} claims; of those with the gold's articles ${origins.exactOfWhole} of ${origins.whole}`,
)
console.log(`echoes ${scores(echoes)}, the right way round ${echoes.rightWay}`)
const sum = { right: 0, found: 0, due: 0, sides: 0 }
for (const [kind, count] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`conflicts of ${kind.padEnd(8)} ${scores(count)}, with every article ${count.sides}`)
  add(sum, count)
}
console.log(`conflicts             ${scores(sum)}, with every article ${sum.sides}`)

function add<T extends Record<keyof T, number>>(to: T, more: T): void {
  for (const key of Object.keys(to) as (keyof T)[]) (to[key] as number) += more[key]
}

function scores({ right, found, due }: Pairs): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(5)
  return `P ${share(right, found)} R ${share(right, due)} F1 ${share(2 * right, found + due)}  (${right} right, ${found} found, ${due} due)`
}

function scoreEchoes({ gold, briefing, nameOf }: RunOccasion) {
  const key = (a: string, b: string) => [a, b].sort().join(' ')
  const due = new Set(gold.echoes.map(({ article, of }) => key(article, of)))
  const found = briefing.echoes.flatMap(({ articleId, of }) =>
    of === null ? [] : [{ a: nameOf.get(articleId) ?? '', b: nameOf.get(of) ?? '' }],
  )
  const right = found.filter(({ a, b }) => due.has(key(a, b)))
  const way = right.filter(({ a, b }) => gold.echoes.some(({ article, of }) => article === a && of === b))
  return { right: right.length, found: found.length, due: due.size, rightWay: way.length }
}

function tell(name: string, { missed, gold, briefing, nameOf }: RunOccasion, notes: readonly string[]): void {
  console.log(`\n== ${name}`)
  for (const { how, id, article, exact, speaker } of missed)
    console.log(`${how.padEnd(15)} ${id} ${article} “${exact}” ${speaker ?? ''}`)
  for (const note of notes) console.log(note)
  const found = new Set(
    briefing.echoes.flatMap(({ articleId, of }) =>
      of === null ? [] : [nameOf.get(articleId), nameOf.get(of)].sort().join(' '),
    ),
  )
  for (const { article, of, because } of gold.echoes)
    if (!found.has([article, of].sort().join(' '))) console.log(`no echo     ${article} of ${of}: ${because}`)
  const due = new Set(gold.echoes.map(({ article, of }) => [article, of].sort().join(' ')))
  for (const pair of found) if (!due.has(pair)) console.log(`echo?       ${pair}`)
}
