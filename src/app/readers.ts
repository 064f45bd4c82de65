import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { Refused } from '../model/briefing.ts'
import type { Capture } from '../model/capture.ts'
import type { Register } from '../register/register.ts'
import { type ArticleRead, readArticle } from './read-article.ts'

/** Whoever reads captures: this process, or all cores. */
export interface Readers {
  readonly atOnce: number // captures that are best under way at a time
  read(capture: Capture, register: Register): Promise<ArticleRead | Refused>
  close(): Promise<void>
}

/** Reads in this process, one after another. */
const readersHere: Readers = {
  atOnce: 1,
  read: async (capture, register) => readArticle(capture, register),
  close: async () => {},
}

const FEW = 24 // read here: starting a worker costs about as much as reading these
const MOST = 8 // workers: each holds register and weights of its own, some 300 MB
const WORKER = fileURLToPath(new URL('./reading-worker.mjs', import.meta.url)) // built beside this; not there in tests of the sources

/**
 * Reads the first captures here and, where many follow, the rest on all cores. `register` is what `data` holds: captures to be
 * read by another are read here.
 */
export function readersOf(register: Register, data: readonly string[]): Readers {
  const workers = Math.min(MOST, availableParallelism())
  if (workers < 2 || !existsSync(WORKER)) return readersHere
  let begun = 0
  let pool: Promise<Piscina> | null = null
  return {
    atOnce: workers * 4,
    async read(capture, by) {
      if (begun++ < FEW || by !== register) return readArticle(capture, by)
      pool ??= startPool(workers, data)
      try {
        return (await (await pool).run(capture)) as ArticleRead | Refused
      } catch (error) {
        return { what: capture.path, articleId: null, why: `could not be read: ${messageOf(error)}` }
      }
    },
    async close() {
      if (pool) await (await pool).destroy()
    },
  }
}

async function startPool(workers: number, data: readonly string[]): Promise<Piscina> {
  const { Piscina } = await import('piscina') // only where it is needed: loading it takes time
  return new Piscina({
    filename: WORKER,
    name: 'readCapture',
    minThreads: workers,
    maxThreads: workers,
    workerData: { data },
  })
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
