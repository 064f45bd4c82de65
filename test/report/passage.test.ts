import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { articleOf } from '../../src/model/factories.ts'
import { oneLine, shortened } from '../../src/report/one-line.ts'
import { passageOf } from '../../src/report/passage.ts'

function marked(text: string, ...words: readonly string[]): string {
  const spans = words.map((part) => evidenceAt(text, text.indexOf(part), text.indexOf(part) + part.length))
  return passageOf(articleOf({ text }), spans)
    .map((run) => (run.meant ? `[${run.text}]` : run.text))
    .join('')
}

const LONG =
  'and so the talks went on until nobody there could say who had spoken first and who had spoken last of them all'

const cases: [text: string, words: readonly string[], passage: string, why: string][] = [
  ['Brandt said: “We stay.”', ['We stay.'], 'Brandt said: “[We stay.]”', 'all of a short block'],
  ['It rained there. Brandt said we stay. Feld left.', ['we stay'], 'Brandt said [we stay].', 'its own sentence only'],
  [
    '“We stay,” she said. “For good.”',
    ['We stay,', 'For good.'],
    '“[We stay,]” she said. “[For good.]”',
    'around the cue',
  ],
  [
    'Then Sen. Brandt of Norrland spoke.',
    ['Norrland'],
    'Then Sen. Brandt of [Norrland] spoke.',
    'an abbreviation ends no sentence',
  ],
  [
    `Then ${LONG} Brandt left`,
    ['Brandt'],
    '… on until nobody there could say who had spoken first and who had spoken last of them all [Brandt] left',
    'cut before a word',
  ],
  ['one\ntwo three', ['one', 'three'], '[one] two [three]', 'line ends become blanks'],
]
for (const [text, words, passage, why] of cases) test(why, () => expect(marked(text, ...words)).toBe(passage))

test('a passage does not leave its block', () => {
  const text = 'A headline\nthe words meant\nanother paragraph'
  const blocks = [
    { type: 'headline' as const, start: 0, end: 10, signature: null },
    { type: 'paragraph' as const, start: 11, end: 26, signature: null },
    { type: 'paragraph' as const, start: 27, end: text.length, signature: null },
  ]
  expect(passageOf(articleOf({ text, blocks }), [evidenceAt(text, 15, 20)])).toEqual([
    { text: 'the ', meant: false },
    { text: 'words', meant: true },
    { text: ' meant', meant: false },
  ])
})

test('any spans: the words meant are kept, with no more than 300 characters around them', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aAé北.,“” \n-', 'word', 'talks'), maxLength: 400 })
  const ends = fc.array(fc.nat(600), { minLength: 2, maxLength: 12 })
  const reach = { before: 200, between: 200, after: 200 }
  fc.assert(
    fc.property(text, ends, (text, ends) => {
      const at = ends.map((end) => Math.min(end, text.length)).sort((a, b) => a - b)
      const spans = at
        .slice(1)
        .flatMap((end, i) => (i % 2 === 0 && end > (at[i] ?? 0) ? [evidenceAt(text, at[i] ?? 0, end)] : []))
      const runs = passageOf(articleOf({ text }), spans, reach)
      const blank = /\s+/g
      const meant = runs.filter((run) => run.meant).map((run) => run.text.replace(blank, ''))
      expect(meant.join('')).toBe(spans.map(({ exact }) => oneLine(exact).replace(blank, '')).join(''))
      const around = runs.filter((run) => !run.meant).reduce((sum, run) => sum + run.text.length, 0)
      expect(around).toBeLessThanOrEqual(310) // the ellipses of a passage cut at its last gap are ours
    }),
  )
})

test('what is printed elsewhere cannot move a cursor or turn the writing', () => {
  expect(oneLine('a\u001b[31mred\u0007\r\nb \u202Ec\u2066')).toBe('a [31mred b c')
  expect(oneLine('half \uD83D')).toBe('half \uFFFD')
  expect(shortened('one two three four', 9)).toBe('one two …')
})
