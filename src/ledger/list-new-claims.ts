import { sql } from 'kysely'
import type { Claim } from '../model/claim.ts'
import { CORROBORATED } from './first-told.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'

export interface New<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly readAnew: number // without an article that came in since
}

/**
 * Claims of which no statement was told before (`claim`), or which were told before and by two independent origins only
 * since then (`corroborated`); those of most origins first.
 *
 * @param since - an ISO 8601 instant; '' is before everything
 */
export function listNewClaims(
  ledger: Ledger,
  what: 'claim' | 'corroborated',
  since: string,
  limit: number,
): Promise<New<Claim>> {
  return atOneMoment(ledger, async ({ db }) => {
    let claims = db.selectFrom('claim').where('id', 'in', toldSince(db, what, since))
    claims = claims.where(({ not, exists }) => not(exists(toldBefore(db, what, since))))
    if (what === 'corroborated') {
      claims = claims
        .where('independent', '>=', CORROBORATED)
        .where(({ exists }) => exists(toldBefore(db, 'claim', since)))
    }
    const count = claims.select((eb) => eb.fn.countAll<number>().as('count'))
    const { count: total } = await count.executeTakeFirstOrThrow()
    const isFresh = count.where(({ exists }) => exists(inArticlesSince(db, since)))
    const { count: fresh } = await isFresh.executeTakeFirstOrThrow()
    const ordered = claims.orderBy('independent', 'desc').orderBy('articles', 'desc').orderBy('first_statement')
    const rows = await ordered.select('claim_json').limit(limit).execute()
    const items = rows.map((row) => JSON.parse(row.claim_json) as Claim)
    return { items, total: Number(total), readAnew: Number(total) - Number(fresh) }
  })
}

/** Claims with a statement first told so since. */
function toldSince(db: Ledger['db'], kind: string, since: string) {
  return db
    .selectFrom('first_told')
    .innerJoin('claim_statement', 'claim_statement.statement_id', 'first_told.member')
    .select('claim_statement.claim_id')
    .where('first_told.kind', '=', kind)
    .where('first_told.at', '>=', since)
}

/** The statements of a claim that were first told so before; asked statement by statement, as most of a ledger was told before. */
function toldBefore(db: Ledger['db'], kind: string, since: string) {
  return db
    .selectFrom('claim_statement')
    .select('claim_statement.statement_id')
    .whereRef('claim_statement.claim_id', '=', sql.ref('claim.id'))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('first_told')
          .select('first_told.member')
          .whereRef('first_told.member', '=', 'claim_statement.statement_id')
          .where('first_told.kind', '=', kind)
          .where('first_told.at', '<', since),
      ),
    )
}

/** Its statements, or those that share its words, in articles that came in since. */
function inArticlesSince(db: Ledger['db'], since: string) {
  const own = db.selectFrom('claim_statement').select('statement_id')
  const shared = db.selectFrom('claim_shared').select('statement_id')
  const isOfClaim = sql.ref<number>('claim.id')
  const told = own.where('claim_id', '=', isOfClaim).unionAll(shared.where('claim_id', '=', isOfClaim))
  return db
    .selectFrom('statement')
    .innerJoin('reading', 'reading.id', 'statement.reading_id')
    .innerJoin('capture', 'capture.id', 'reading.capture_id')
    .select('statement.id')
    .where('statement.id', 'in', told)
    .where('capture.read_at', '>=', since)
}
