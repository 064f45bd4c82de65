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
    const [reading = null] = row ? await wholeReadings(within, [row]) : []
    return reading
  })
}

interface Row {
  readonly id: number
  readonly refused_json: string
  readonly current: number | null
}

/** The readings with these numbers, some hundreds at most, out of any code and register; in the order of the rows. */
export async function wholeReadings(
  within: Ledger,
  rows: readonly Row[],
  what: 'whole' | 'print' = 'whole',
): Promise<readonly StoredReading[]> {
  const ids = rows.map(({ id }) => id)
  const articles = await storedArticles(within, ids)
  const statements = await statementsOf(within, what === 'whole' ? ids : [])
  const figures = await figuresOf(within, ids)
  return rows.map(({ id, refused_json, current }) => {
    const article = articles.get(id)
    if (!article) throw new Error(`reading ${id} has no text`)
    return {
      article,
      statements: statements.get(id) ?? [],
      figures: figures.get(id) ?? [],
      refused: JSON.parse(refused_json) as readonly Refused[],
      current: current !== null,
    }
  })
}

async function statementsOf(within: Ledger, readings: readonly number[]): Promise<ReadonlyMap<number, Statement[]>> {
  if (readings.length === 0) return new Map()
  const rows = await within.db
    .selectFrom('statement')
    .select(['reading_id', 'statement_json'])
    .where('reading_id', 'in', readings)
    .orderBy('reading_id')
    .orderBy('seq')
    .execute()
  const told = await withCorrections(
    within,
    rows.map((row) => JSON.parse(row.statement_json) as Statement),
  )
  return byReading(rows, told)
}

/** The figures of each of these readings. */
export async function figuresOf({ db }: Ledger, readings: readonly number[]): Promise<ReadonlyMap<number, Figure[]>> {
  const rows = await db
    .selectFrom('figure')
    .select(['reading_id', 'figure_json'])
    .where('reading_id', 'in', readings)
    .orderBy('reading_id')
    .orderBy('n')
    .execute()
  return byReading(
    rows,
    rows.map((row) => JSON.parse(row.figure_json) as Figure),
  )
}

/** What the rows told, one for each, by the reading that each is of. */
function byReading<T>(rows: readonly { readonly reading_id: number }[], told: readonly T[]): ReadonlyMap<number, T[]> {
  const all = new Map<number, T[]>(rows.map(({ reading_id }) => [reading_id, []]))
  for (const [nth, one] of told.entries()) all.get(rows[nth]?.reading_id ?? 0)?.push(one)
  return all
}
