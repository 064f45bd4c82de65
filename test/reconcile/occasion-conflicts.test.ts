import { describe, expect, test } from 'vitest'
import { mergeConflicts } from '../../src/reconcile/merge-conflicts.ts'
import { occasionConflicts } from '../../src/reconcile/occasion-conflicts.ts'
import { bothTold } from '../../src/reconcile/occasion-told.ts'
import { register } from '../register/shipped.ts'
import { articleIn, byId, claimIn, type Telling } from './tellings.ts'

const WORDS = 'We will carry our share of the burden on time'
const articles = ['a', 'b', 'c', 'd'].map((file) => articleIn(file, { printed: '2026-02-11' }))
const UNDATED = articleIn('undated')
const read = byId([...articles, UNDATED])
const there = [read, bothTold(read, register)] as const

type Told = Pick<Telling, 'on' | 'city'> & { readonly words?: string; readonly at?: number }

const tellingsOf = (told: readonly Told[]): Telling[] =>
  told.map(({ at, words = WORDS, ...rest }, nth) => ({ in: articles[at ?? nth] ?? UNDATED, words, ...rest }))
const conflictsOf = (told: readonly Told[]) => occasionConflicts([claimIn(tellingsOf(told))], ...there)
const sidesOf = (told: readonly Told[]) =>
  conflictsOf(told).map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value).sort()])

// biome-ignore format: one case a line
const differ: [told: Told[], sides: string[][], why: string][] = [
  [[{ city: 'Oslo' }, { city: 'Paris' }], [['place', 'Oslo', 'Paris']], 'two cities'],
  [[{ on: '2026-02-10' }, { on: '2026-02-11' }], [['date', '2026-02-10', '2026-02-11']], 'two days'],
  [[{ city: 'Oslo', on: '2026-02-10' }, { city: 'Paris', on: '2026-02-11' }], [['place', 'Oslo', 'Paris'], ['date', '2026-02-10', '2026-02-11']], 'both'],
  [[{ city: 'Oslo' }, { city: 'Paris' }, { city: 'Oslo' }, {}], [['place', 'Oslo', 'Paris']], 'three that tell, one that does not'],
  [[{ city: 'Oslo' }, { city: 'Paris' }, { city: 'London' }], [['place', 'London', 'Oslo', 'Paris']], 'three cities'],
]
for (const [told, sides, why] of differ)
  test(`differ: ${why}`, () => {
    expect(sidesOf(told)).toEqual(sides)
    expect(sidesOf([...told].reverse())).toEqual(sides)
  })

// biome-ignore format: one case a line
const agree: [told: Told[], why: string][] = [
  [[{ city: 'Oslo' }, { city: 'Oslo' }], 'the same city'],
  [[{ city: 'The Hague' }, { city: 'the Hague' }], 'written in two ways'],
  [[{ city: 'Brussels' }, { city: 'Bruxelles' }], 'in two languages'],
  [[{ city: 'Oslo' }, {}], 'one tells nothing'],
  [[{ city: 'Oslo' }, { city: 'Norway' }], 'one lies in the other'],
  [[{ city: 'Brussels' }, { city: 'NATO headquarters' }], 'a house in the city'],
  [[{ city: 'Washington' }, { city: 'Pentagon' }], 'told as one'],
  [[{ city: 'Oslo' }, { city: 'Merrowhaven' }], 'a place that nobody registered'],
  [[{ on: '2026-02-10' }, { on: '2026-02' }], 'a month is no day'],
  [[{ on: '2026-02-10' }, { on: '2026-02-09/2026-02-11' }], 'a week is no day'],
  [[{ on: '2026-02-10' }, {}], 'one tells no day'],
  [[{ city: 'Oslo', at: 0 }, { city: 'Paris', at: 0, words: 'We will carry our share of the burden' }], 'one article alone'],
  [[{ city: 'Oslo' }], 'one telling'],
]
for (const [told, why] of agree)
  test(`no conflict: ${why}`, () => {
    expect(conflictsOf(told)).toEqual([])
    expect(conflictsOf([...told].reverse())).toEqual([])
  })

describe('what it says', () => {
  test('who, the words, where, in how many articles', () =>
    expect(conflictsOf([{ city: 'Oslo' }, { city: 'Oslo' }, { city: 'Paris' }])[0]).toMatchObject({
      kind: 'place',
      subject: WORDS,
      words: `Accounts differ on where Ada Brandt said “${WORDS}”: Oslo in 2 articles, Paris in 1 article. Not decided.`,
      register: null,
    }))

  test('and of words that nobody quotes that they are told indirectly', () => {
    const told = ['Oslo', 'Paris'].map((city, nth) => ({
      in: articles[nth] ?? UNDATED,
      words: WORDS,
      city,
      indirect: true,
    }))
    const [conflict] = occasionConflicts([claimIn(told)], ...there)
    expect(conflict?.words).toContain(`where Ada Brandt said (told indirectly) ${WORDS}: Oslo`)
    const quoted = conflictsOf([{ city: 'Oslo' }, { city: 'Paris' }])
    const both = mergeConflicts([...(conflict ? [conflict] : []), ...quoted]) // of one occasion a quotation stands for it
    expect(both.map(({ words }) => words)).toEqual(quoted.map(({ words }) => words))
  })

  test('and of few words that they are few', () =>
    expect(
      conflictsOf([
        { city: 'Oslo', words: 'The door is open' },
        { city: 'Paris', words: 'The door is open' },
      ])[0]?.words,
    ).toContain(
      'Not decided. The same 4 words, joined because one speaker said them on the same or neighbouring days.',
    ))

  test('each side with its evidence, and what is missing of its article', () => {
    const conflict = occasionConflicts(
      [
        claimIn([
          { in: UNDATED, words: WORDS, city: 'Oslo' },
          { in: articles[1] ?? UNDATED, words: WORDS, city: 'Paris' },
        ]),
      ],
      ...there,
    )[0]
    expect(
      conflict?.sides
        .flatMap(({ evidence }) => evidence)
        .map(({ exact, articleId, note }) => [exact, articleId, note])
        .sort(),
    ).toEqual([
      ['Oslo', 'undated', 'no date'],
      ['Paris', 'b', null],
    ])
  })
})

test('an undated article that tells other words of one of the cities is on no side', () => {
  const apart = claimIn(
    tellingsOf([
      { city: 'Oslo', on: '2026-02-10' },
      { city: 'Paris', on: '2026-02-10' },
    ]),
  )
  const other = claimIn([
    { in: UNDATED, words: 'Nobody here has ever counted the ships of the northern fleet', city: 'Oslo' },
  ])
  const [conflict] = occasionConflicts([apart, other], ...there)
  expect(conflict?.sides.flatMap(({ articleIds }) => articleIds).sort()).toEqual(['a', 'b'])
})

test('nor one that tells other words of that day, of another city than the side has', () => {
  const apart = claimIn(
    tellingsOf([
      { city: 'Oslo', on: '2026-02-10' },
      { city: 'Oslo', on: '2026-02-11' },
    ]),
  )
  const besides = (city: string) =>
    claimIn([{ in: articles[2] ?? UNDATED, words: 'Nobody here has ever counted the ships', city, on: '2026-02-10' }])
  const sided = (city: string) =>
    occasionConflicts([apart, besides(city)], ...there).flatMap(({ sides }) => sides.flatMap((one) => one.articleIds))
  expect(sided('Oslo').sort()).toEqual(['a', 'b', 'c'])
  expect(sided('Paris').sort()).toEqual(['a', 'b'])
})
