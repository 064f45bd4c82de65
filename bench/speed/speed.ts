import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brief } from '../../src/app/brief.ts'
import { openWorkplace } from '../../src/app/workplace.ts'
import { checkFigure } from '../../src/check/check-figure.ts'
import { cleanCapture } from '../../src/clean/clean-capture.ts'
import { findFigures } from '../../src/figures/find-figures.ts'
import type { Capture } from '../../src/model/capture.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { briefingAsHtml } from '../../src/report/briefing-as-html.ts'
import { briefingAsText } from '../../src/report/briefing-as-text.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { sha256 } from '../../src/text/hash.ts'
import { benchArticles } from './articles.ts'

const COUNT = Number(process.argv[2] ?? 300)
const WARM = 40
const rows: [stage: string, perSecond: string, milliseconds: string][] = []

/** Runs a stage over all items once, after a warm-up on the first ones, and notes articles a second. */
function measure<T, U>(stage: string, items: readonly T[], work: (item: T) => U): U[] {
  for (const item of items.slice(0, WARM)) work(item)
  const from = performance.now()
  const results = items.map(work)
  note(stage, items.length, performance.now() - from)
  return results
}

function note(stage: string, count: number, milliseconds: number): void {
  rows.push([stage, (count / (milliseconds / 1000)).toFixed(0), (milliseconds / count).toFixed(2)])
}

const texts = benchArticles(dirname(dataFolder()), COUNT)
const workplace = await openWorkplace({ ledger: ':memory:', data: [], today: '2026-11-23' })
const { register, series, today } = workplace
const captures = texts.map((text, nth): Capture => {
  const bytes = new TextEncoder().encode(text)
  return { id: sha256(bytes), bytes, mediaType: 'text/plain', path: `bench/${nth}.txt`, readAt: '2026-11-23T00:00:00Z' }
})

const articles = measure('clean', captures, (capture) => cleanCapture(capture, register.rows))
const found = measure('statements', articles, (article) => findStatements(article, register))
const figures = measure(
  'figures',
  articles.map((article, nth) => ({ article, statements: found[nth]?.statements ?? [] })),
  (one) => findFigures(one.article, one.statements, register).figures,
)
measure(
  'check',
  articles.map((article, nth) => ({ article, figures: figures[nth] ?? [] })),
  (one) =>
    one.figures.map((figure) =>
      checkFigure(figure, { series, register, printed: one.article.published.value, today, editions: null }),
    ),
)
const perArticle = figures.flat().length / COUNT
const findingsPerSecond = (1000 * perArticle) / Number(rows.at(-1)?.[2])
const read = articles.map((article, nth) => ({
  ...article,
  offices: found[nth]?.offices ?? [],
  quotationMarks: found[nth]?.quotationMarks ?? { withSpeaker: 0, withoutSpeaker: 0, scare: 0, refused: 0 },
}))
const from = performance.now()
const statements = found.flatMap((one) => one.statements)
reconcile({ articles: read, statements, figures: figures.flat(), decisions: [], register, series })
note('reconcile', COUNT, performance.now() - from)

const folder = mkdtempSync(join(tmpdir(), 'wordbond-bench-'))
try {
  for (const [nth, text] of texts.entries()) writeFileSync(join(folder, `${String(nth).padStart(5, '0')}.txt`), text)
  const onDisk = await openWorkplace({ ledger: join(folder, 'bench.db'), data: [], today: '2026-11-23' })
  const start = performance.now()
  const briefing = await brief([folder], onDisk)
  note('whole line to ledger', COUNT, performance.now() - start)
  const told = performance.now()
  briefingAsText(briefing, { width: 100, colour: false })
  briefingAsHtml(briefing, [])
  note('report, text and HTML', COUNT, performance.now() - told)
  await onDisk.ledger.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
await workplace.ledger.close()

const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / COUNT
console.log(
  `${COUNT} articles of ${words.toFixed(0)} words, ${(statements.length / COUNT).toFixed(1)} statements each; one process on ${cpus().length} cores, Node ${process.versions.node}\n`,
)
for (const [stage, perSecond, milliseconds] of rows)
  console.log(`${stage.padEnd(24)}${perSecond.padStart(8)} articles/s${milliseconds.padStart(10)} ms each`)
console.log(`check: ${findingsPerSecond.toFixed(0)} findings/s, ${perArticle.toFixed(1)} an article`)
console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
