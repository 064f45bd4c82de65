import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/model/briefing.ts'
import { ownStatements } from '../../src/model/claim.ts'
import { figureOf } from '../../src/model/factories.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Statement } from '../../src/model/statement.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { articleIn, creditOf, NO_SERIES, officeOf, statementIn } from './tellings.ts'

const DAY = '2026-02-10'
const WORDS = 'We will carry our share of the burden on time'

const of = (articles: readonly ReadArticle[], statements: readonly Statement[], figures: readonly Figure[] = []) =>
  reconcile({ articles, statements, figures, decisions: [], register, series: NO_SERIES })

/** `count` articles of one day, made by `make` from their number. */
const many = (count: number, make: (at: number) => Partial<ReadArticle> = () => ({})) =>
  Array.from({ length: count }, (_, at) =>
    articleIn(`file-${String(at).padStart(5, '0')}`, { printed: DAY, ...make(at) }),
  )

const told = ({ claims }: ReturnType<typeof of>) => claims.reduce((sum, claim) => sum + ownStatements(claim).length, 0)

describe('three thousand copies of one wire', () => {
  const text = Array.from({ length: 6 }, (_, at) => `Sentence number ${at} of this story has quite a few words.`).join(
    ' ',
  )
  const articles = many(3000, () => ({
    text,
    credit: [creditOf('wire', 'Reuters')],
    offices: [officeOf('U.S. Senator')],
  }))
  const result = of(
    articles,
    articles.map((article) => statementIn({ in: article, words: WORDS })),
    articles.map(({ id }) => figureOf({ articleId: id, entity: { id: 'ally:deu', name: 'Germany' }, period: '2025' })),
  )

  test('are one claim of one origin', () =>
    expect(result.claims.map(({ articles: count, origins }) => ({ count, ...origins }))).toEqual([
      { count: 3000, independent: 1, same: 2999, untold: 0 },
    ]))
  test('and echoes, all but the first of the first, that one of the wire', () => {
    expect(new Set(result.echoes.map(({ articleId }) => articleId)).size).toBe(3000)
    expect(result.echoes).toHaveLength(3000)
    expect(result.echoes.filter(({ of }) => of === null)).toHaveLength(1)
  })
  test('and agree with one another', () => expect(result.conflicts).toEqual([]))
  test('and leave nothing to review', () => expect(result.review).toEqual([]))
})

test('three thousand copies that credit nobody are one origin too', () => {
  const text = Array.from({ length: 6 }, (_, at) => `Sentence number ${at} of this story has quite a few words.`).join(
    ' ',
  )
  const articles = many(3000, () => ({ text }))
  const { claims } = of(
    articles,
    articles.map((article) => statementIn({ in: article, words: WORDS })),
  )
  expect(claims.map(({ origins }) => origins)).toEqual([{ independent: 1, same: 2999, untold: 0 }])
})

test('one article that quotes itself five times is one claim of one article', () => {
  const [article] = many(1)
  if (!article) throw new Error('no article')
  const statements = [1, 2, 3, 4, 5].map((nth) => ({ ...statementIn({ in: article, words: WORDS }), id: `nth-${nth}` }))
  const { claims, conflicts, review } = of([article], statements)
  expect(claims.map(({ articles, origins, statementIds }) => [articles, origins, statementIds.length])).toEqual([
    [1, { independent: 1, same: 0, untold: 0 }, 5],
  ])
  expect([conflicts, review]).toEqual([[], []])
})

test('three words said by everyone are nobody’s claim in common', () => {
  const articles = many(1000)
  const result = of(
    articles,
    articles.map((article, at) => statementIn({ in: article, words: 'Time to act', by: `Speaker ${at % 250}` })),
  )
  expect(result.claims).toHaveLength(250)
  expect(result.claims.every(({ articles: count }) => count === 4)).toBe(true)
  expect([result.conflicts, result.review]).toEqual([[], []])
})

test('three words said every other day are as many claims', () => {
  const days = Array.from({ length: 10 }, (_, at) =>
    articleIn(`day-${at}`, { printed: `2026-02-${10 + 2 * at}`.slice(0, 10) }),
  )
  expect(
    of(
      days,
      days.map((article) => statementIn({ in: article, words: 'Time to act' })),
    ).claims,
  ).toHaveLength(10)
})

