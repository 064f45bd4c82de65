import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PairDecision } from '../../src/model/decision.ts'
import type { Statement } from '../../src/model/statement.ts'
import { joinClaims } from '../../src/reconcile/join-claims.ts'
import { judgementsOf } from '../../src/reconcile/judgements.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import {
  articleIn,
  comparableOf,
  decisionOn,
  NO_SERIES,
  orders,
  stated,
  statementIn,
  type Telling,
} from './tellings.ts'

const LONG = 'We will carry our share of the burden on time' // ten words
const MIDDLE = 'Every harbour gets a crane' // five words
const SHORT = 'The door is open' // four

const NO_DAY = articleIn('undated')
const printed = (day: string) => articleIn(`of-${day}`, { printed: day })
const [FIRST, SECOND] = [printed('2026-02-10'), printed('2026-02-11')]

const sizes = (tellings: readonly Telling[]) =>
  joinClaims(tellings.map(comparableOf), judgementsOf([])).claims.map(({ members }) => members.length + 1)

describe('joined', () => {
  // biome-ignore format: one case a line
  const rows: [tellings: Telling[], why: string][] = [
    [[{ in: FIRST, words: LONG }, { in: SECOND, words: LONG }], 'the same words on two days'],
    [[{ in: FIRST, words: LONG }, { in: printed('2026-02-13'), words: LONG }], 'three days apart'],
    [[{ in: FIRST, words: LONG }, { in: SECOND, words: 'We will carry our share' }], 'trimmed'],
    [[{ in: FIRST, words: LONG }, { in: SECOND, words: ['We will carry our share', 'of the burden on time'] }], 'split'],
    [[{ in: FIRST, words: '“We are buying cranes, and cranes have become the dearest thing on the coast.”' }, { in: SECOND, words: ['“We are buying cranes,”', '“and cranes have become the dearest thing on the coast. Every harbour gets one before the winter has come to an end.”'] }], 'interrupted by its attribution, and another sentence behind it'],
    [[{ in: FIRST, words: SHORT }, { in: SECOND, words: SHORT }], 'few words on neighbouring days'],
    [[{ in: FIRST, words: LONG }, { in: NO_DAY, words: LONG }], 'eight words or more without a known day'],
    [[{ in: NO_DAY, words: LONG }, { in: articleIn('undated too'), words: LONG }], 'nor a day on either side'],
    [[{ in: printed('2026-03-20'), words: LONG, on: '2026-02-10' }, { in: FIRST, words: LONG }], 'the day told goes before the day of printing'],
    [[{ in: FIRST, words: SHORT, on: '2026-02-09/2026-02-12' }, { in: printed('2026-02-09'), words: SHORT }], '"this week" covers its days'],
    [[{ in: FIRST, words: LONG, indirect: true }, { in: SECOND, words: LONG, indirect: true }], 'indirect words of eight or more'],
    [[{ in: FIRST, words: LONG }, { in: SECOND, words: LONG, indirect: true }], 'direct and indirect'],
    [[{ in: FIRST, words: LONG }, { in: FIRST, words: 'We will carry our share of the burden' }], 'one article tells it twice'],
  ]
  for (const [tellings, why] of rows)
    test(why, () => {
      expect(sizes(tellings)).toEqual([2])
      expect(sizes([...tellings].reverse())).toEqual([2])
    })
})

test('a seed told of a day too early keeps nobody out whose day is that of all others', () => {
  const on = (day: number): Telling => ({ in: printed(`2026-02-${day}`), words: LONG })
  expect(sizes([10, 12, 13, 14].map(on))).toEqual([4])
  expect(sizes([10, 13, 16, 19].map(on))).toEqual([2, 2]) // from day to day no chain grows
})

describe('not joined', () => {
  // biome-ignore format: one case a line
  const rows: [tellings: Telling[], why: string][] = [
    [[{ in: FIRST, words: LONG }, { in: SECOND, words: LONG, by: 'Greta Solheim' }], 'another speaker'],
    [[{ in: FIRST, words: LONG }, { in: printed('2026-02-14'), words: LONG }], 'four days apart'],
    [[{ in: FIRST, words: SHORT }, { in: printed('2026-02-12'), words: SHORT }], 'few words two days apart'],
    [[{ in: FIRST, words: MIDDLE }, { in: NO_DAY, words: MIDDLE }], 'five words without a known day'],
    [[{ in: FIRST, words: LONG, on: '2026-01-10' }, { in: SECOND, words: LONG }], 'another day told'],
    [[{ in: FIRST, words: LONG, on: 'XXXX-02-10' }, { in: SECOND, words: MIDDLE }], 'a year not stated is no day'],
    [[{ in: FIRST, words: 'Yes' }, { in: SECOND, words: 'Yes' }], 'one word'],
    [[{ in: FIRST, words: SHORT }, { in: SECOND, words: 'The door is shut' }], 'few words, one of them changed'],
    [[{ in: FIRST, words: MIDDLE, indirect: true }, { in: SECOND, words: 'Every harbour gets a school', indirect: true }], 'five indirect words, one of them another'],
    [[{ in: FIRST, words: LONG }, { in: SECOND, words: 'The cranes are old and the harbour is shut' }], 'other words'],
    [[{ in: FIRST, words: 'It is what it is' }, { in: SECOND, words: 'It is what it is' }], 'five everyday words'],
  ]
  for (const [tellings, why] of rows) test(why, () => expect(sizes(tellings)).toEqual([1, 1]))

  test('of nothing, no claims', () =>
    expect(joinClaims([], judgementsOf([]))).toEqual({ claims: [], review: [], crowded: 0 }))
})

