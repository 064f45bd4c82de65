import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../scripts/train/read-corpus.ts'
import { Problem } from '../../src/model/problem.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wordbond-train-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const TEXT = 'The mayor said the road is long.'
const attribution = { source: [[0, 9]], cue: [[10, 14]], content: [[15, 31]] }
const line = (changes: object = {}) => JSON.stringify({ id: 'a', text: TEXT, attributions: [attribution], ...changes })

function read(...lines: string[]) {
  const path = join(folder, 'corpus.jsonl')
  writeFileSync(path, `${lines.join('\n')}\n`)
  try {
    return readCorpus(path)
  } catch (problem) {
    return problem instanceof Problem ? problem.code : problem
  }
}

describe('a corpus to train on', () => {
  const good = Array.from({ length: 8 }, (_, nth) => line({ id: nth }))

  test('is read whole, with its ids as words', () => {
    const articles = readCorpus(writeGood())
    expect(articles.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7'])
    expect(articles[0]?.attributions).toEqual([attribution])
  })

  const writeGood = () => {
    const path = join(folder, 'good.jsonl')
    writeFileSync(path, good.join('\n'))
    return path
  }

  // biome-ignore format: one case a line
  const refused: [line: string, code: string, why: string][] = [
    ['not json', 'corpus-line', 'no JSON'],
    [line({ text: 7 }), 'corpus-line', 'a text that is none'],
    [line({ attributions: [{ source: [], cue: [] }] }), 'corpus-line', 'an attribution without content'],
    [line({ attributions: [{ ...attribution, cue: [[10]] }] }), 'corpus-line', 'a span with one end'],
    [line({ attributions: [{ ...attribution, content: [[15, 400]] }] }), 'corpus-offsets', 'a span beyond the text'],
    [line({ attributions: [{ ...attribution, content: [[31, 15]] }] }), 'corpus-offsets', 'a span turned round'],
  ]
  for (const [bad, code, why] of refused) test(`is refused: ${why}`, () => expect(read(...good, bad)).toBe(code))

  test('of too few articles is refused', () => expect(read(line())).toBe('corpus-small'))

  test('is named with its line', () => {
    const path = join(folder, 'named.jsonl')
    writeFileSync(path, [...good, '{'].join('\n'))
    expect(() => readCorpus(path)).toThrow(/named\.jsonl, line 9/)
  })
})
