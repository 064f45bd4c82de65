import type { Claim } from '../model/claim.ts'
import { claimsWith } from './claims-with.ts'
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
    let claims = db.selectFrom('claim').where('id', 'in', told(db, what, '>=', since))
    claims = claims.where('id', 'not in', told(db, what, '<', since))
    if (what === 'corroborated') {
      claims = claims.where('independent', '>=', CORROBORATED).where('id', 'in', told(db, 'claim', '<', since))
    }
    const count = claims.select((eb) => eb.fn.countAll<number>().as('count'))
    const { count: total } = await count.executeTakeFirstOrThrow()
    const { count: fresh } = await count.where('id', 'in', withArticlesSince(db, since)).executeTakeFirstOrThrow()
    const ordered = claims.orderBy('independent', 'desc').orderBy('articles', 'desc').orderBy('first_statement')
    const rows = await ordered.select('claim_json').limit(limit).execute()
    const items = rows.map((row) => JSON.parse(row.claim_json) as Claim)
    return { items, total: Number(total), readAnew: Number(total) - Number(fresh) }
  })
}

/** Claims with a statement first told so before, or since. */
function told(db: Ledger['db'], kind: string, when: '<' | '>=', since: string) {
  return db
    .selectFrom('first_told')
    .innerJoin('claim_statement', 'claim_statement.statement_id', 'first_told.member')
    .select('claim_statement.claim_id')
    .where('first_told.kind', '=', kind)
    .where('first_told.at', when, since)
}

function withArticlesSince(db: Ledger['db'], since: string) {
  const statements = db
    .selectFrom('capture')
    .innerJoin('reading', 'reading.capture_id', 'capture.id')
    .innerJoin('statement', 'statement.reading_id', 'reading.id')
    .select('statement.id')
    .where('capture.read_at', '>=', since)
  return claimsWith(db, statements)
}