test('the same sentence repeated day by day does not grow into one claim for ever', () => {
  const days = Array.from({ length: 28 }, (_, at) =>
    articleIn(`day-${at}`, { printed: `2026-02-${String(at + 1).padStart(2, '0')}` }),
  )
  const { claims } = of(
    days,
    days.map((article) => statementIn({ in: article, words: WORDS })),
  )
  expect(Math.max(...claims.map(({ articles }) => articles))).toBe(12) // its seed’s day, the ten on which it may be quoted late, and one that fits all of these
  expect(told({ claims } as ReturnType<typeof of>)).toBe(28)
})

test('a quotation built out of all others joins only what it holds, of its own speaker', () => {
  const others = Array.from(
    { length: 40 },
    (_, at) => `harbour${at} crane${at} winter${at} ships${at} money${at} quay${at}`,
  )
  const articles = many(81)
  const statements = articles.map((article, at) => {
    const words = at === 0 ? others.join(' ') : (others[(at - 1) % 40] ?? '')
    return statementIn({ in: article, words, by: at > 40 ? 'Greta Solheim' : 'Ada Brandt' })
  })
  const result = of(articles, statements)
  const largest = Math.max(...result.claims.map(({ statementIds }) => statementIds.length))
  expect(largest).toBeLessThanOrEqual(41)
  expect(told(result)).toBe(81)
  expect(result.claims).toHaveLength(80) // it stands in all of her claims, and joins none of them
})

test('a chain of quotations, each a little like the next, does not run away', () => {
  const words = Array.from({ length: 400 }, (_, at) => `w${at}x`)
  const articles = many(380)
  const result = of(
    articles,
    articles.map((article, at) => statementIn({ in: article, words: words.slice(at, at + 20).join(' ') })),
  )
  expect(Math.max(...result.claims.map(({ statementIds }) => statementIds.length))).toBeLessThanOrEqual(27) // four words of twenty on either side, and the claims whose seeds share fifteen with that
  expect(told(result)).toBe(380)
})

test('two thousand quotations that share one rare word stay apart, and the cut is counted', () => {
  const articles = many(2000)
  const result = of(
    articles,
    articles.map((article, at) => statementIn({ in: article, words: `harbour a${at}b c${at}d e${at}f g${at}h` })),
  )
  expect(result.claims).toHaveLength(2000)
  expect(result.review).toEqual([])
  expect(result.crowded).toBeGreaterThan(0)
})

test('quotations that are all a little alike join nothing, and each pair is put to review once at most', () => {
  const articles = many(300)
  const result = of(
    articles,
    articles.map((article, at) =>
      statementIn({ in: article, words: `harbour crane winter ships money a${at}b c${at}d e${at}f` }),
    ),
  )
  expect(result.claims).toHaveLength(300)
  expect(new Set(result.review.map(({ a, b }) => [a, b].sort().join(' | '))).size).toBe(result.review.length)
})

test('a quotation of fifty thousand words is compared like any other', () => {
  const words = Array.from({ length: 50_000 }, (_, at) => `w${at % 700}x`).join(' ')
  const articles = many(3)
  expect(
    of(
      articles,
      articles.map((article) => statementIn({ in: article, words })),
    ).claims,
  ).toHaveLength(1)
})

test('ten thousand copies that are all said to be from one pool are one origin, each with its reason', () => {
  const articles = many(10_000, () => ({ text: `From the pool: “${WORDS}”` }))
  const [claim, ...others] = of(
    articles,
    articles.map((article) => statementIn({ in: article, words: WORDS })),
  ).claims
  expect(others).toEqual([])
  expect(claim?.origins).toEqual({ independent: 1, same: 9999, untold: 0 })
  expect(claim?.tree.filter(({ because }) => because === '')).toEqual([])
})

