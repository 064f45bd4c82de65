import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Briefing } from '../../src/model/briefing.ts'
import { briefingAsText } from '../../src/report/briefing-as-text.ts'
import { columnsOf } from '../../src/report/text/columns.ts'
import { hostile } from './hostile-briefing.ts'
import { empty, sample } from './sample-briefing.ts'

const text = (briefing: Briefing, width = 80, colour = false) => briefingAsText(briefing, { width, colour })
const told = text(sample)

test('sections come in the order in which a reader asks', () => {
  const titles = [
    'Two conflicts in',
    'Unreviewed',
    'Read  ',
    'Conflicts  ',
    'Claims  ',
    'Statements by speaker  ',
    'Figures  ',
    'Refused, and unknown  ',
  ]
  const places = titles.map((title) => (told.startsWith(title) ? 0 : told.indexOf(`\n${title}`)))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

const lines: [line: string, why: string][] = [
  ['  14 Mar 2026, implied · Baltic Courier · Gdansk · English', 'date with its basis, outlet, place, language'],
  ['  date unknown · outlet not stated · English', 'nothing is borrowed from other articles'],
  ['  15 Mar, year not stated · The Two Coasts · English', 'a day without its year'],
  ['  4 quotations: 3 with a speaker, 0 without, 1 scare quote, 0 refused', 'quotation marks by what became of them'],
  ['  UTF-8 once read as GBK, repaired in 85 places', 'repairs'],
  ['≠ office  Which office does Ada Brandt hold?', 'a conflict is a sign, a word and a question'],
  [
    '    “Foreign Minister Ada Brandt was expected to repeat her …”  002, no date',
    'a side’s words, with what is not known',
  ],
  [
    '  000 prints Senator; the register has Foreign Minister of Norrland since 21 Jan',
    'the register beside what is printed',
  ],
  ['    https://example.org/norrland/office-holders', 'the row’s address'],
  ['  Not decided.', 'no register, no decision'],
  ['  two independent origins, one echo: 000, 001 and 003', 'origins add up to articles'],
  ['Told by one article: 9 claims', 'claims of one article are summed up'],
  ['Ada Brandt  7 statements, printed as Senator and Foreign Minister', 'who speaks, with offices as printed'],
  ['  001, 14 Mar 2026, implied, as Foreign Minister', 'an article’s head over its statements'],
  ['    two brigades would stay on the coast until 2030  04ff9796', 'the article’s words without marks'],
  ['      pledge · indirect · occasion not told', 'manner, where it is not plain saying'],
  ['Unnamed: senior official, European Union  1 statement', 'who is left unnamed'],
  ['✕ differs  “Greece spent 2.05 percent of GDP on defence in 2025, and some …”', 'a figure with its finding'],
  ['    NATO 2026-07, today: 2.79 %, differs (2.05 − 2.79 = −0.74, slack 0.005)', 'by whose count'],
  ['‖ not comparable  “Spending is to double by 2029, to 181 billion dollars,', 'no verdict where none can be given'],
  ['⊘ 1 refused  No speaker and no words of attribution near', 'what was refused and why'],
  ['No date: 002.', 'what was left unknown'],
]
for (const [line, why] of lines) test(`${why}: ${line.trim()}`, () => expect(told.split('\n')).toContain(line))

test('people left unnamed and unknown speakers come after the named, who is told most first', () => {
  const heads = ['Ada Brandt  7', 'Jonas Feld  2', 'Ewa Sokol  1', 'Unnamed: ', 'Speaker unknown  1'].map((head) =>
    told.indexOf(`\n${head}`),
  )
  expect(heads).toEqual([...heads].sort((a, b) => a - b))
})

test('an empty briefing says so, and prints no empty section', () => {
  expect(text(empty)).toBe(
    'No article was read.\nUnreviewed · no edition held · generation 3fa94c1b7d20 · today 23 Nov 2026 ·\nnothing\n',
  )
})

test('the same briefing gives the same text, in colour only when asked', () => {
  const ESC = String.fromCharCode(27)
  expect(text(sample)).toBe(told)
  expect(told).not.toContain(ESC)
  expect(text(sample, 80, true)).toContain(`${ESC}[1m`)
})

test('an article cannot steer the terminal', () => {
  expect(text(hostile)).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u)
})

test('long lists are cut with a count', () => {
  const refused = Array.from({ length: 25 }, (_, at) => ({ what: `“words ${at}”`, articleId: null, why: 'no speaker' }))
  expect(text({ ...sample, refused })).toContain('and 5 more')
})

test('no line is wider than the page', () => {
  const words = fc
    .array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 40 })
    .map((parts) => parts.join(' '))
  fc.assert(
    fc.property(words, fc.constantFrom(80, 120), (words, width) => {
      const [article, ...articles] = sample.articles
      const [conflict, ...conflicts] = sample.conflicts
      if (article === undefined || conflict === undefined) throw new Error('the sample has both')
      const briefing: Briefing = {
        ...sample,
        articles: [{ ...article, title: words, outlet: words }, ...articles],
        conflicts: [{ ...conflict, subject: words, words }, ...conflicts],
        claims: sample.claims.map((claim) => ({ ...claim, words, because: [words] })),
        refused: [{ what: words, articleId: null, why: words }],
      }
      for (const line of text(briefing, width).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(width)
    }),
    { numRuns: 40 },
  )
})
