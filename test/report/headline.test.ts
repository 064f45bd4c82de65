import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Briefing } from '../../src/model/briefing.ts'
import type { Conflict } from '../../src/model/conflict.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { conflictOf, figureOf, findingOf, statementOf } from '../../src/model/factories.ts'
import type { Outcome } from '../../src/model/finding.ts'
import { headlineOf } from '../../src/report/headline.ts'
import { ledeOf } from '../../src/report/lede.ts'
import { inWords } from '../../src/report/numbers.ts'
import { OUTCOMES } from '../../src/report/words.ts'
import { empty, forum, sample } from './sample-briefing.ts'

const conflicts = (count: number): Conflict[] => Array.from({ length: count }, () => conflictOf())
const words = conflictOf({ kind: 'wording', subject: 'We will carry our share of it' })

const sentences: [briefing: Briefing, sentence: string, why: string][] = [
  [
    sample,
    'Two conflicts in four articles: which office Ada Brandt holds, and where “We carry this together” was said.',
    'two',
  ],
  [
    { ...sample, articles: [forum], conflicts: [words] },
    'One conflict in one article: how “We will carry our share of it” was worded.',
    'one of each',
  ],
  [
    { ...sample, conflicts: [conflictOf(), ...conflicts(10), words] },
    '12 conflicts in four articles: 11 of office, and one of wording.',
    'many, by kind',
  ],
  [{ ...sample, conflicts: [] }, 'No conflict in four articles: 12 statements.', 'none'],
  [{ ...empty, articles: [forum] }, 'No statement in one article.', 'nothing said'],
  [empty, 'No article was read.', 'nothing read'],
]
for (const [briefing, sentence, why] of sentences)
  test(`first sentence: ${why}`, () => expect(headlineOf(briefing)).toBe(sentence))

test('a person who spoke is named, words are quoted', () => {
  const place = conflictOf({ kind: 'place', subject: 'Ada Brandt' })
  expect(headlineOf({ ...sample, conflicts: [place] })).toBe('One conflict in four articles: where Ada Brandt spoke.')
})

test('an empty briefing has no sums', () => expect(ledeOf(empty)).toBe(''))

/** "12" or "ten" back to a number. */
const NUMBERS = new Map(Array.from({ length: 60 }, (_, count) => [inWords(count), count]))
const numbers = (sentence: string, before: RegExp) =>
  [...sentence.matchAll(before)].map(([, word]) => NUMBERS.get(word?.toLowerCase() ?? '') ?? Number.NaN)
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

test('statements: those of named, unnamed and unknown speakers add up to all', () => {
  fc.assert(
    fc.property(fc.nat(15), fc.nat(15), fc.nat(15), (named, unnamed, unknown) => {
      fc.pre(named + unnamed + unknown > 0)
      const some = (count: number, given: Parameters<typeof statementOf>[0]) =>
        Array.from({ length: count }, (_, at) => statementOf({ ...given, words: `${at} words` }))
      const evidence = evidenceAt('an official', 0, 11)
      const statements = [
        ...some(named, {}),
        ...some(unnamed, { speaker: null, anonymity: { level: 'official', body: null, evidence } }),
        ...some(unknown, { speaker: null }),
      ]
      const lede = ledeOf({ ...empty, articles: [forum], statements })
      const [all] = numbers(lede, /^(\S+) statement/g)
      expect(sum(numbers(lede, /(\S+) by/g))).toBe(all)
      expect(all).toBe(named + unnamed + unknown)
    }),
  )
})

test('figures: the outcomes add up to all figures', () => {
  const outcomes = fc.array(fc.option(fc.constantFrom(...OUTCOMES)), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(outcomes, (outcomes: readonly (Outcome | null)[]) => {
      const figures = outcomes.map((_, at) => figureOf({ words: `${at} percent of GDP` }))
      const findings = outcomes.flatMap((outcome, at) =>
        outcome === null ? [] : [findingOf({ figureId: figures[at]?.id ?? '', outcome })],
      )
      const lede = ledeOf({ ...empty, articles: [forum], figures, findings })
      const [all] = numbers(lede, /Of (\S+) figure/g)
      const parts =
        /(?:figures?|,|and) (\S+) (?=differ|is from|are from|agree|did not|cannot|is some|are some|belong|was|were)/g
      expect(sum(numbers(lede, parts))).toBe(all)
      expect(all).toBe(outcomes.length)
    }),
  )
})

test('conflicts: what the register speaks on and what is open add up', () => {
  const { register } = sample.conflicts[0] ?? { register: null }
  const some = (registered: number, open: number) =>
    ledeOf({
      ...empty,
      articles: [forum],
      conflicts: [...conflicts(registered).map((it) => ({ ...it, register })), ...conflicts(open)],
    })
  expect(some(1, 0)).toBe('The register speaks on it.')
  expect(some(0, 1)).toBe('It is not decided.')
  expect(some(2, 0)).toBe('The register speaks on both.')
  expect(some(0, 3)).toBe('None of them is decided.')
  expect(some(2, 3)).toBe('The register speaks on two; three are not decided.')
})