test('words that are alike but not the same go to review, once, and join nothing', () => {
  const a = comparableOf({ in: FIRST, words: 'Every harbour gets a new crane next year' })
  const b = comparableOf({ in: SECOND, words: 'Every harbour has had a new crane for a year' })
  for (const items of [
    [a, b],
    [b, a],
  ]) {
    const { claims, review } = joinClaims(items, judgementsOf([]))
    expect(claims).toHaveLength(2)
    expect(review).toEqual([
      {
        a: a.statement.id,
        b: b.statement.id,
        score: 0.625,
        because: ['5 of 8 words stand in both, in order'],
      },
    ])
  }
})

test('a claim of few words says why it was joined', () => {
  const { claims } = joinClaims(
    [FIRST, SECOND].map((article) => comparableOf({ in: article, words: SHORT })),
    judgementsOf([]),
  )
  expect(claims[0]?.members[0]?.because).toBe(
    'the same 4 words, joined because one speaker said them on the same or neighbouring days',
  )
})

describe('decisions', () => {
  const [a, b, c] = [FIRST, SECOND, printed('2026-02-12')].map((article) => comparableOf({ in: article, words: LONG }))
  const far = comparableOf({ in: printed('2026-05-01'), words: 'The cranes are old and the harbour is shut' })
  const count = (items: (typeof a)[], decisions: readonly PairDecision[]) =>
    joinClaims(
      items.flatMap((item) => item ?? []),
      judgementsOf(decisions),
    ).claims.map(({ members }) => members.length + 1)
  const on = (one: typeof a, other: typeof a, judgement: 'same' | 'different' | 'unsure', given = {}) => {
    if (!one || !other) throw new Error('no statement')
    return decisionOn(one.statement, other.statement, judgement, given)
  }
  const UNDONE = { undone: { by: 'B. Lund', at: '2026-11-21T10:00:00.000Z' } }

  // biome-ignore format: one case a line
  const rows: [items: (typeof a)[], decisions: ReturnType<typeof on>[], sizes: number[], why: string][] = [
    [[a, far], [on(a, far, 'same')], [2], 'same joins what shares no word and no day'],
    [[a, far], [on(far, a, 'same')], [2], 'whichever was named first'],
    [[a, b], [on(a, b, 'different')], [1, 1], 'different parts the very same words'],
    [[a, b], [on(b, a, 'different')], [1, 1], 'whichever was named first'],
    [[a, b, c], [on(b, c, 'different')], [2, 1], 'different from a member keeps out of its claim'],
    [[a, b], [on(a, b, 'unsure')], [2], 'unsure decides nothing'],
    [[a, far], [on(a, far, 'same', UNDONE)], [1, 1], 'undone: as if never decided'],
    [[a, b], [on(a, b, 'different', UNDONE)], [2], 'undone: as if never decided'],
    [[a, far], [on(a, far, 'same', { orphan: true })], [1, 1], 'an orphan counts for nothing'],
    [[a, b], [on(a, b, 'different', { orphan: true })], [2], 'an orphan counts for nothing'],
    [[a, b], [on(a, b, 'different'), on(a, b, 'same')], [2], 'the later one stands'],
    [[a, b], [on(a, b, 'same'), on(a, b, 'different')], [1, 1], 'the later one stands'],
    [[a], [on(a, far, 'same')], [1], 'on a statement that is not here'],
  ]
  for (const [items, decisions, expected, why] of rows)
    test(`${why}: ${decisions.map(({ judgement }) => judgement).join(', ')}`, () => {
      for (const order of orders(items)) expect(count(order, decisions)).toEqual(expected)
    })

  test('a pair that a person was unsure of is not put to review again', () => {
    const one = comparableOf({ in: FIRST, words: 'Every harbour gets a new crane next year' })
    const other = comparableOf({ in: SECOND, words: 'Every harbour has had a new crane for a year' })
    expect(
      joinClaims([one, other], judgementsOf([decisionOn(one.statement, other.statement, 'unsure')])).review,
    ).toEqual([])
  })
})

describe('the order of reading changes nothing', () => {
  const words = ['we', 'will', 'carry', 'our', 'share', 'harbour', 'crane', 'pay', 'twelve', 'open', 'door', 'winter']
  const telling = fc.record({
    words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
    by: fc.constantFrom('Ada Brandt', 'Greta Solheim'),
  })
  const statements = (given: readonly { words: string[]; day: number | null; by: string }[]) =>
    given.map(({ words: said, day, by }, at): Statement => {
      const article = articleIn(`file-${at}`, day === null ? {} : { printed: `2026-02-0${day}` })
      return {
        ...statementIn({ in: article, words: said.join(' '), by, ...(day === null ? {} : { on: `2026-02-0${day}` }) }),
        articleId: `file-${at % 11}`,
      }
    })
  const articles = Array.from({ length: 11 }, (_, at) =>
    articleIn(`file-${at}`, {
      published: at === 0 ? { value: null, basis: 'unknown', evidence: null } : stated(`2026-02-${10 + at}`),
    }),
  )
  const result = (given: readonly Statement[]) =>
    reconcile({ articles, statements: given, figures: [], decisions: [], register, series: NO_SERIES })

  test('thirty statements, shuffled: the same claims with the same statements in the same order', () => {
    fc.assert(
      fc.property(
        fc
          .array(telling, { minLength: 2, maxLength: 30 })
          .map(statements)
          .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => {
          const [one, other] = [result(given), result(shuffled)]
          expect(other.claims).toEqual(one.claims)
          expect(other.review).toEqual(one.review)
          expect(one.claims.flatMap(({ statementIds }) => statementIds).sort()).toEqual(
            given.map(({ id }) => id).sort(),
          )
        },
      ),
      { numRuns: 150 },
    )
  })
})
