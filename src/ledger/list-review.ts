import { sql } from 'kysely'
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
 * Of all pairs whose two ends lie in the same two claims the likeliest: they are one question, and which of them are known hangs on the
 * order of reading. None where somebody decided on a pair of those claims, or where one claim holds both by now. Where a decision stood
 * before it followed its words does no harm: those statements are in no claim any more.
 */
function undecidedPairs({ db }: Pick<Ledger, 'db'>) {
  const pairs = db
    .selectFrom('review')
    .leftJoin('claim_statement as left', 'left.statement_id', 'review.a')
    .leftJoin('claim_statement as right', 'right.statement_id', 'review.b')
    .leftJoin('claim as one', 'one.id', 'left.claim_id')
    .leftJoin('claim as other', 'other.id', 'right.claim_id')
    .select((eb) => [
      'review.a',
      'review.b',
      'review.score',
      // Of as likely pairs the one of the words by which the claims are told.
      eb
        .case()
        .when('review.a', 'in', [eb.ref('one.first_statement'), eb.ref('other.first_statement')])
        .then(eb.lit(0))
        .else(eb.lit(1))
        .end()
        .as('further'),
      questionOf('left.claim_id', 'review.a', 'right.claim_id', 'review.b').as('question'),
    ])
    .where((eb) =>
      eb.or([
        eb('left.claim_id', 'is', null),
        eb('right.claim_id', 'is', null),
        eb('left.claim_id', '!=', eb.ref('right.claim_id')),
      ]),
    )
  const ranked = db
    .selectFrom(pairs.as('pair'))
    .select((eb) => [
      'a',
      'b',
      eb.fn
        .agg<number>('row_number')
        .over((over) =>
          over.partitionBy('question').orderBy('score', 'desc').orderBy('further').orderBy('a').orderBy('b'),
        )
        .as('nth'),
    ])
    .where('question', 'not in', decidedQuestions(db))
  const first = db.selectFrom(ranked.as('ranked')).select(['a', 'b']).where('nth', '=', 1)
  return db.selectFrom('review').where((eb) => eb(eb.refTuple('review.a', 'review.b'), 'in', first.$asTuple('a', 'b')))
}

/** The pairs of claims on which a decision stands. */
function decidedQuestions(db: Ledger['db']) {
  return db
    .selectFrom('decision')
    .innerJoin('decision_anchor as a', 'a.decision_id', 'decision.id')
    .innerJoin('decision_anchor as b', 'b.decision_id', 'decision.id')
    .leftJoin('claim_statement as left', 'left.statement_id', 'a.statement_id')
    .leftJoin('claim_statement as right', 'right.statement_id', 'b.statement_id')
    .select(questionOf('left.claim_id', 'a.statement_id', 'right.claim_id', 'b.statement_id').as('question'))
    .where('a.side', '=', 'a')
    .where('b.side', '=', 'b')
    .where('undone_at', 'is', null)
}

/** Two claims, whichever comes first; a statement that belongs to none stands for itself. */
function questionOf(claim: string, statement: string, otherClaim: string, otherStatement: string) {
  const [a, b] = [end(claim, statement), end(otherClaim, otherStatement)]
  return sql<string>`case when ${a} < ${b} then ${a} || ' ' || ${b} else ${b} || ' ' || ${a} end`
}

const end = (claim: string, statement: string) => sql`coalesce(cast(${sql.ref(claim)} as text), ${sql.ref(statement)})`