test('three thousand copies of a release stand in the claim of as many that retell one of its sentences', () => {
  const crane = 'Every harbour of this coast gets a new crane before the winter'
  const retold = 'before winter there would be new cranes in all harbours of the coast'
  const [copies, reports, one] = ['copy', 'report', 'one'].map((name, nth) =>
    many(nth < 2 ? 3_000 : 1, (at) => ({ text: `${name} ${at}` })).map((article) => ({
      ...article,
      id: `${name} ${article.id}`,
    })),
  ) as [ReadArticle[], ReadArticle[], ReadArticle[]]
  const { claims } = of(
    [...copies, ...reports, ...one],
    [
      ...copies.map((article) => statementIn({ in: article, words: `${WORDS}. ${crane}.` })),
      ...reports.map((article) => statementIn({ in: article, words: retold, indirect: true })),
      ...one.map((article) => statementIn({ in: article, words: WORDS })),
    ],
  )
  expect(claims.map(({ articles }) => articles).sort((a, b) => a - b)).toEqual([3_001, 6_000])
})

test('a speaker of fifty names is one speaker, and none of them stands against another', () => {
  const articles = many(50, (at) => ({ offices: [officeOf('Senator', { name: `Ada Brandt ${at}` })] }))
  const statements = articles.map((article, at) => ({
    ...statementIn({ in: article, words: WORDS }),
    speaker: { id: 'name:ada brandt', name: `Ada Brandt ${at}`, because: 'an alias' },
  }))
  const { claims, conflicts } = of(articles, statements)
  expect(claims.map(({ articles: count }) => count)).toEqual([50])
  expect(conflicts).toEqual([])
})

test('ten thousand copies of two titles of one person are one conflict', () => {
  const title = (at: number) => (at % 2 === 0 ? 'director' : 'deputy director')
  const articles = many(10_000, (at) => ({ text: `Ada Brandt, ${title(at)} of the Orlsund Institute, said so.` }))
  const { conflicts } = of(
    articles,
    articles.slice(0, 2).map((article) => statementIn({ in: article, words: WORDS })),
  )
  expect(conflicts.map(({ kind, sides }) => [kind, ...sides.map(({ articleIds }) => articleIds.length)])).toEqual([
    ['office', 5000, 5000],
  ])
})

test('a thousand titles of one person, each of another house, are no conflict', () => {
  const articles = many(1000, (at) => ({ text: `Ada Brandt, director of the Orlsund${at}x Institute, said so.` }))
  const said = articles.slice(0, 2).map((article) => statementIn({ in: article, words: WORDS }))
  expect(of(articles, said).conflicts).toEqual([])
})

test('one number in a thousand articles against another in as many is one conflict', () => {
  const articles = many(2000, (at) => ({
    text: `The Eastern Corps lacks ${at % 2 === 0 ? '600' : '6,000'} trucks and drivers.`,
  }))
  expect(of(articles, []).conflicts.map(({ kind, sides }) => [kind, sides.length])).toEqual([['figure', 2]])
})

test('dates in the future and words of all days at once stay apart where their days do', () => {
  const days = ['2026-02-10', '2126-02-10', '9999-12-31'].map((printed) => articleIn(printed, { printed }))
  const { claims, conflicts } = of(
    days,
    days.map((article) => statementIn({ in: article, words: WORDS })),
  )
  expect(claims.map(({ articles: count }) => count)).toEqual([1, 1, 1])
  expect(conflicts).toEqual([])
})

test('a text that holds the content words of everything joins nothing together', () => {
  const sayings = Array.from(
    { length: 60 },
    (_, at) => `harbour${at}x needs crane${at}x and quay${at}x by winter${at}x`,
  )
  const articles = many(61)
  const all = sayings.map((words) => words.split(' ').reverse().join(' ')).join('. ')
  const result = of(
    articles,
    articles.map((article, at) => statementIn({ in: article, words: at === 60 ? all : (sayings[at] ?? '') })),
  )
  expect(result.claims).toHaveLength(61)
})

test('statements without words or speaker are no claim', () => {
  const [article] = many(1)
  if (!article) throw new Error('no article')
  const statements = [
    statementIn({ in: article, words: '…' }),
    { ...statementIn({ in: article, words: WORDS }), speaker: null },
  ]
  expect(of([article], statements).claims).toEqual([])
})

test('a statement whose article is not at hand is still a claim', () => {
  const statements = [statementIn({ in: articleIn('elsewhere'), words: WORDS })]
  expect(of([], statements).claims.map(({ origins, articles }) => [articles, origins])).toEqual([
    [1, { independent: 1, same: 0, untold: 0 }],
  ])
})

test('of nothing, nothing', () =>
  expect(of([], [])).toMatchObject({ claims: [], conflicts: [], echoes: [], review: [], crowded: 0 }))
