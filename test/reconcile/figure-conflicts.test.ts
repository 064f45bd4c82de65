import { expect, test } from 'vitest'
import { figureOf } from '../../src/model/factories.ts'
import type { Figure } from '../../src/model/figure.ts'
import { figureConflicts } from '../../src/reconcile/figure-conflicts.ts'
import { articleIn, byId, orders } from './tellings.ts'

const articles = ['a', 'b', 'c'].map((file) => articleIn(file, file === 'c' ? {} : { printed: '2026-02-11' }))
const GERMANY = { id: 'ally:deu', name: 'Germany' }

/** Germany's share in 2025 as that article prints it. */
const printed = (articleId: string | null, value: number, given: Partial<Figure> = {}) =>
  figureOf({ articleId, value, words: `${value} percent`, entity: GERMANY, period: '2025', ...given })

const sidesOf = (figures: readonly Figure[]) =>
  figureConflicts(figures, byId(articles)).map(({ sides }) =>
    sides.map(({ value, articleIds }) => [value, ...[...articleIds].sort()]).sort(),
  )

// biome-ignore format: one case a line
const differ: [figures: Figure[], sides: string[][], why: string][] = [
  [[printed('a', 2.1), printed('b', 2.4)], [['2.1 percent', 'a'], ['2.4 percent', 'b']], 'two shares'],
  [[printed('a', 2.1), printed('b', 2.4), printed('c', 2.1)], [['2.1 percent', 'a', 'c'], ['2.4 percent', 'b']], 'two against one'],
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
  const [conflict] = figureConflicts([printed('a', 2.1, { statementId: 's1' }), printed('c', 2.4)], byId(articles))
  expect(conflict).toMatchObject({
    kind: 'figure',
    subject: 'Germany, 2025',
    words: 'Accounts differ on Germany, 2025: 2.1 percent against 2.4 percent. Not decided.',
    sides: [
      { statementIds: ['s1'], evidence: [{ exact: '2.1 percent', articleId: 'a', note: null }] },
      { statementIds: [], evidence: [{ exact: '2.4 percent', articleId: 'c', note: 'no date' }] },
    ],
    register: null,
  })
})
