import { expect, test } from 'vitest'
import { figureOf } from '../../src/model/factories.ts'
import type { Figure } from '../../src/model/figure.ts'
import { figureConflicts } from '../../src/reconcile/figure-conflicts.ts'
import { dataFolder } from '../../src/reference/data-folder.ts'
import { loadSeries } from '../../src/reference/load-series.ts'
import { seriesOf } from '../../src/series/series.ts'
import { articleIn, byId, orders } from './tellings.ts'

const series = seriesOf(loadSeries([dataFolder()]))

/** Of one edition's life but two: "old" was printed before the edition of 2025-08-28, "undated" nobody knows when. */
const articles = [
  articleIn('a', { printed: '2026-02-11' }),
  articleIn('b', { printed: '2026-02-11' }),
  articleIn('c', { printed: '2025-09' }),
  articleIn('old', { printed: '2024-07-12' }),
  articleIn('older', { printed: '2024-07-02' }),
  articleIn('august', { printed: '2025-08' }),
  articleIn('undated'),
]
const GERMANY = { id: 'ally:deu', name: 'Germany' }

/** Germany's share in 2025 as that article prints it. */
const printed = (articleId: string | null, value: number, given: Partial<Figure> = {}) =>
  figureOf({ articleId, value, words: `${value} percent`, entity: GERMANY, period: '2025', ...given })

const sidesOf = (figures: readonly Figure[]) =>
  figureConflicts(figures, byId(articles), series).map(({ sides }) =>
    sides.map(({ value, articleIds }) => [value, ...[...articleIds].sort()]).sort(),
  )

// biome-ignore format: one case a line
const differ: [figures: Figure[], sides: string[][], why: string][] = [
  [[printed('a', 2.1), printed('b', 2.4)], [['2.1 percent', 'a'], ['2.4 percent', 'b']], 'two shares'],
  [[printed('a', 2.1), printed('b', 2.4), printed('c', 2.1)], [['2.1 percent', 'a', 'c'], ['2.4 percent', 'b']], 'two against one'],
  [[printed('old', 2.1), printed('a', 2.2), printed('older', 2.3)], [['2.1 percent', 'old'], ['2.3 percent', 'older']], 'two of one edition’s life; the third is of another'],
  [[printed('a', 2.1), printed('b', 2.4), printed('c', 2, { lastDigit: 1 })], [['2.1 percent', 'a', 'c'], ['2.4 percent', 'b']], 'a coarser number stands with the nearest it may be a rounding of'],
  [[printed('old', 31, { indicator: 'members', lastDigit: 1 }), printed('undated', 32, { indicator: 'members', lastDigit: 1 })], [['31 percent', 'old'], ['32 percent', 'undated']], 'members: no edition has a say'],
  [[printed('a', 2, { lastDigit: 1 }), printed('b', 2.6)], [['2 percent', 'a'], ['2.6 percent', 'b']], 'beyond the coarser one’s rounding'],
  [[printed('a', 23, { indicator: 'allies-at-share', threshold: 2, lastDigit: 1 }), printed('b', 18, { indicator: 'allies-at-share', threshold: 2, lastDigit: 1 })], [['18 percent', 'b'], ['23 percent', 'a']], 'how many allies'],
]
for (const [figures, sides, why] of differ)
  test(`differ: ${why}`, () => {
    for (const order of orders(figures)) expect(sidesOf(order)).toEqual([sides])
  })

// biome-ignore format: one case a line
const agree: [figures: Figure[], why: string][] = [
  [[printed('a', 2.1), printed('b', 2.1)], 'one number'],
  [[printed('a', 2, { lastDigit: 1 }), printed('b', 2.4)], 'two roundings of one number'],
  [[printed('a', 2.4), printed('b', 2.37, { lastDigit: 0.01 })], 'two roundings of one number'],
  [[printed('a', 2.1), printed('b', 2.4, { period: '2024' })], 'another year'],
  [[printed('old', 2.1), printed('a', 2.4)], 'another edition was current when it was printed'],
  [[printed('a', 2.1), printed('undated', 2.4)], 'when it was printed is not known'],
  [[printed('undated', 2.1), printed('a', 2.1), printed('older', 2.4)], 'none two of one edition'],
  [[printed('a', 2.1), printed('august', 2.4)], 'an edition came out in that month'],
  [[printed('a', 2.1), printed('b', 2.4, { entity: { id: 'ally:nor', name: 'Norway' } })], 'another ally'],
  [[printed('a', 2.1), printed('b', 2.4, { period: null })], 'no year'],
  [[printed('a', 2.1), printed('b', 2.4, { entity: null })], 'nobody'],
  [[printed('a', 2.1), printed('b', 2.4, { indicator: null })], 'untied'],
  [[printed('a', 2.1, { indicator: 'guideline' }), printed('b', 2.4, { indicator: 'guideline' })], 'a target is nobody’s spending'],
  [[printed('a', 2.1, { indicator: 'other' }), printed('b', 2.4, { indicator: 'other' })], 'something that is not measured here'],
  [[printed('a', 2.1), printed('b', 2.4, { sense: 'about' })], '"about"'],
  [[printed('a', 2.1), printed('b', 2.4, { sense: 'at least' })], '"at least"'],
  [[printed('a', 2.1, { value: '2025-02-01', unit: 'date' }), printed('b', 2.4)], 'a day is no number'],
  [[printed('a', 23, { indicator: 'allies-at-share', threshold: 2 }), printed('b', 18, { indicator: 'allies-at-share', threshold: 3.5 })], 'another threshold'],
  [[printed('a', 2.1), printed('a', 2.4)], 'one article alone'],
  [[printed('a', 2.1), printed(null, 2.4)], 'a bare sentence is no article'],
  [[printed('a', 2.1)], 'one figure'],
  [[], 'none'],
]
for (const [figures, why] of agree)
  test(`no conflict: ${why}`, () => {
    for (const order of orders(figures)) expect(sidesOf(order)).toEqual([])
  })

test('it names entity and period, and what is missing of an article', () => {
  const members = { indicator: 'members', lastDigit: 1, entity: { id: 'body:nato', name: 'NATO' } } as const
  const figures = [printed('a', 31, { ...members, statementId: 's1' }), printed('undated', 32, members)]
  const [conflict] = figureConflicts(figures, byId(articles), series)
  expect(conflict).toMatchObject({
    kind: 'figure',
    subject: 'NATO, 2025',
    words: 'Accounts differ on NATO, 2025: 31 percent against 32 percent. Not decided.',
    sides: [
      { statementIds: ['s1'], evidence: [{ exact: '31 percent', articleId: 'a', note: null }] },
      { statementIds: [], evidence: [{ exact: '32 percent', articleId: 'undated', note: 'no date' }] },
    ],
    register: null,
  })
})
