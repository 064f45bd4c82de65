import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokens } from '../../src/text/tokens.ts'

const kinds = (text: string) => tokens(text).map((token) => `${token.kind[0]}:${token.text}`)

// biome-ignore format: one case a line
const rows: [text: string, tokens: string[], why: string][] = [
  ['Spending rose.', ['w:Spending', 'w:rose', 'm:.'], 'words and a full stop'],
  ['2.5 or 55,000 or 1,250.75', ['n:2.5', 'w:or', 'n:55,000', 'w:or', 'n:1,250.75'], 'digits grouped by points and commas are one number'],
  ['in 2025, then', ['w:in', 'n:2025', 'm:,', 'w:then'], 'a comma behind a number is a mark'],
  ['3.5%', ['n:3.5', 'm:%'], 'the sign is a mark of its own'],
  ['the Alliance’s long-standing plan', ['w:the', 'w:Alliance’s', 'w:long-standing', 'w:plan'], 'inner apostrophe and hyphen'],
  ["don't", ["w:don't"], 'a straight apostrophe'],
  ['the allies’ money', ['w:the', 'w:allies', 'm:’', 'w:money'], 'an apostrophe at the end is a mark: it may close a quotation'],
  ['U.S. troops', ['w:U.S.', 'w:troops'], 'initials are one word, dots included'],
  ['the U.S.-led force', ['w:the', 'w:U.S.', 'm:-', 'w:led', 'w:force'], 'a hyphen behind initials'],
  ['EUR4.8 or SKr46,1', ['w:EUR', 'n:4.8', 'w:or', 'w:SKr', 'n:46,1'], 'a code written on to its number'],
  ['A400.5, and F16.', ['w:A400.5', 'm:,', 'w:and', 'w:F16', 'm:.'], 'a number behind other letters is part of the word'],
  ['F16 and A400M', ['w:F16', 'w:and', 'w:A400M'], 'letters first, digits after'],
  ['“Pay,” she', ['m:“', 'w:Pay', 'm:,', 'm:”', 'w:she'], 'marks come one by one'],
  ['Jiří Škvorová', ['w:Jiří', 'w:Škvorová'], 'letters with accents'],
  ['ministe\u0301re', ['w:ministe\u0301re'], 'accents written apart stay in their word'],
  ['Київ сказав', ['w:Київ', 'w:сказав'], 'another alphabet'],
  ['a\u00a0b\tc\nd', ['w:a', 'w:b', 'w:c', 'w:d'], 'blanks of every kind divide'],
  ['word—word', ['w:word', 'm:—', 'w:word'], 'a dash divides'],
  ['', [], 'nothing in nothing'],
  [' \n\t ', [], 'nothing in blanks'],
]
for (const [text, expected, why] of rows) test(`${why}: ${text}`, () => expect(kinds(text)).toEqual(expected))

test('offsets are of the whole text, also when only a part is read', () => {
  const text = 'One two three'
  expect(tokens(text, 4, 7)).toEqual([{ text: 'two', start: 4, end: 7, kind: 'word' }])
})

test('tokens come in order, apart, equal their slice, and leave out only blanks, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let past = 0
      for (const { text: word, start, end } of tokens(text)) {
        expect(text.slice(past, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(word)
        past = end
      }
      expect(text.slice(past).trim()).toBe('')
    }),
  )
})
