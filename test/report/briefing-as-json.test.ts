import { expect, test } from 'vitest'
import { briefingAsJson } from '../../src/report/briefing-as-json.ts'
import { empty, sample } from './sample-briefing.ts'

interface Printed {
  readonly articles: readonly { readonly id: string; readonly text: string; readonly map?: unknown }[]
  readonly statements: readonly { readonly articleId: string; readonly contents: readonly Passage[] }[]
  readonly [part: string]: unknown
}
interface Passage {
  readonly exact: string
  readonly start: number
  readonly end: number
}

const printed = (map = false): Printed => JSON.parse(JSON.stringify(briefingAsJson(sample, { map })))
const keys = (value: unknown) => Object.keys(value as object)
const first = (part: string) => keys((printed()[part] as readonly object[])[0])

const shapes: [part: string, names: readonly string[]][] = [
  [
    'articles',
    [
      'id',
      'path',
      'url',
      'title',
      'outlet',
      'published',
      'place',
      'language',
      'repairs',
      'blocks',
      'quotationMarks',
      'credit',
      'text',
    ],
  ],
  [
    'statements',
    [
      'id',
      'articleId',
      'mode',
      'modality',
      'source',
      'speaker',
      'carriedBy',
      'anonymity',
      'office',
      'cue',
      'contents',
      'occasion',
    ],
  ],
  [
    'figures',
    ['id', 'articleId', 'statementId', 'value', 'value2', 'unit', 'sense', 'indicator', 'entity', 'period', 'evidence'],
  ],
  ['claims', ['words', 'speaker', 'statementIds', 'origins', 'articles']],
  ['conflicts', ['kind', 'subject', 'words', 'sides', 'register']],
  ['findings', ['figureId', 'articleId', 'outcome', 'atPrinting', 'now', 'reason', 'arithmetic']],
  ['review', ['a', 'b', 'score', 'because']],
  ['echoes', ['articleId', 'of', 'origin', 'because']],
  ['refused', ['what', 'articleId', 'why']],
]
for (const [part, names] of shapes)
  test(`${part} has the names that are promised`, () => expect(first(part)).toEqual(expect.arrayContaining([...names])))

test('the run tells generation, editions and today', () => {
  expect(printed().run).toMatchObject({
    generation: '3fa94c1b7d20e655',
    editions: ['NATO 2025-08', 'NATO 2026-07'],
    today: '2026-11-23',
  })
})

test('offsets count into the text that is printed beside them', () => {
  const { articles, statements } = printed()
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  for (const { articleId, contents } of statements)
    for (const { exact, start, end } of contents) expect(texts.get(articleId)?.slice(start, end)).toBe(exact)
})

test('the map to the capture comes only when asked for', () => {
  expect(printed().articles[0]).not.toHaveProperty('map')
  expect(printed(true).articles[0]?.map).toEqual(sample.articles[0]?.map)
})

test('the same briefing gives the same bytes, whatever order its nouns were built in', () => {
  const turned = {
    ...sample,
    statements: sample.statements.map((it) => Object.fromEntries(Object.entries(it).reverse()) as unknown as typeof it),
  }
  expect(JSON.stringify(briefingAsJson(turned))).toBe(JSON.stringify(briefingAsJson(sample)))
})

test('an empty briefing has every list, empty', () => {
  expect(briefingAsJson(empty)).toMatchObject({
    articles: [],
    statements: [],
    figures: [],
    claims: [],
    conflicts: [],
    findings: [],
    review: [],
    refused: [],
  })
})
