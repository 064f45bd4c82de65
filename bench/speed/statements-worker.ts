import { dirname } from 'node:path'
import { openWorkplace } from '../../src/app/workplace.ts'
import { cleanCapture } from '../../src/clean/clean-capture.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { sha256 } from '../../src/text/hash.ts'
import { benchArticles } from './articles.ts'

/** What one worker measured: wall-clock milliseconds and processor milliseconds an article, and its most memory in MB. */
export interface Measured {
  readonly each: number
  readonly processor: number
  readonly memory: number
}

const WARM = 40

/** The statements stage alone, in a process of its own, so that its memory is nobody else's. */
async function measureStatements(count: number): Promise<Measured> {
  const { register } = await openWorkplace({ ledger: ':memory:', data: [], today: '2026-11-23' })
  const articles = benchArticles(dirname(dataFolder()), count + WARM).map((text, nth) => {
    const bytes = new TextEncoder().encode(text)
    const capture = {
      id: sha256(bytes),
      bytes,
      mediaType: 'text/plain' as const,
      path: `${nth}.txt`,
      readAt: '2026-11-23T00:00:00Z',
    }
    return cleanCapture(capture, register.rows)
  })
  for (const article of articles.slice(0, WARM)) findStatements(article, register)
  const [from, used] = [performance.now(), process.cpuUsage()]
  for (const article of articles.slice(WARM)) findStatements(article, register)
  const { user, system } = process.cpuUsage(used)
  const memory = process.resourceUsage().maxRSS / 1024
  return { each: (performance.now() - from) / count, processor: (user + system) / 1000 / count, memory }
}

process.send?.(await measureStatements(Number(process.argv[2] ?? 300)))
