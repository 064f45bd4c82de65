import { describe, expect, test } from 'vitest'
import { findStatements } from '../../src/statements/find-statements.ts'
import { register } from '../register/shipped.ts'
import { cleaned } from './cleaned.ts'

const Q1 = 'The Pier: Is Velmark ready?'
const A1 = 'Jane Example: Not yet. We sail in May.'
const Q2 = 'The other side says it is too late. Do you agree?'
const A2 = 'I do not. It is never too late.'
const Q3 = 'And the money?'
const A3 = 'Everyone has to pay.'
const HEAD = 'Minister Jane Example sat down with The Pier at the Harbour Forum.'
const END = 'The interview was conducted by Ada Brandt. It has been edited for length.'

/** Who speaks in each turn. */
function voicesOf(...paragraphs: readonly string[]) {
  const { blocks, text } = cleaned(paragraphs.join('\n\n'))
  return blocks
    .filter(({ type }) => type === 'transcript-turn')
    .map(({ start, end, signature }) => [signature?.name.exact, text.slice(start, end)])
}

test('an interview that names its voices once: questions are of the one, answers of the other, to the note that it is over', () =>
  expect(voicesOf('Talks of ships', HEAD, Q1, A1, Q2, A2, Q3, A3, END)).toEqual([
    ['The Pier', Q1],
    ['Jane Example', A1],
    ['The Pier', Q2],
    ['Jane Example', A2],
    ['The Pier', Q3],
    ['Jane Example', A3],
  ]))

test('the guest alone has labels, by surname from the second answer on', () =>
  expect(
    voicesOf(
      'The interview in writing',
      'Good morning. Why do you come?',
      'General Jane Example: We sail.',
      'And when?',
      'Example: In May.',
    ),
  ).toEqual([
    ['Jane Example', 'General Jane Example: We sail.'],
    ['Example', 'Example: In May.'],
  ]))

test('the guest has labels of her surname alone, where the head names one of that name', () => {
  const asked = ['And when?', 'Example: In May.', 'With whom?', 'Example: With you.']
  const turns = (opening: string) =>
    voicesOf('The interview in writing', opening, 'Why do you come?', 'Example: We sail.', ...asked).length
  expect(turns('Jane Example, who leads the fleet, was our guest.')).toBe(3)
  expect(turns('Our guest leads the fleet.')).toBe(0)
  expect(turns('Jane Example leads the fleet, and Peter Example the port.')).toBe(0)
})

// biome-ignore format: one case a line
const none: [paragraphs: string[], why: string][] = [
  [['Talks of ships', 'Minister Jane Example came to the Harbour Forum.', Q1, A1, Q2, A2, Q3, A3, 'It rained.'], 'nothing says that it is an interview'],
  [['Talks of ships', HEAD, Q1, A1, A2, A3, END], 'no further questions'],
  [['Talks of ships', HEAD, Q1, 'Answer in brief: Not yet.', Q2, A2, Q3, A3, END], 'no person answers'],
  [['Talks of ships', HEAD, Q2, A2, Q3, A3, END], 'no voice is named'],
]
for (const [paragraphs, why] of none) test(`no turns: ${why}`, () => expect(voicesOf(...paragraphs)).toEqual([]))

describe('without labels', () => {
  const opening = ['Interview: Ada Writer', 'We met her on Wednesday in the port.']
  const asked = ['Minister, is Velmark ready?', 'Not yet. We sail in May.', 'And the money?', 'Everyone has to pay.']
  const last = ['Will they?', 'They will. Ask me in June.']
  const guest = 'Velmark’s minister of defence, General Jane Example, on ships'

  test('the paragraph behind each question is of the one whom the head names with her post', () =>
    expect(voicesOf('Talks of ships', guest, ...opening, ...asked, ...last)).toEqual(
      [asked[1], asked[3], last[1]].map((words) => ['Jane Example', words]),
    ))
  test('whoever asked is told in the head, behind a sentence about her', () =>
    expect(
      voicesOf(
        'Talks of ships',
        'The chief of defence, General Jane Example, on ships that cost too much and on a word that politicians avoid. Interview: Clara Reporter and Dominik Writer',
        ...asked,
        ...last,
      ).map(([name]) => name),
    ).toEqual(['Jane Example', 'Jane Example', 'Jane Example']))
  test('of a second paragraph nobody can tell whether it answers or asks', () =>
    expect(
      voicesOf('Talks of ships', guest, ...opening, ...asked, 'The minister promises more.', ...last).map(
        ([, words]) => words,
      ),
    ).not.toContain('The minister promises more.'))

  // biome-ignore format: a table
  const none: [paragraphs: (string | undefined)[], why: string][] = [
    [['Talks of ships', guest, ...asked, ...last], 'nothing says that it is an interview'],
    [['Talks of ships', guest, ...opening, ...asked], 'two questions may stand in any article'],
    [['Talks of ships', 'On ships', ...opening, ...asked, ...last], 'nobody is named with a post'],
    [['Talks of ships', guest, 'President Peter Marlow also came.', ...opening, ...asked, ...last], 'two are'],
  ]
  for (const [paragraphs, why] of none)
    test(`none: ${why}`, () => expect(voicesOf(...paragraphs.flatMap((one) => one ?? []))).toEqual([]))
})

// biome-ignore format: one case a line
const answers: [paragraphs: string[], speaker: string | undefined, why: string][] = [
  [['Talks of ships', HEAD, 'The Pier: Is Velmark ready?', 'Jane Example: Not yet.', 'TP: When will it be?', 'A: We sail in May.'], 'Jane Example', 'the one who answered under her name'],
  [['Talks of ships', HEAD, 'Q: Is Velmark ready?', 'A: Not yet.', 'Q: When will it be?', 'A: We sail in May.'], 'Jane Example', 'the one named above the first question'],
  [['Talks of ships', 'Interview: Bo Marsh', HEAD, 'Q: Is Velmark ready?', 'A: Not yet.', 'Q: When will it be?', 'A: We sail in May.'], 'Jane Example', 'not who asked'],
  [['Talks of ships', 'Minister Jane Example and General Bo Marsh sat down with The Pier.', 'Q: Is Velmark ready?', 'A: Not yet.', 'Q: When will it be?', 'A: We sail in May.'], undefined, 'of two nobody'],
]
for (const [paragraphs, speaker, why] of answers)
  test(`"A:" in an interview: ${why}`, () => {
    const { statements } = findStatements(cleaned(paragraphs.join('\n\n')), register)
    const said = statements.find(({ contents }) => contents.some(({ exact }) => exact.includes('We sail in May')))
    expect(said?.speaker?.name).toBe(speaker)
  })
