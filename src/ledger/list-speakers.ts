import type { ExpressionBuilder } from 'kysely'
import type { NamedSpeaker } from '../model/decision.ts'
import type { Ledger } from './ledger.ts'
import type { Tables } from './tables.ts'

const MOST = 9

/** Who is told as a speaker under this name, folded; where nobody is, those of whose name a word begins so. */
export async function listSpeakers({ db }: Ledger, folded: string): Promise<readonly NamedSpeaker[]> {
  const named = () =>
    db
      .selectFrom('telling')
      .select((eb) => ['speaker_id as id', eb.fn.max('speaker_name').as('name')])
      .where('speaker_id', 'is not', null)
      .groupBy('speaker_id')
      .orderBy('speaker_id')
      .limit(MOST)
  const whole = await named().where('speaker_folded', '=', folded).execute()
  if (whole.length > 0) return namedIn(whole)
  const part = folded.replace(/[%_]/g, '').trim() // signs of a pattern are in nobody's name
  if (part === '') return []
  const begins = (eb: ExpressionBuilder<Tables, 'telling'>) =>
    eb.or([eb('speaker_folded', 'like', `${part}%`), eb('speaker_folded', 'like', `% ${part}%`)])
  return namedIn(await named().where(begins).execute())
}

function namedIn(
  rows: readonly { readonly id: string | null; readonly name: string | null }[],
): readonly NamedSpeaker[] {
  return rows.flatMap(({ id, name }) => (id === null || name === null ? [] : [{ id, name }]))
}
