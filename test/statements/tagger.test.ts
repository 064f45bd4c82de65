import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphRanges } from '../../src/statements/tagger/paragraph-ranges.ts'
import { type Tagged, tagParagraphs } from '../../src/statements/tagger/tag-paragraphs.ts'
import { shippedTagger } from '../../src/statements/tagger/tagger.ts'

const tag = (text: string): Tagged[] =>
  tagParagraphs(
    shippedTagger(),
    text,
    paragraphRanges(text).map(([start, end]) => ({ start, end })),
  ).flat()

const words = (text: string, spans: Tagged['source']) =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ')

describe('who said what', () => {
  // prettier-ignore
  const found: [text: string, source: string, cue: string, content: string, why: string][] = [
    [
      '“The bridge will open in May,” Ada Lund said.',
      'Ada Lund',
      'said',
      '“The bridge will open in May,”',
      'a quotation before its speaker',
    ],
    [
      'Ada Lund said the bridge would open in May.',
      'Ada Lund',
      'said',
      'the bridge would open in May',
      'reported speech',
    ],
    [
      'The bridge will open in May, according to the mayor.',
      'the mayor',
      'according to',
      'The bridge will open in May',
      'a source after "according to"',
    ],
    [
      '“We waited,” she said. “Nobody came.”',
      'she',
      'said',
      '“We waited,” … “Nobody came.”',
      'a quotation that goes on after its cue',
    ],
    [
      'The memo reads:\n\n“All gates stay shut until the first of May, whatever the weather may bring.”',
      'The memo',
      'reads:',
      '“All gates stay shut until the first of May, whatever the weather may bring.”',
      'words introduced by the line before',
    ],
    [
      '“They never asked the people who live here.” — Mira Holt',
      'Mira Holt',
      '—',
      '“They never asked the people who live here.”',
      'signed with a dash',
    ],
  ]
  for (const [text, source, cue, content, why] of found)
    test(why, () => {
      const told = tag(text).map((one) => [words(text, one.source), words(text, one.cue), words(text, one.contents)])
      expect(told).toContainEqual([source, cue, content])
    })

  test('the turns of a transcript, where there are several', () => {
    const text = 'HOLT: Will you sign?\n\nLUND: Not this year.'
    expect(tag(text).map((one) => words(text, one.source))).toEqual(['HOLT', 'LUND'])
  })
})

describe('nothing is found', () => {
  const nothing: [text: string, why: string][] = [
    ['', 'no text'],
    [' \n\n\t ', 'white space only'],
    ['The bridge is 200 metres long and was built in 1931.', 'nobody speaks'],
    ['The so-called “hunger stones” lie in the river.', 'a coinage in quotation marks'],
    ['UPDATE: the road is closed.', 'one label in capitals makes no transcript'],
  ]
  for (const [text, why] of nothing) test(`${why}: "${text.slice(0, 40)}"`, () => expect(tag(text)).toEqual([]))
})

describe('whatever the text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    '‘',
    '«',
    ' said ',
    'Lund',
    ', ',
    '. ',
    '\n',
    '\n\n',
    ':',
    '—',
    '(',
    '\u{1F600}',
    '\ud800',
    '大臣',
    ' that ',
    '\u00a0',
    '’s',
    'A',
    '0',
  ] // prettier-ignore
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 200 }).map((some) => some.join('')),
  ) // prettier-ignore

  test('spans lie within the text, in order, and hold words', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const one of tag(any)) {
          expect(one.contents.length).toBeGreaterThan(0)
          for (const spans of [one.source, one.cue, one.contents]) {
            let last = 0
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              expect(end).toBeLessThanOrEqual(any.length)
              last = end
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same text is told the same way, whatever was read before', () => {
    const article = 'Lund’s plan was late, “much too late,” Holt’s aide said on Monday.'
    const before = tag(article)
    for (let nth = 0; nth < 50; nth++) tag(`“Lund’s” and ‘Holt’s’ and (Lund’s) ${nth}’s, he said.`)
    expect(tag(article)).toEqual(before)
  })

  test('a long paragraph is read to its end', () => {
    const sentence = 'The mayor said that the bridge would open in May. '
    const long = sentence.repeat(1_000)
    expect(tag(long).length).toBeGreaterThan(900)
  })
})
