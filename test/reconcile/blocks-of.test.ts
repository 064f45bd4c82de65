import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, shingles } from '../../src/reconcile/blocks-of.ts'
import { articleIn, statementIn, type Telling } from './tellings.ts'

const HERE = articleIn('here')
const meet = (a: Omit<Telling, 'in'>, b: Omit<Telling, 'in'>) => {
  const keys = new Set(blocksOf(statementIn({ ...a, in: HERE })))
  return blocksOf(statementIn({ ...b, in: HERE })).some((key) => keys.has(key))
}

const MARLOW = { by: 'Peter Marlow' }

// biome-ignore format: one case a line
const rows: [a: Omit<Telling, 'in'>, b: Omit<Telling, 'in'>, meet: boolean, why: string][] = [
  [{ words: 'the harbour is shut' }, { words: 'a harbour without ships is dead' }, true, 'one rare word'],
  [{ words: 'we have 1200 of them' }, { words: 'there are 1,200 in all' }, true, 'one number'],
  [{ words: 'it is what it is' }, { words: 'so it is what we have' }, true, 'three words in a row'],
  [{ words: 'it is all' }, { words: 'It is all.' }, true, 'few words, the same'],
  [{ words: 'it is all' }, { words: 'it is not' }, false, 'few everyday words, others'],
  [{ words: 'it is over and we go' }, { words: 'all of them will go now' }, false, 'everyday words that do not follow one another'],
  [{ words: 'the harbour is shut' }, { words: 'the harbour is shut', ...MARLOW }, false, 'another speaker, few words'],
  [{ words: 'red blue green grey white black' }, { words: 'red blue green grey white black', ...MARLOW }, true, 'another speaker, six words in a row'],
  [{ words: 'red blue green grey white' }, { words: 'red blue green grey white', ...MARLOW }, false, 'another speaker, five'],
  [{ words: 'red blue green grey white black', indirect: true }, { words: 'red blue green grey white black', ...MARLOW }, false, 'another speaker, not quoted'],
  [{ words: ['it is over', 'the harbour is shut'] }, { words: 'a harbour' }, true, 'the second part of a split quotation'],
]
for (const [a, b, expected, why] of rows)
  test(`${expected ? 'meet' : 'never meet'}: ${why}`, () => expect(meet(a, b)).toBe(expected))

test('a statement of nobody meets others by six words only', () =>
  expect(blocksOf({ ...statementIn({ in: HERE, words: 'red blue green grey white black' }), speaker: null })).toEqual(
    shingles('red blue green grey white black'.split(' ')),
  ))

test('no words, no blocks', () => expect(blocksOf(statementIn({ in: HERE, words: '…' }))).toEqual([]))

test('keys are few even for a hostile quotation', () =>
  expect(
    blocksOf(statementIn({ in: HERE, words: Array.from({ length: 50_000 }, (_, at) => `w${at}x`).join(' ') })).length,
  ).toBeLessThanOrEqual(1600)) // of 400 words: each word, its meaning, three and six in a row

test('a trimmed quotation always meets the full one', () => {
  const words = fc.array(fc.constantFrom('we', 'will', 'it', 'is', 'not', 'the', 'end', 'harbour', '1200'), {
    minLength: 5,
    maxLength: 14,
  })
  fc.assert(
    fc.property(words, words, words, (before, kept, after) => {
      expect(meet({ words: kept.join(' ') }, { words: [...before, ...kept, ...after].join(' ') })).toBe(true)
    }),
  )
})
