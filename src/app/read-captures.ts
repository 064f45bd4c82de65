import { cleanCapture } from '../clean/clean-capture.ts'
import { findFigures } from '../figures/find-figures.ts'
import { addToBlocks } from '../ledger/add-to-blocks.ts'
import { inTransaction } from '../ledger/in-transaction.ts'
import { readingOf } from '../ledger/reading-of.ts'
import { reanchorDecisions } from '../ledger/reanchor-decisions.ts'
import { recordCapture } from '../ledger/record-capture.ts'
import { recordReading } from '../ledger/record-reading.ts'
import { withCorrections } from '../ledger/with-corrections.ts'
import type { ReadArticle, Refused } from '../model/briefing.ts'
import type { Capture } from '../model/capture.ts'
import type { Figure } from '../model/figure.ts'
import { Problem } from '../model/problem.ts'
import type { Statement } from '../model/statement.ts'
import { countPaths, readPaths } from '../read/read-paths.ts'
import { fileOf, isSameFile } from '../read/same-file.ts'
import { blocksOf } from '../reconcile/blocks-of.ts'
import { findStatements } from '../statements/find-statements.ts'
import type { Workplace } from './workplace.ts'

/** One article with everything that was read out of it. */
export interface ArticleRead {
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly refused: readonly Refused[]
}

/**
 * Reads files and folders, keeps captures and readings in the ledger, and yields each article once; what cannot be read is
 * yielded as refused, with its reason, and never ends the run. Reading the same bytes again adds nothing.
 */
export async function* readCaptures(
  paths: readonly string[],
  workplace: Workplace,
): AsyncGenerator<ArticleRead | Refused> {
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
        yield await readCapture(item, workplace)
      } else if (!isSameFile(first, item.path)) {
        yield { what: item.path, articleId: null, why: `it holds the same bytes as ${first}` }
      }
    }
  }
}

async function readCapture(capture: Capture, workplace: Workplace): Promise<ArticleRead | Refused> {
  const recorded = await recordCapture(workplace.ledger, capture)
  if (typeof recorded === 'object') {
    const { at, reason } = recorded.forgotten
    return { what: capture.path, articleId: null, why: `forgotten on ${at.slice(0, 10)}: ${reason}` }
  }
  const stored = await readingOf(workplace.ledger, capture.id, workplace.code, workplace.registerId)
  if (stored?.current) return { ...stored, article: { ...stored.article, path: capture.path } }
  const reading = readArticle(capture, workplace)
  if (!('article' in reading)) return reading
  const { code, registerId: register } = workplace
  // As one: a process killed between the two would leave decisions behind for good.
  return inTransaction(workplace.ledger, async (within) => {
    await recordReading(within, { code, register, ...reading }, blocksOf)
    if (recorded === 'new') return reading
    await reanchorDecisions(within, [capture.id])
    const statements = await withCorrections(within, reading.statements)
    for (const one of statements) if (one.corrected) await addToBlocks(within, one.id, blocksOf(one))
    return { ...reading, statements }
  })
}

/** The pure way of an article: clean, statements, figures. Whatever goes astray in it concerns this article alone. */
export function readArticle(capture: Capture, { register }: Pick<Workplace, 'register'>): ArticleRead | Refused {
  try {
    const cleaned = cleanCapture(capture, register.rows)
    const { statements, offices, quotationMarks, refused } = findStatements(cleaned, register)
    const figures = findFigures(cleaned, statements, register)
    const article = { ...cleaned, offices, quotationMarks }
    const language = foreign(cleaned.language, cleaned.id)
    return { article, statements, figures: figures.figures, refused: [...language, ...refused, ...figures.refused] }
  } catch (error) {
    const why =
      error instanceof Problem
        ? error.message
        : `could not be read: ${error instanceof Error ? error.message : String(error)}`
    return { what: capture.path, articleId: null, why }
  }
}

function foreign(language: string, articleId: string): Refused[] {
  if (language === 'en' || language === 'und') return []
  return [{ what: 'the whole article', articleId, why: `language ${language}: stored, no statements are read from it` }]
}
