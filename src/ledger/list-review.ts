import type { ReviewPair } from '../model/decision.ts'
import { generationOf } from './generation.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { PAGE, type Page, pageOf, partsOf } from './page.ts'

/** Pairs that a person should look at, the likeliest first. */
export function listReview(
  ledger: Ledger,
  wanted: { readonly after?: string; readonly limit?: number } = {},
): Promise<Page<ReviewPair>> {
  const { limit = PAGE, after } = wanted
  return atOneMoment(ledger, async (within) => {
    let pairs = within.db.selectFrom('review').select(['a', 'b', 'score', 'review_json'])
    if (after !== undefined) {
      const [score = '', a = '', b = ''] = partsOf(after, 3)
      pairs = pairs.where((eb) =>
        eb.or([
          eb('score', '<', Number(score)),
          eb.and([eb('score', '=', Number(score)), eb('a', '>', a)]),
          eb.and([eb('score', '=', Number(score)), eb('a', '=', a), eb('b', '>', b)]),
        ]),
      )
    }
    const ordered = pairs.orderBy('score', 'desc').orderBy('a').orderBy('b')
    const rows = await ordered.limit(limit + 1).execute()
    return pageOf(
      await generationOf(within),
      rows,
      limit,
      (row) => JSON.parse(row.review_json) as ReviewPair,
      (row) => [String(row.score), row.a, row.b],
    )
  })
}
