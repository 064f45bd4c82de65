import type { IsoDate } from '../model/date.ts'
import type { Ledger } from './ledger.ts'

/** What a list is asked by; what is left out is not asked. */
export interface Filter {
  readonly speaker?: { readonly id: string | null; readonly name: string } // id null: whose speaker could not be told
  readonly outlet?: string // folded
  readonly from?: IsoDate // the day said, else the day of printing, can lie on it or later
  readonly to?: IsoDate
  readonly topic?: string
  readonly minIndependent?: number // belongs to a claim of so many independent origins, or shares its words
}

/** The current statements that are meant, by their ids: a question to be put inside another. */
export function tellingsWanted({ db }: Pick<Ledger, 'db'>, wanted: Filter) {
  let told = db.selectFrom('telling').select('telling.statement_id')
  const { speaker, outlet, from, to, topic, minIndependent } = wanted
  if (speaker?.id === null) told = told.where('speaker_id', 'is', null)
  else if (speaker !== undefined) told = told.where('speaker_id', '=', speaker.id)
  if (from !== undefined) told = told.where('telling.last_day', '>=', from)
  if (to !== undefined) told = told.where('telling.day', '<=', to).where('telling.day', '!=', '')
  if (outlet !== undefined) told = told.where('telling.article_id', 'in', ofOutlet(db, outlet))
  if (topic !== undefined) {
    const about = db.selectFrom('telling_topic').select('telling_topic.statement_id').where('topic', '=', topic)
    told = told.where('telling.statement_id', 'in', about)
  }
  if (minIndependent === undefined) return told
  return told.where('telling.statement_id', 'in', borneOut(db, minIndependent))
}

function borneOut(db: Ledger['db'], minIndependent: number) {
  const claims = db.selectFrom('claim').select('claim.id').where('independent', '>=', minIndependent)
  const belonging = db.selectFrom('claim_statement').select('statement_id').where('claim_id', 'in', claims)
  return belonging.union(db.selectFrom('claim_shared').select('statement_id').where('claim_id', 'in', claims))
}

function ofOutlet(db: Ledger['db'], folded: string) {
  return db.selectFrom('article_told').select('article_told.article_id').where('outlet_folded', '=', folded)
}
