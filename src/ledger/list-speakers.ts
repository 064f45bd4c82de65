import type { ExpressionBuilder } from 'kysely'
import type { NamedSpeaker } from '../model/decision.ts'
import type { Ledger } from './ledger.ts'
import type { Tables } from './tables.ts'

const MOST = 9

/** Who is told as a speaker under this name, folded; where nobody is, those of whose name a word begins so. */
export async function listSpeakers({ db }: Ledger, folded: string): Promise<readonly NamedSpeaker[]> {
  const named = () =>
    db
      .selectFrom('teller')
      .select(['id', 'name'])
      .where((eb) => eb.exists(eb.selectFrom('telling').select('speaker_id').whereRef('speaker_id', '=', 'teller.id')))
      .orderBy('id')
      .limit(MOST)
  const whole = await named().where('folded', '=', folded).execute()
  const part = folded.replace(/[%_]/g, '').trim() // signs of a pattern are in nobody's name
  if (whole.length > 0 || part === '') return whole
  const begins = (eb: ExpressionBuilder<Tables, 'teller'>) =>
    eb.or([eb('folded', 'like', `${part}%`), eb('folded', 'like', `% ${part}%`)])
  return named().where(begins).execute()
}
