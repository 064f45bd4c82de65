import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../src/reconcile/align.ts'
import { bestLikeness, likenessOf, REVIEW, SAME } from '../../src/reconcile/likeness.ts'
import { quotedWords, wordsIn } from '../../src/reconcile/quoted-words.ts'

const likeness = (a: string, b: string) => likenessOf(quotedWords(a), quotedWords(b))
const verdict = ({ score }: { score: number }) => (score >= SAME ? 'same' : score >= REVIEW ? 'review' : 'none')

const FULL = 'We will carry our share of the burden and we will carry it on time'

// biome-ignore format: one case a line
const rows: [a: string, b: string, verdict: 'same' | 'review' | 'none', why: string][] = [
  [FULL, FULL, 'same', 'the very same'],
  [FULL, 'We will carry our share of the burden', 'same', 'trimmed at its end'],
  ['It is over now and that is all we have to say', 'and that is all we have', 'none', 'six everyday words'],
  [FULL, 'our share of the burden and we will carry it', 'same', 'trimmed at both ends'],
  [FULL, 'We will carry our share … and we will carry it on time', 'same', 'an ellipsis'],
  [FULL, '[Velmark] will carry our share of the burden and we will carry it on time', 'same', 'a bracket for the first word'],
  [FULL, 'we will carry OUR share of the burden, and we’ll carry it on time!', 'same', 'case, marks and a shortened verb'],
  [FULL, 'We shall carry our share of the burden and we shall carry it on time', 'same', 'two words changed of fourteen'],
  ['Every harbour gets a new crane next year', 'Every harbour has had a new crane for a year', 'review', 'changed here and there'],
  ['Every harbour gets a new crane', 'The cranes are old and the harbour is shut', 'none', 'two words in common'],
  ['The door is open', 'The door is open', 'same', 'four words, the very same'],
  ['The door is open', 'The door is open to all who want to come in', 'none', 'under five words only the very same count'],
  ['The door is open', 'The door was open', 'none', 'under five words a change is another saying'],
  ['Yes', 'Yes', 'none', 'one word is anybody’s'],
  ['It is what it is', 'It is what it is', 'none', 'five everyday words'],
  ['It is not the end of the world', 'It is not the end of the world', 'same', 'eight everyday words in a row are no accident'],
  ['', '', 'none', 'no words'],
  ['', FULL, 'none', 'no words on one side'],
  ['…', '—', 'none', 'marks only'],
]
for (const [a, b, expected, why] of rows)
  test(`${expected} (${why}): ${a} | ${b}`, () => {
    expect(verdict(likeness(a, b))).toBe(expected)
    expect(verdict(likeness(b, a))).toBe(expected)
  })

test('the reason tells the words in common', () =>
  expect(likeness(FULL, 'We will carry our share of the burden').because).toBe('8 of 8 words stand in both, in order'))

describe('align', () => {
  const changes = (a: string, b: string) =>
    align(a.split(' '), b.split(' ')).changes.map(({ left, right }) => [left.join(' '), right.join(' ')])
  // biome-ignore format: one case a line
  const cases: [a: string, b: string, changes: [left: string, right: string][], why: string][] = [
    ['a b c d e', 'a b c d e', [], 'the same'],
    ['a b c d e', 'a b x d e', [['c', 'x']], 'one word changed'],
    ['a b c d e', 'a b d e', [['c', '']], 'one word left out'],
    ['a b d e', 'a b c d e', [['', 'c']], 'one word added'],
    ['a b c d e f g', 'a b x d e y g', [['c', 'x'], ['f', 'y']], 'two changes, in order'],
    ['x a b c d', 'a b c d y', [], 'what is trimmed at the edges is no change'],
    ['a b c', 'x y z', [], 'nothing in common'],
  ]
  for (const [a, b, expected, why] of cases) test(`${why}: ${a} | ${b}`, () => expect(changes(a, b)).toEqual(expected))

  test('of no words', () => expect(align([], [])).toMatchObject({ matched: 0, changes: [] }))

  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 14 })
  test('matched words never outnumber either side, and every change lies inside the stretch', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const { matched, leftFrom, leftTo, changes } = align(a, b)
        expect(matched).toBeLessThanOrEqual(Math.min(a.length, b.length))
        for (const { left, right, at, atRight } of changes) {
          expect(a.slice(at, at + left.length)).toEqual(left)
          expect(b.slice(atRight, atRight + right.length)).toEqual(right)
          expect(at).toBeGreaterThanOrEqual(leftFrom)
          expect(at + left.length).toBeLessThanOrEqual(leftTo)
        }
      }),
    )
  })

  test('a list is wholly in itself, and in a longer one', () => {
    fc.assert(
      fc.property(words, words, words, (a, before, after) => {
        expect(align(a, [...before, ...a, ...after]).matched).toBe(a.length)
      }),
    )
  })
})

describe('the likest parts of two split quotations', () => {
  const parts = (...words: string[]) =>
    words.map((exact) => ({ exact, words: quotedWords(exact), places: wordsIn(exact) }))
  test('decide', () =>
    expect(
      bestLikeness(parts('The harbour is old and shut', FULL), parts('We will carry our share of the burden')).parts,
    ).toEqual([1, 0]))
  test('of none, nothing', () => expect(bestLikeness([], parts(FULL)).score).toBe(0))
})

describe('quotedWords', () => {
  // biome-ignore format: one case a line
  const cases: [printed: string, words: string[], why: string][] = [
    ['1,200 ships or 1200', ['1200', 'ships', 'or', '1200'], 'thousands'],
    ['3.5% of 2025', ['3.5%', 'of', '2025'], 'shares and years'],
    ['long-standing', ['long-standing'], 'a hyphen'],
    ['Škvorová spends', ['skvorova', 'spends'], 'accents'],
    ['A400M', ['a400m'], 'letters and digits'],
    ['… — “”', [], 'marks'],
    ['1.1 of the 1.6 billion pounds, 5 of the 10 million', ['1100000000', 'of', 'the', '1600000000', 'pounds', '5', 'of', 'the', '10000000'], 'a scale told with the whole only'],
    ['five thousand ships, 5,000 or 5 thousand', ['5000', 'ships', '5000', 'or', '5000'], 'a number in words'],
    ['two hundred and fifty of twenty-five', ['250', 'of', '25'], 'a number of several words'],
    ['two five and twenty', ['2', '5', 'and', '20'], 'numbers that stand side by side'],
    ['1.2 billion, five percent, 5 per cent', ['1200000000', '5%', '5%'], 'scales and shares'],
    ['no one is one of us', ['nobody', 'is', 'one', 'of', 'us'], 'one is seldom a number'],
    ['no one country pays', ['no', 'one', 'country', 'pays'], 'nor there'],
    ['cannot, can’t, won’t, don\'t, we’ll', ['can', 'not', 'can', 'not', 'will', 'not', 'do', 'not', 'we', 'will'], 'short forms'],
  ]
  for (const [printed, words, why] of cases) test(why, () => expect(quotedWords(printed)).toEqual(words))
})

test('a long part with a word changed goes before a short part without', () => {
  const parts = (...all: string[]) => all.map((exact) => ({ exact, words: quotedWords(exact), places: wordsIn(exact) }))
  const split = parts(
    'From the harbour to the border we need nine days and two stamps',
    'and we should need five and none',
  )
  const whole = parts(
    'From the harbour to the border we need nineteen days and two stamps, and we should need five and none',
  )
  const { parts: likest, shared } = bestLikeness(split, whole)
  expect([likest, shared]).toEqual([[0, 0], 12])
})
