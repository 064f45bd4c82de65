import { cpus } from 'node:os'
import { openWorkplace } from '../../src/app/workplace.ts'
import type { Conflict } from '../../src/model/conflict.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { articlesFor, generated } from './generated.ts'

/** Time and memory of reconciling N generated statements: `npm run bench:reconcile-speed -- 10000`. Growth is told by two runs. */
const COUNT = Number(process.argv[2] ?? 10_000)
const workplace = await openWorkplace({ ledger: ':memory:', data: [], today: '2026-11-23' })
const { register, series } = workplace

const made = Array.from({ length: articlesFor(COUNT) }, (_, nth) => generated(nth, COUNT))
const articles = made.map(({ article }) => article)
const statements = made.flatMap((one) => one.statements)
const figures = made.flatMap((one) => one.figures)
const held = process.memoryUsage().rss / 2 ** 20 // before it starts
const [from, before] = [performance.now(), process.cpuUsage()]
const given = { articles, statements, figures, decisions: [], register, series }
const { claims, conflicts, echoes, review, crowded } = reconcile(given)
const seconds = (performance.now() - from) / 1000
const { user, system } = process.cpuUsage(before)
await workplace.ledger.close()
const memory = process.resourceUsage().maxRSS / 1024
console.log(
  `${COUNT} statements in ${articles.length} articles: ${((user + system) / 1e6).toFixed(1)} s of processor, ${seconds.toFixed(1)} s by the clock, peak ${memory.toFixed(0)} MB, of which ${held.toFixed(0)} MB before it started; ` +
    `${claims.length} claims, ${conflicts.length} conflicts (${kinds(conflicts)}), ${echoes.length} echoes, ${review.length} to review, ${crowded} crowded blocks; ${cpus().length} cores, Node ${process.versions.node}`,
)

function kinds(of: readonly Conflict[]): string {
  const counts = new Map<string, number>()
  for (const { kind } of of) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} of ${kind}`).join(', ')
}
