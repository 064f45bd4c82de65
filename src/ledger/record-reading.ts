import type { ReadArticle, Refused } from '../model/briefing.ts'
import type { Figure } from '../model/figure.ts'
import { Problem } from '../model/problem.ts'
import type { Statement } from '../model/statement.ts'
import { idOf } from '../text/hash.ts'
import { inTransaction } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { makeCurrent } from './make-current.ts'
import { forgottenOrNot } from './record-capture.ts'
import { FIGURE_COLUMNS, figureRow, STATEMENT_COLUMNS, statementRow } from './statement-rows.ts'

/** What one code, with one register, read out of one capture. */
export interface Reading {
  readonly code: string
  readonly register: string // generation of the register's rows
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly refused: readonly Refused[]
}

/**
 * Keep an article with its statements and figures, and make this reading the current one of its article. Rows are
 * never changed: the same code and register add nothing for the same capture, another code adds a reading.
 *
 * @param blocksOf - the keys of the blocks a statement belongs to
 */
export function recordReading(
  ledger: Ledger,
  reading: Reading,
  blocksOf: (statement: Statement) => readonly string[],
): Promise<'new' | 'known'> {
  return inTransaction(ledger, async (within) => {
    await refuseUnlessHeld(within, reading)
    const known = await idOfReading(within, reading)
    const id = known ?? (await addReading(within, reading, blocksOf))
    await makeCurrent(within, reading.article.id, id)
    return known === null ? 'new' : 'known'
  })
}

async function refuseUnlessHeld({ db }: Ledger, { article }: Reading): Promise<void> {
  const held = await forgottenOrNot(db, article.captureId)
  if (!held) throw new Error(`capture ${article.captureId} of article ${article.id} was not recorded`)
  if (!held.forgotten) return
  const { at, reason } = held.forgotten
  throw new Problem(
    'capture-forgotten',
    `${article.path} was forgotten on ${at.slice(0, 10)}: ${reason}`,
    'What was forgotten is not read again. Leave the file out.',
  )
}

async function idOfReading({ db }: Ledger, { article, code, register }: Reading): Promise<number | null> {
  const row = await db
    .selectFrom('reading')
    .select('id')
    .where('capture_id', '=', article.captureId)
    .where('code', '=', code)
    .where('register_generation', '=', register)
    .executeTakeFirst()
  return row?.id ?? null
}

async function addReading(
  ledger: Ledger,
  reading: Reading,
  blocksOf: (statement: Statement) => readonly string[],
): Promise<number> {
  const { text: _text, map: _map, path: _path, ...article } = reading.article
  const { id } = await ledger.db
    .insertInto('reading')
    .values({
      article_id: article.id,
      capture_id: article.captureId,
      code: reading.code,
      register_generation: reading.register,
      text_version_seq: await textVersion(ledger, reading.article),
      made_at: ledger.now(),
      article_json: JSON.stringify(article),
      refused_json: JSON.stringify(reading.refused),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const printed = article.published.value
  const statements = reading.statements.map((statement, n) =>
    statementRow({ readingId: id, n, printed }, statement, blocksOf(statement)),
  )
  await ledger.dialect.insertMany('statement', STATEMENT_COLUMNS, statements)
  await ledger.dialect.insertMany(
    'figure',
    FIGURE_COLUMNS,
    reading.figures.map((figure, n) => figureRow(id, n, figure, article.id)),
  )
  return id
}

/** The same text with the same map is kept once, however often it is read. */
async function textVersion({ db }: Ledger, article: ReadArticle): Promise<number> {
  const map = JSON.stringify(article.map)
  const row = { id: article.textVersion, capture_id: article.captureId, hash: idOf(article.text, map) }
  const known = await db
    .selectFrom('text_version')
    .select('seq')
    .where('capture_id', '=', row.capture_id)
    .where('hash', '=', row.hash)
    .executeTakeFirst()
  if (known) return known.seq
  const { seq } = await db
    .insertInto('text_version')
    .values({ ...row, text_json: JSON.stringify(article.text), map_json: map })
    .returning('seq')
    .executeTakeFirstOrThrow()
  return seq
}
