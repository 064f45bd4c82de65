import type { ArticleId } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import { claimsWith } from './claims-with.ts'
import { generationOf } from './generation.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { PAGE, type Page, pageOf, partsOf } from './page.ts'
import { type Filter, tellingsWanted } from './tellings-wanted.ts'

export interface ClaimsWanted extends Filter {
  readonly articleIds?: readonly ArticleId[] // told in one of these; some thousands at most
  readonly speakerId?: string
  readonly minArticles?: number
  readonly after?: string
  readonly limit?: number
}

/** Claims, those told by most articles first. */
export function listClaims(ledger: Ledger, wanted: ClaimsWanted = {}): Promise<Page<Claim>> {
  const { limit = PAGE, after } = wanted
  return atOneMoment(ledger, async (within) => {
    let claims = claimsWanted(within, wanted)
    if (after !== undefined) {
      const [articles = '', first = ''] = partsOf(after, 2)
      claims = claims.where((eb) =>
        eb.or([
          eb('articles', '<', Number(articles)),
          eb.and([eb('articles', '=', Number(articles)), eb('first_statement', '>', first)]),
        ]),
      )
    }
    const ordered = claims.orderBy('articles', 'desc').orderBy('first_statement')
    const rows = await ordered.limit(limit + 1).execute()
    return pageOf(
      await generationOf(within),
      rows,
      limit,
      (row) => JSON.parse(row.claim_json) as Claim,
      (row) => [String(row.articles), row.first_statement],
    )
  })
}

function claimsWanted(
  { db }: Ledger,
  { articleIds, speakerId, minArticles, minIndependent, topic, ...filter }: ClaimsWanted,
) {
  let claims = db.selectFrom('claim').select(['articles', 'first_statement', 'claim_json'])
  if (speakerId !== undefined) claims = claims.where('speaker_id', '=', speakerId)
  if (minArticles !== undefined) claims = claims.where('articles', '>=', minArticles)
  if (minIndependent !== undefined) claims = claims.where('independent', '>=', minIndependent)
  if (topic !== undefined) claims = claims.where('id', 'in', claimsWith(db, tellingsWanted({ db }, { topic })))
  // one telling must fit outlet, day and speaker; the claim may have its topic from another
  const { speaker, outlet, from, to } = filter
  if (speaker ?? outlet ?? from ?? to) claims = claims.where('id', 'in', claimsWith(db, tellingsWanted({ db }, filter)))
  if (articleIds === undefined) return claims
  const told = db
    .selectFrom('statement')
    .innerJoin('reading', 'reading.id', 'statement.reading_id')
    .select('statement.id')
    .where('reading.article_id', 'in', articleIds)
  return claims.where('id', 'in', claimsWith(db, told))
}
