import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf } from '../../src/report/text/columns.ts'
import { type Piece, wrap } from '../../src/report/text/wrap.ts'

const plain = (width: number) => ({ width, colour: false })

test('lines break between words and hang', () => {
  expect(wrap(['one two three four'], plain(9), { first: '- ' })).toEqual(['- one two', '  three', '  four'])
})

test('pieces without a blank between them stay together, two blanks keep them apart', () => {
  expect(wrap(['“', ['words', 'said'], '”', '  ', 'A'], plain(20))).toEqual(['“words”  A'])
  expect(wrap(['“', ['words', 'said'], '”', '  ', 'A'], plain(8))).toEqual(['“words”', 'A'])
})

test('a word longer than the line is left whole', () => {
  expect(wrap(['see https://example.org/a/long/address now'], plain(12))).toEqual([
    'see',
    'https://example.org/a/long/address',
    'now',
  ])
})

test('text without blanks breaks between wide characters', () => {
  expect(wrap(['北约盟国会议'], plain(6))).toEqual(['北约盟', '国会议'])
})

test('colour only when asked, and no escape from an article', () => {
  const said: Piece = ['\u001b[31mred\u001b[0m', 'said']
  expect(wrap([said], plain(40))).toEqual(['[31mred [0m'])
  expect(wrap([said], { width: 40, colour: true })[0]).toContain('\u001b[1m[31mred [0m')
})

test('no line is wider than the page unless a single word is', () => {
  const words = fc.array(fc.tuple(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('plain', 'said')))
  fc.assert(
    fc.property(words, fc.constantFrom(20, 80, 120), (words, width) => {
      const pieces = words.map(([text, hand]): Piece => [` ${text}`, hand as 'plain'])
      for (const line of wrap(pieces, plain(width), { first: '  ', rest: 4 }))
        expect(columnsOf(line) <= width || !/\S\s+\S/.test(line)).toBe(true)
      const blanks = /\s+/g
      const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
      const inColour = wrap(pieces, { width, colour: true }).join(' ').replace(colours, '')
      expect(inColour.replace(blanks, '')).toBe(wrap(pieces, plain(width)).join(' ').replace(blanks, ''))
    }),
  )
})
