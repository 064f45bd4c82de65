import { expect, test } from 'vitest'
import { readIn, whoSays } from './reading.ts'

const GRETA = 'name:greta solheim'
const OPENING = ['Greta Solheim gave an interview.', 'On timing, Solheim said: “We do not know it yet.”']
const Q = '“The road is long and we have begun.”'

// biome-ignore format: one case a line
const rows: [paragraph: string, id: string | null, why: string][] = [
  [`And on the reserve: ${Q}`, GRETA, 'the topic by a noun'],
  [`On NATO: ${Q}`, GRETA, 'the topic by a name, which speaks no word of it'],
  [`On Russia and China: ${Q}`, GRETA, 'two names'],
  [`As for Russia: ${Q}`, GRETA, 'the same, introduced otherwise'],
  [`Asked about the reserve: ${Q}`, GRETA, 'what was asked is none of the words'],
  [`Asked about NATO: ${Q}`, GRETA, 'asked by a name'],
  [`On Peter Marlow: ${Q}`, null, 'a person who may have spoken: nobody'],
  [`On Tuesday Peter Marlow: ${Q}`, 'name:peter marlow', 'a day, and who speaks'],
  [`The key line: ${Q}`, GRETA, 'a label behind the paragraph that names her'],
]
for (const [paragraph, id, why] of rows)
  test(`${why}: ${paragraph}`, () => expect(whoSays([...OPENING, paragraph])).toBe(id))

test('to whom an interview was given is none of its words', () => {
  const lead =
    'Tolvaria would need years to make up for the departure of a single American brigade, Foreign Minister Greta Solheim has said in an interview with the daily Harbour Post published on Saturday.'
  const { statements } = readIn([lead])
  expect(statements.flatMap(({ contents }) => contents.map(({ exact }) => exact))).toEqual([
    'Tolvaria would need years to make up for the departure of a single American brigade',
  ])
})
