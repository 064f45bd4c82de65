import type { Evidence } from '../model/evidence.ts'
import type { Ledger } from './ledger.ts'

/** Evidence of current readings that is not what the text has at its offsets: one line a statement or figure. */
export async function readingFaults({ db }: Ledger): Promise<readonly string[]> {
  const faults: string[] = []
  for (let after = 0; ; ) {
    const reading = await db
      .selectFrom('current_reading')
      .innerJoin('reading', 'reading.id', 'current_reading.reading_id')
      .innerJoin('text_version', 'text_version.seq', 'reading.text_version_seq')
      .select(['reading.id', 'text_json'])
      .where('reading.id', '>', after)
      .orderBy('reading.id')
      .limit(1)
      .executeTakeFirst()
    if (!reading) return faults
    after = reading.id
    const text = JSON.parse(reading.text_json) as string
    const statements = db
      .selectFrom('statement')
      .select(['id', 'statement_json as json'])
      .where('reading_id', '=', after)
    for (const { id, json } of await statements.execute()) {
      if (astray(text, json)) faults.push(`the words of statement ${id} are not where it says`)
    }
    const figures = db.selectFrom('figure').select(['id', 'figure_json as json']).where('reading_id', '=', after)
    for (const { id, json } of await figures.execute()) {
      if (astray(text, json)) faults.push(`the words of figure ${id} are not where it says`)
    }
  }
}

/** Whether any evidence in it, however deep, has other words than the text. */
function astray(text: string, json: string): boolean {
  let found = false
  JSON.parse(json, (_, value: unknown) => {
    if (isEvidence(value) && text.slice(value.start, value.end) !== value.exact) found = true
    return value
  })
  return found
}

function isEvidence(value: unknown): value is Evidence {
  return typeof value === 'object' && value !== null && 'exact' in value && 'start' in value && 'end' in value
}
