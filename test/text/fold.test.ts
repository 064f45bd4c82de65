import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/text/fold.ts'

// biome-ignore format: one case a line
const same: [a: string, b: string, why: string][] = [
  ['Škvorová', 'skvorova', 'accents and case'],
  ['Ministe\u0301re', 'ministère', 'accents written together or apart'],
  ['we don’t', "we don't", 'curly and straight apostrophe'],
  ['we don`t', "we don't", 'a grave accent for an apostrophe'],
  ['long‑standing', 'long-standing', 'a hyphen that does not break'],
  ['2024–2026', '2024-2026', 'an en dash'],
  ['  two \n words\u00a0here ', 'two words here', 'blanks of every kind'],
  ['ﬁve', 'five', 'a ligature'],
  ['İstanbul', 'istanbul', 'a dotted capital I'],
]
for (const [a, b, why] of same) test(`the same (${why}): ${a}`, () => expect(fold(a)).toBe(fold(b)))

// biome-ignore format: one case a line
const different: [a: string, b: string, why: string][] = [
  ['cant', "can't", 'an apostrophe stays'],
  ['resign', 're-sign', 'a hyphen stays'],
  ['2.5', '25', 'a point stays'],
  ['we pay', 'wepay', 'one blank stays'],
]
for (const [a, b, why] of different) test(`not the same (${why}): ${a}, ${b}`, () => expect(fold(a)).not.toBe(fold(b)))

test('nothing folds to nothing', () => expect(fold(' \n ')).toBe(''))

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('printed marks fold as they do among blanks that are taken away', () => {
  const marks = fc.constantFrom(...'aZ 9-_.,`“”„«»‘’')
  fc.assert(
    fc.property(fc.string({ unit: marks, maxLength: 30 }), (text) => {
      expect(fold(`\t${text}\t`)).toBe(fold(text))
    }),
  )
})
