import { describe, expect, test } from 'vitest'
import { coverageWords } from '../../src/burden/coverage-words.ts'
import { findTarget } from '../../src/burden/find-target.ts'
import { pathsTo } from '../../src/burden/paths-to.ts'
import type { Commitment } from '../../src/model/commitment.ts'
import { candidateOf, commitmentOf, stageReachedOf } from '../../src/model/factories.ts'
import { commitments, edition, register } from './shipped.ts'

const where = () => ({ outlet: 'The Fjord Courier', published: '2026-11-03' })
const { evidence } = candidateOf()

/** "We will spend 4 percent of GDP on defence by 2030", said of Norway on 3 November 2026. */
function said(words: string, given: Partial<Commitment> = {}, told = '2026-11-03'): Commitment {
  const stages = [stageReachedOf({ date: told, evidence: { ...evidence, statementId: '1'.repeat(16) } })]
  const amount = { value: 4, value2: null, unit: '% of GDP', sense: 'exact' } as const
  return commitmentOf({
    candidate: true,
    source: null,
    id: 'c1',
    words,
    act: '',
    deadline: '2030',
    amount,
    stages,
    ...given,
  })
}
const plain = 'We will spend 4 percent of GDP on defence by 2030'
const target = findTarget('3.5', commitments.commitments)
function lineOf(code: string, ...found: readonly Commitment[]) {
  const asked = { target, gdpGrowth: 0, rows: commitments, coverage: coverageWords(found, where) }
  const ally = pathsTo({ edition: edition('2026-07'), register }, asked).allies.find(({ iso3 }) => iso3 === code)
  const at = (year: number) => ally?.voiced?.find((point) => point.year === year)?.share ?? null
  return { at, bends: ally?.bends ?? [] }
}

test('a word bends the line straight up to its year, and is held after; its words and where it was found are told', () => {
  const { at, bends } = lineOf('NOR', said(plain))
  const start = lineOf('NOR').at(2026) ?? 3.17
  expect(at(2030)).toBe(4)
  expect(at(2035)).toBe(4)
  expect(at(2028)).toBeCloseTo((start + 4) / 2, 1)
  expect(bends).toMatchObject([
    { words: plain, drawn: true, why: '', address: null, found: { outlet: 'The Fjord Courier', confirmed: false } },
  ])
})

// biome-ignore format: a table
const besides: [why: string, found: Commitment, told: string | RegExp][] = [
  ['on a condition',        said(plain, { condition: 'if parliament agrees' }), 'on a condition: if parliament agrees'],
  ['of no year',            said(plain, { deadline: null }), 'no date'],
  ['a day without a year',  said(plain, { deadline: 'XXXX-12-31' }), 'no date'],
  ['of a year behind',      said(plain, { deadline: '2026' }), 'its year lies behind'],
  ['not said of what',      said('We will reach 4 percent of GDP by 2030'), 'its words do not say of what'],
  ['of other spending too', said('4 percent of GDP on defence and infrastructure'), 'its words name other spending as well'],
  ['aid to Ukraine in it',  said('4 percent of GDP for the military, aid to Ukraine included'), 'its words name other spending as well'],
  ['another count',         said('4 percent of GDP on defence, including pensions'), 'a national count'],
  ['a ceiling',             said(plain, { amount: { value: 4, value2: null, unit: '% of GDP', sense: 'at most' } }), 'a ceiling'],
  ['a range',               said(plain, { amount: { value: 4, value2: 5, unit: '% of GDP', sense: 'between' } }), 'a range'],
]
describe('stands beside the line, with the reason', () => {
  for (const [why, found, told] of besides)
    test(why, () => {
      const { at, bends } = lineOf('NOR', found)
      expect(bends).toMatchObject([{ drawn: false, why: told }])
      expect(at(2030)).toBeNull()
    })
  test('the register’s row has its year to itself, though it says less', () => {
    const germany = said(plain, { who: { name: 'Germany', ids: ['ally:deu'], because: '' }, deadline: '2029' })
    const { at, bends } = lineOf('DEU', germany)
    expect(at(2029)).toBe(3.5)
    expect(bends.find(({ found }) => found)?.why).toBe('the register has 3.5 % for that year (deu-3.5-2029)')
  })
  test('of two words on one year the one told last bends the line, in whatever order they were read', () => {
    const anew = said(
      plain,
      { id: 'c2', amount: { value: 4.2, value2: null, unit: '% of GDP', sense: 'exact' } },
      '2026-11-20',
    )
    for (const words of [
      [said(plain), anew],
      [anew, said(plain)],
    ]) {
      const { at, bends } = lineOf('NOR', ...words)
      expect(at(2030)).toBe(4.2)
      expect(bends.find(({ drawn }) => !drawn)?.why).toBe('said anew: c2')
    }
  })
})

// biome-ignore format: a table
const nothing: [why: string, found: Commitment][] = [
  ['the word of several', said(plain, { who: { name: 'allies', ids: ['ally:nor', 'ally:swe'], because: '' } })],
  ['the word of the alliance', said(plain, { who: { name: 'NATO', ids: ['body:nato'], because: '' } })],
  ['a sum and no share', said(plain, { amount: { value: 4, value2: null, unit: 'EUR bn', sense: 'exact' } })],
  ['no amount', said('We will spend more on defence', { amount: null })],
  ['a row of the register, which has its own way', commitmentOf({ amount: { value: 4, value2: null, unit: '% of GDP', sense: 'exact' } })],
]
describe('no word on its share', () => {
  for (const [why, found] of nothing) test(why, () => expect(coverageWords([found], where)).toEqual([]))
})
