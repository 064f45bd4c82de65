import type { ReadArticle, Refused } from '../model/briefing.ts'
import type { CaptureId } from '../model/capture.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { storedArticles } from './stored-articles.ts'
import { withCorrections } from './with-corrections.ts'

export interface StoredReading {
  readonly article: ReadArticle
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly refused: readonly Refused[]
  readonly current: boolean // false: another reading stands for the article; `recordReading` makes this one current again
}

/** What this code with this register read out of a capture. null: it has not yet. */
export function readingOf(
  ledger: Ledger,
  captureId: CaptureId,
  code: string,
  register: string,
): Promise<StoredReading | null> {
  return atOneMoment(ledger, async (within) => {
    const row = await within.db
      .selectFrom('reading')
      .leftJoin('current_reading', 'current_reading.reading_id', 'reading.id')
      .select(['reading.id', 'refused_json', 'current_reading.reading_id as current'])
      .where('capture_id', '=', captureId)
      .where('code', '=', code)
      .where('register_generation', '=', register)
      .executeTakeFirst()
    return row ? whole(within, row) : null
  })
}

/** The reading with this number, out of any code and register. */
export async function whole(
  within: Ledger,
  {
    id,
    refused_json,
    current,
  }: { readonly id: number; readonly refused_json: string; readonly current: number | null },
): Promise<StoredReading> {
  const article = (await storedArticles(within, [id])).get(id)
  if (!article) throw new Error(`reading ${id} has no text`)
  return {
    article,
    statements: await withCorrections(within, await statementsOf(within, id)),
    figures: await figuresOf(within, id),
    refused: JSON.parse(refused_json) as readonly Refused[],
    current: current !== null,
  }
}

async function statementsOf({ db }: Ledger, readingId: number): Promise<readonly Statement[]> {
  const rows = await db
    .selectFrom('statement')
    .select('statement_json')
    .where('reading_id', '=', readingId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => JSON.parse(row.statement_json) as Statement)
}

async function figuresOf({ db }: Ledger, readingId: number): Promise<readonly Figure[]> {
  const rows = await db
    .selectFrom('figure')
    .select('figure_json')
    .where('reading_id', '=', readingId)
    .orderBy('n')
    .execute()
  return rows.map((row) => JSON.parse(row.figure_json) as Figure)
}
