import { expect, test } from 'vitest'
import { readIn } from './reading.ts'

type Marks = [withSpeaker: number, withoutSpeaker: number, scare: number, refused: number]

function marksIn(paragraphs: readonly string[]) {
  const { quotationMarks, refused } = readIn(paragraphs)
  const { withSpeaker, withoutSpeaker, scare, refused: count } = quotationMarks
  return { marks: [withSpeaker, withoutSpeaker, scare, count], refused: refused.map(({ what }) => what) }
}

const SAID = '“We pay,” Greta Solheim said.'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], marks: Marks, refused: string[], why: string][] = [
  [[SAID], [1, 0, 0, 0], [], 'a speaker'],
  [['“We pay,” Greta Solheim said, “and on time.”'], [2, 0, 0, 0], [], 'a split quotation is two'],
  [['“We pay,” one senior official said.'], [1, 0, 0, 0], [], 'an anonymous speaker is one'],
  [['“We pay,” she said.'], [0, 1, 0, 0], [], 'attributed to nobody who can be told'],
  [['The “coast club” met.'], [0, 0, 1, 0], [], 'scare quotes'],
  [['“Not one single lamp more.”'], [0, 0, 0, 1], ['Not one single lamp more.'], 'five words that nobody says'],
  [['“We will not buy one single lamp more.” Silence.'], [0, 1, 0, 0], [], 'eight words that nobody says: a statement of nobody'],
  [['“Not one lamp more.”'], [0, 0, 1, 0], [], 'four words that nobody says'],
  [[SAID, '“We pay”'], [2, 0, 0, 0], [], 'the same words again, as in a headline'],
  [['“We pay,” Greta Solheim said of the “coast club.”'], [1, 0, 1, 0], [], 'scare quotes behind what is attributed'],
  [['The fleet is old.'], [0, 0, 0, 0], [], 'no marks'],
  [[''], [0, 0, 0, 0], [], 'no words'],
  [['“We will pay.', '“And on time,” Greta Solheim said.'], [2, 0, 0, 0], [], 'one quotation over two paragraphs'],
]
for (const [paragraphs, marks, refused, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(marksIn(paragraphs)).toEqual({ marks, refused }))

test('quotations of furniture are not counted', () => {
  const text = '“Not one single lamp more.”'
  const { quotationMarks } = readIn([text], {
    blocks: [{ type: 'furniture', start: 0, end: text.length, signature: null }],
  })
  expect(quotationMarks).toEqual({ withSpeaker: 0, withoutSpeaker: 0, scare: 0, refused: 0 })
})

test('a text in another language is not read', () => {
  const read = readIn([SAID], { language: 'de' })
  expect(read).toMatchObject({ statements: [], offices: [], refused: [], quotationMarks: { withSpeaker: 0 } })
})

test('a text whose language cannot be told is read', () =>
  expect(readIn([SAID], { language: 'und' }).statements).toHaveLength(1))
