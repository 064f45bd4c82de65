import { addToBlocks } from '../ledger/add-to-blocks.ts'
import { inTransaction } from '../ledger/in-transaction.ts'
import { readingOf } from '../ledger/reading-of.ts'
import { reanchorDecisions } from '../ledger/reanchor-decisions.ts'
import { recordCapture } from '../ledger/record-capture.ts'
import { recordReading } from '../ledger/record-reading.ts'
import { withCorrections } from '../ledger/with-corrections.ts'
import type { Refused } from '../model/briefing.ts'
import type { Capture } from '../model/capture.ts'
import { countPaths, readPaths } from '../read/read-paths.ts'
import { fileOf, isSameFile } from '../read/same-file.ts'
import { blocksOf } from '../reconcile/blocks-of.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'

/**
 * Reads files and folders, keeps captures and readings in the ledger, and yields each article once; what cannot be read is
 * yielded as refused, with its reason, and never ends the run. Reading the same bytes again adds nothing.
 */
export async function* readCaptures(
  paths: readonly string[],
  workplace: Workplace,
): AsyncGenerator<ArticleRead | Refused> {
  const waiting: (() => Promise<ArticleRead | Refused>)[] = [] // in order; each records what was read
  for await (const item of captures(paths, workplace)) {
    waiting.push('bytes' in item ? await begin(item, workplace) : async () => item)
    while (waiting.length >= workplace.readers.atOnce) yield await (waiting.shift() as (typeof waiting)[0])()
  }
  for (const settle of waiting) yield await settle()
}

/** What lies under `paths`, each bytes once. */
async function* captures(paths: readonly string[], workplace: Workplace): AsyncGenerator<Capture | Refused> {
  const total = await countPaths(paths)
  const seen = new Map<string, string>()
  let done = 0
  let file = ''
  for await (const item of readPaths(paths, { now: () => new Date(workplace.effects.now()) })) {
    if (fileOf(item.path) !== file) done++
    file = fileOf(item.path)
    workplace.effects.progress(done, total, item.path)
    if (!('bytes' in item)) yield { what: item.path, articleId: null, why: item.why }
    else {
      const first = seen.get(item.id)
      if (first === undefined) {
        seen.set(item.id, item.path)
        yield item
      } else if (!isSameFile(first, item.path)) {
        yield { what: item.path, articleId: null, why: `it holds the same bytes as ${first}` }
      }
    }
  }
}

/** Keeps the capture and has it read, unless this code has read it before; what comes back records the reading. */
async function begin(capture: Capture, workplace: Workplace): Promise<() => Promise<ArticleRead | Refused>> {
  const recorded = await recordCapture(workplace.ledger, capture)
  if (typeof recorded === 'object') {
    const { at, reason } = recorded.forgotten
    return async () => ({ what: capture.path, articleId: null, why: `forgotten on ${at.slice(0, 10)}: ${reason}` })
  }
  const stored = await readingOf(workplace.ledger, capture.id, workplace.code, workplace.registerId)
  if (stored?.current) return async () => ({ ...stored, article: { ...stored.article, path: capture.path } })
  const reading = workplace.readers.read(capture, workplace.register)
  return async () => record(await reading, capture, recorded === 'known', workplace)
}

async function record(
  reading: ArticleRead | Refused,
  capture: Capture,
  wasKnown: boolean,
  workplace: Workplace,
): Promise<ArticleRead | Refused> {
  if (!('article' in reading)) return reading
  const { code, registerId: register } = workplace
  // As one: a process killed between the two would leave decisions behind for good.
  return inTransaction(workplace.ledger, async (within) => {
    await recordReading(within, { code, register, ...reading }, blocksOf)
    if (!wasKnown) return reading
    await reanchorDecisions(within, [capture.id])
    const statements = await withCorrections(within, reading.statements)
    for (const one of statements) if (one.corrected) await addToBlocks(within, one.id, blocksOf(one))
    return { ...reading, statements }
  })
}
