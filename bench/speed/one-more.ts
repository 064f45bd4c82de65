import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { derive } from '../../src/app/derive.ts'
import { news } from '../../src/app/news.ts'
import { openWorkplace } from '../../src/app/workplace.ts'
import { recordCapture } from '../../src/ledger/record-capture.ts'
import { recordReading } from '../../src/ledger/record-reading.ts'
import { recordRun } from '../../src/ledger/record-run.ts'
import { blocksOf } from '../../src/reconcile/blocks-of.ts'
import { articlesFor, generated } from './generated.ts'

/** What one article more costs in a ledger of N generated statements, and `news` of it: `npm run bench:one-more -- 100000`. */
const COUNT = Number(process.argv[2] ?? 10_000)
const MORE = 60 // articles, one by one
const PORTION = 100
const folder = mkdtempSync(join(tmpdir(), 'wordbond-bench-'))
const file = join(folder, 'bench.db')
const workplace = await openWorkplace({ ledger: file, data: [], today: '2026-11-23' })
const { ledger, code, registerId } = workplace
const total = COUNT + MORE * 8

async function add(nth: number) {
  const { capture, article, statements } = generated(nth, total)
  await recordCapture(ledger, capture)
  const read = { article, statements, figures: [], refused: [] }
  await recordReading(ledger, { code, register: registerId, ...read }, blocksOf)
  return read
}

const started = performance.now()
const count = articlesFor(COUNT)
for (let from = 0; from < count; from += PORTION) {
  const portion = []
  for (let nth = from; nth < Math.min(count, from + PORTION); nth++) portion.push(await add(nth))
  await derive(portion, workplace)
}
const filled = (performance.now() - started) / 1000
await recordRun(ledger, { generation: 'bench', editions: [], today: '2026-11-23', paths: [] })

const took: number[] = []
const worked: number[] = []
for (let nth = count; nth < count + MORE; nth++) {
  const read = await add(nth)
  const [before, cpu] = [performance.now(), process.cpuUsage()]
  await derive([read], workplace)
  took.push(performance.now() - before)
  const { user, system } = process.cpuUsage(cpu)
  worked.push((user + system) / 1000)
}
await recordRun(ledger, { generation: 'bench', editions: [], today: '2026-11-23', paths: [] })
for (const times of [took, worked]) times.sort((a, b) => a - b)
const asked = performance.now()
const told = await news(null, 20, workplace)
const newsTook = performance.now() - asked
await ledger.close()
const at = (times: readonly number[], share: number) => (times[Math.floor(share * (MORE - 1))] ?? 0).toFixed(0)
console.log(
  `${COUNT} statements recorded and reconciled in portions in ${filled.toFixed(0)} s, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB; ` +
    `one article more: median ${at(worked, 0.5)} ms of processor, ${at(took, 0.5)} by the clock, p95 ${at(worked, 0.95)} and ${at(took, 0.95)}; news of these ${MORE}: ${newsTook.toFixed(0)} ms, ${told.claims.total} new claims, ${told.corroborated.total} corroborated; ` +
    `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, Node ${process.versions.node}`,
)
rmSync(folder, { recursive: true })
