import type { ReviewPair } from '../model/decision.ts'
import { generationOf } from './generation.ts'
import { atOneMoment } from './in-transaction.ts'
import type { Ledger } from './ledger.ts'
import { PAGE, type Page, pageOf, partsOf } from './page.ts'

/** Pairs that a person should look at, the likeliest first; `undecided`: without those on which a judgement stands. */
export function listReview(
  ledger: Ledger,
  wanted: { readonly after?: string; readonly limit?: number; readonly undecided?: boolean } = {},
): Promise<Page<ReviewPair>> {
  const { limit = PAGE, after } = wanted
  return atOneMoment(ledger, async (within) => {
    const asked = wanted.undecided ? undecidedPairs(within) : within.db.selectFrom('review')
    let pairs = asked.select(['a', 'b', 'score', 'review_json'])
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
    return pageOf(await generationOf(within), rows, limit, (row) => JSON.parse(row.review_json) as ReviewPair, cursorOf)
  })
}

/** The place in the list after this pair. */
export const placeOfPair = (pair: ReviewPair): string => cursorOf(pair).map(encodeURIComponent).join('/')

const cursorOf = ({ score, a, b }: Pick<ReviewPair, 'score' | 'a' | 'b'>) => [String(score), a, b]

/** How many pairs wait for a person. */
export async function countReview(ledger: Ledger): Promise<number> {
  const count = undecidedPairs(ledger).select((eb) => eb.fn.countAll<number>().as('count'))
  return Number((await count.executeTakeFirstOrThrow()).count)
}

/**
 * Where a decision stood before it followed its words does no harm: those statements are in no pair any more. Two that an article read
 * later brought into one claim are no question either.
 */
function undecidedPairs({ db }: Pick<Ledger, 'db'>) {
  return db
    .selectFrom('review')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('decision')
            .innerJoin('decision_anchor as left', 'left.decision_id', 'decision.id')
            .innerJoin('decision_anchor as right', 'right.decision_id', 'decision.id')
            .select('decision.id')
            .where('undone_at', 'is', null)
            .whereRef('left.statement_id', '=', 'review.a')
            .whereRef('right.statement_id', '=', 'review.b'),
        ),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('claim_statement as one')
            .innerJoin('claim_statement as other', 'other.claim_id', 'one.claim_id')
            .select('one.claim_id')
            .whereRef('one.statement_id', '=', 'review.a')
            .whereRef('other.statement_id', '=', 'review.b'),
        ),
      ),
    )
}
