import { expect, test } from 'vitest'
import { readIn } from './reading.ts'

const HERS = '– We need both ships, and we need them this year, says Minister for Defence Greta Solheim.'
const ANSWER = '– In May. I am waiting for one myself.'

// biome-ignore format: one case a line
const rows: [paragraphs: string[], told: (string | null)[], why: string][] = [
  [[HERS, 'And when do they come?', ANSWER], ['name:greta solheim', 'name:greta solheim'], 'an answer behind a question'],
  [[HERS, ANSWER], ['name:greta solheim', 'name:greta solheim'], 'she goes on in the next paragraph'],
  [[HERS, 'The port of Oslo is shut.', ANSWER], ['name:greta solheim'], 'narration between'],
  [[HERS, 'What will it cost?', '– A frigate for the north.', '– Two aircraft.', '– A third harbour.'], ['name:greta solheim'], 'a list'],
  [[HERS, '– We have one too many of them already, says Peter Marlow.', 'And when do they come?', ANSWER], ['name:greta solheim', 'name:peter marlow'], 'two speak so: nobody is told for the answer'],
  [['And when do they come?', ANSWER], [], 'nobody was told to speak'],
  [[HERS, '– And when do they come?', 'She smiled.'], ['name:greta solheim'], 'an interviewer’s question behind a dash'],
]
for (const [paragraphs, told, why] of rows)
  test(`${why}: ${paragraphs.join(' ¶ ')}`, () => {
    const { statements } = readIn(paragraphs)
    expect(statements.map(({ speaker }) => speaker?.id ?? null)).toEqual(told)
    for (const { mode } of statements) expect(mode).toBe('direct')
  })
