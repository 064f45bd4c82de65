import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { derive } from '../../src/app/derive.ts'
import { news } from '../../src/app/news.ts'
import type { ArticleRead } from '../../src/app/read-article.ts'
import { openWorkplace, type Workplace } from '../../src/app/workplace.ts'
import { settleMany } from '../../src/ledger/blocks.ts'
import { recordCapture } from '../../src/ledger/record-capture.ts'
import { recordReading } from '../../src/ledger/record-reading.ts'
import { recordRun } from '../../src/ledger/record-run.ts'
import { blocksOf } from '../../src/reconcile/blocks-of.ts'
import { articlesFor, generated } from './generated.ts'

/**
 * What one article more costs in a ledger of N generated statements, and `news` of it: `npm run bench:one-more -- 100000`.
 * A second argument names a file where the filled ledger is kept: a later run asks a copy of it and need not fill it again.
 */
const COUNT = Number(process.argv[2] ?? 10_000)
const KEPT = process.argv[3]
const WARM = 20 // articles until the compiler has settled: the first of them takes twice as long and is told apart
const MORE = 100 // articles after these, one by one
const total = COUNT + (WARM + MORE) * 8
const count = articlesFor(COUNT)
const folder = mkdtempSync(join(tmpdir(), 'wordbond-bench-'))
const file = join(folder, 'bench.db')
const open = (ledger: string) => openWorkplace({ ledger, data: [], today: '2026-11-23' })
const run = { generation: 'bench', editions: [], today: '2026-11-23', paths: [] }

async function add(nth: number, { ledger, code, registerId }: Workplace): Promise<ArticleRead> {
  const { capture, article, statements, figures } = generated(nth, total)
  await recordCapture(ledger, capture)
  const read = { article, statements, figures, refused: [] }
  await recordReading(ledger, { code, register: registerId, ...read }, blocksOf)
  return read
}

/** Everything is recorded, then reconciled as a first run does. */
async function fill(where: string): Promise<string> {
  const workplace = await open(where)
  const started = performance.now()
  const read: ArticleRead[] = []
  for (let nth = 0; nth < count; nth++) read.push(await add(nth, workplace))
  await settleMany(workplace.ledger)
  const recorded = performance.now()
  await derive(read, workplace)
  await recordRun(workplace.ledger, run)
  await workplace.ledger.close()
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(0)
  return `recorded in ${seconds(started, recorded)} s and reconciled in ${seconds(recorded, performance.now())} s, `
}

const isKept = KEPT !== undefined && existsSync(KEPT)
const filled = isKept ? 'filled before, ' : await fill(KEPT ?? file)
if (KEPT !== undefined) copyFileSync(KEPT, file)
const workplace = await open(file)
const { ledger } = workplace
const took: number[] = []
const worked: number[] = []
for (let nth = count; nth < count + WARM + MORE; nth++) {
  const read = await add(nth, workplace)
  const [before, cpu] = [performance.now(), process.cpuUsage()]
  await derive([read], workplace)
  took.push(performance.now() - before)
  const { user, system } = process.cpuUsage(cpu)
  worked.push((user + system) / 1000)
}
const [first = 0] = took
for (const times of [took, worked]) times.splice(0, WARM)
await recordRun(ledger, run)
for (const times of [took, worked]) times.sort((a, b) => a - b)
const asked = performance.now()
const told = await news(null, 20, workplace)
const newsTook = performance.now() - asked
await ledger.close()
const at = (times: readonly number[], share: number) => (times[Math.floor(share * (MORE - 1))] ?? 0).toFixed(0)
console.log(
  `${COUNT} statements ${filled}${(statSync(file).size / 2 ** 20).toFixed(0)} MB; ` +
    `one article more: median ${at(worked, 0.5)} ms of processor, ${at(took, 0.5)} by the clock, p95 ${at(worked, 0.95)} and ${at(took, 0.95)}, the very first ${first.toFixed(0)}; news of these: ${newsTook.toFixed(0)} ms, ${told.claims.total} new claims, ${told.corroborated.total} corroborated; ` +
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, Node ${process.versions.node}`,
)
rmSync(folder, { recursive: true })
