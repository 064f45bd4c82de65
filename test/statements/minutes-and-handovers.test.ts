import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/article.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { registerWith } from './own-register.ts'
import { articleIn, printedOn, readIn, whoSays } from './reading.ts'

const GRETA = 'name:greta solheim'
const ROAD = '“The road is long and we have begun.”'

describe('who is told in minutes, in reports on a handover and by what he is', () => {
  // biome-ignore format: one case a line
  const rows: [paragraphs: string[], id: string | null, why: string][] = [
    [['In the chair: Ms Greta Solheim', '4. The Chair: This committee has seen no road, and it would like to see one.'], GRETA, 'whom the head has in the chair'],
    [['Harbour committee', '4. The Chair: This committee has seen no road, and it would like to see one.'], null, 'nobody is named as in the chair'],
    [['The brigade passed from General Greta Solheim (Freeland) to General Peter Marlow (Norway).', `The outgoing commander said: ${ROAD}`], GRETA, 'who handed over'],
    [['The brigade passed from General Peter Marlow (Norway) to General Greta Solheim (Freeland).', `The incoming commander said: ${ROAD}`], GRETA, 'to whom'],
    [['Greta Solheim succeeds Peter Marlow in Oslo.', `The new commander said: ${ROAD}`], GRETA, 'who succeeds'],
    [['Greta Solheim met Peter Marlow in Oslo.', `The new commander said: ${ROAD}`], null, 'nobody handed over'],
    [['Greta Solheim has taken over the command. “The road is long,” said the 51-year-old.'], GRETA, 'told by her age'],
    [['Greta Solheim met Peter Marlow. “The road is long,” said the 51-year-old.'], null, 'either may be of that age'],
    [['Our Greta Solheim from Oslo: the mayor, on the bridge. “The road is long and we have begun.”'], null, 'a reporter whose entry it is'],
    [[`${ROAD} Was ever a mayor so candid? Yet it was not she. It was Greta Solheim, our harbour chief, who confessed it.`], GRETA, 'who confessed it, some sentences on'],
    [[`${ROAD} The mayor smiled. “It is late,” she said. It was Greta Solheim who said it.`], null, 'something else was quoted since'],
  ]
  for (const [paragraphs, id, why] of rows)
    test(`${why}: ${paragraphs.join(' ¶ ')}`, () => expect(whoSays(paragraphs)).toBe(id))
})

test('the words behind a label in minutes go on to their stop', () => {
  const { statements } = readIn([
    'Present: Greta Solheim.',
    '2. Ms Solheim: We have shells for nine days, and the tenth is for prayer.',
  ])
  expect(statements.flatMap(({ contents }) => contents.map(({ exact }) => exact))).toContain(
    'We have shells for nine days, and the tenth is for prayer',
  )
})

describe('whom a register knows by another form of his name', () => {
  const register = registerWith([
    {
      name: 'Barnaby Sproatley',
      office: 'Director of the Harbour Office',
      role: 'official',
      body: 'Harbour Office',
      iso3: null,
      start: '2020-01-01',
    },
  ])
  // biome-ignore format: one case a line
  const rows: [text: string, id: string, why: string][] = [
    ['Barney Sproatley said that the road was long.', 'person:barnaby-sproatley', 'a short given name'],
    ['Billy Sproatley said that the road was long.', 'name:billy sproatley', 'another given name'],
    ['Barbara Sproatley said that the road was long.', 'name:barbara sproatley', 'another name of the same first letters'],
  ]
  for (const [text, id, why] of rows)
    test(`${why}: ${text}`, () => expect(whoSays([text], { register, ...printedOn('2026-03-02') })).toBe(id))
})

test('the day of a paper is no day of speaking', () => {
  const { statements } = readIn(
    [`I read your Wednesday number. ${ROAD} Greta Solheim said in your Wednesday number.`],
    printedOn('2026-03-13'),
  )
  expect(statements.map(({ occasion }) => occasion.date.value)).toEqual(statements.map(() => null))
})

test('a label of a title and a surname is the one of that surname who is registered; of a given name it is another', () => {
  const own = registerWith([
    {
      name: 'Damir Krollberg',
      office: 'State Prosecutor',
      role: 'official',
      body: 'Court',
      iso3: 'NOR',
      start: '2026-01-01',
    },
  ])
  const speakerOf = (label: string) => {
    const words = `${label}: A price that cannot be explained must be repaid.`
    const plain = articleIn([words])
    const name = evidenceAt(plain.text, 0, label.length)
    const signature = { name, handle: null, office: null, date: null, start: 0, end: label.length + 1, quotes: null }
    const blocks = plain.blocks.map((block): Block => ({ ...block, type: 'transcript-turn', signature }))
    return findStatements({ ...plain, blocks }, own).statements[0]?.speaker?.id
  }
  expect(speakerOf('PROSECUTOR KROLLBERG')).toBe('person:damir-krollberg')
  expect(speakerOf('ZVONIMIR KROLLBERG')).toBe('name:zvonimir krollberg')
})
