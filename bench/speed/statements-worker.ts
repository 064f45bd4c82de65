import { dirname } from 'node:path'
import { openWorkplace } from '../../src/app/workplace.ts'
import { cleanCapture } from '../../src/clean/clean-capture.ts'
import type { Article } from '../../src/model/article.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import type { Register } from '../../src/register/register.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { sha256 } from '../../src/text/hash.ts'
import { benchArticles, corpusArticles } from './articles.ts'

/** What one worker measured: wall-clock milliseconds and processor milliseconds an article, their words, its most memory in MB. */
export interface Measured {
  readonly words: number
  readonly each: number
  readonly processor: number
  readonly memory: number
}

const WARM = 100 // until the compiler has settled: the first hundred articles take up to twice as long
const BATCH = 50 // cleaned at a time, so that the articles held are not taken for the stage's memory

/** The statements stage alone, in a process of its own, so that its memory is nobody else's. */
async function measureStatements(count: number, corpus: string | undefined): Promise<Measured> {
  const { register } = await openWorkplace({ ledger: ':memory:', data: [], today: '2026-11-23' })
  const total = count + WARM
  const texts = corpus ? corpusArticles(corpus, total) : benchArticles(dirname(dataFolder()), total)
  const cleaned = (from: number, to: number) =>
    texts.slice(from, to).map((text, nth) => clean(text, from + nth, register))
  for (const article of cleaned(0, WARM)) findStatements(article, register)
  let [clock, processor] = [0, 0]
  for (let from = WARM; from < texts.length; from += BATCH) {
    const articles = cleaned(from, from + BATCH)
    const [start, used] = [performance.now(), process.cpuUsage()]
    for (const article of articles) findStatements(article, register)
    const { user, system } = process.cpuUsage(used)
    clock += performance.now() - start
    processor += (user + system) / 1000
  }
  const words = texts.slice(WARM).reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const memory = process.resourceUsage().maxRSS / 1024
  return { words: words / count, each: clock / count, processor: processor / count, memory }
}

function clean(text: string, nth: number, { rows }: Register): Article {
  const bytes = new TextEncoder().encode(text)
  const capture = {
    id: sha256(bytes),
    bytes,
    mediaType: 'text/plain' as const,
    path: `${nth}.txt`,
    readAt: '2026-11-23T00:00:00Z',
  }
  return cleanCapture(capture, rows)
}

process.send?.(await measureStatements(Number(process.argv[2]), process.argv[3]))
