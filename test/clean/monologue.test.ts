import { expect, test } from 'vitest'
import { cleaned } from './cleaned.ts'

const I = 'I was told that I have nine minutes, and I shall keep to them.'
const WE = 'We must hold ninety days of fuel, and we know what it costs.'
const FACT = 'The budget of the agency is 1.3 billion this year.'

/** The turns of a text, and whose they are. */
function turnsOf(...paragraphs: readonly string[]) {
  const { blocks, text } = cleaned(paragraphs.join('\n\n'))
  return blocks
    .filter(({ type }) => type === 'transcript-turn')
    .map(({ start, end, signature }) => [signature?.name.exact, text.slice(start, end)])
}

// biome-ignore format: one case a line
const speeches: [head: string[], name: string, why: string][] = [
  [['Remarks by NATO Secretary General Jane Example at the Harbour Forum'], 'Jane Example', 'an office before the name, a place behind'],
  [['Remarks', 'by NATO Secretary General Jane Example at the Harbour Forum'], 'Jane Example', 'in two lines'],
  [['HARBOUR AGENCY', 'Opening address by the Director, Jane Example', 'Harbour Forum, Oslo, 15 April 2026', 'Check against delivery'], 'Jane Example', 'an office and a comma'],
  [['Speech', 'by the Minister of Trade and Industry Jane Example at the Harbour Forum'], 'Jane Example', 'an office with "and" in it'],
  [['Speech (as delivered) by Jane Example', 'Oslo, 15 April 2026'], 'Jane Example', 'in brackets how it is told'],
  [['MINISTRY OF THE HARBOUR', 'Speeches of the Minister', 'Oslo, 15 April 2026', 'Check against delivery', 'Harbour Minister Jane Example:'], 'Jane Example', 'a line of her own below the title'],
  [['Speeches · No. 31 · as delivered', 'Opening of the pier, Oslo, 15 April 2026', 'President Jane Example'], 'Jane Example', 'the same without a colon'],
  [['Statement of Secretary of Defense Jane Example before the committee'], 'Jane Example', 'a statement in her own words'],
]
for (const [head, name, why] of speeches)
  test(`a speech: ${why}`, () =>
    expect(turnsOf(...head, 'Ladies and gentlemen,', I, WE, FACT, '[Applause]', 'Thank you.')).toEqual([
      [name, I],
      [name, WE],
      [name, FACT],
    ]))

// biome-ignore format: one case a line
const nothing: [paragraphs: string[], why: string][] = [
  [['Statement by Minister Jane Example on the fleet', 'Jane Example said that the fleet is old. I quote her.', WE, I], 'a release tells of her as of another'],
  [['Remarks by Jane Example anger allies', 'The remarks drew a reply on Monday.', 'Allies answered with a list of their own.'], 'no first person'],
  [['Remarks by Jane Example', '“I was told that I have nine minutes,” she began.', 'The hall laughed, and the doors were closed.'], 'the first person in quotation marks only'],
  [['The harbour speech', I, WE, FACT], 'nobody named'],
  [['The pier is open', 'Harbour Minister Jane Example', I, WE, FACT], 'a name in the head of what is told to be no speech'],
  [['Speeches of the week', 'Jane Example', I, WE, FACT], 'a name without an office: who collected them'],
  [['Speech by the harbour', I, WE, FACT], 'no name of a person'],
  [['Joint press point', 'by NATO Secretary General Jane Example with the Prime Minister of Velmark, Ada Brandt', I, WE, FACT], 'two speak, and nothing tells where'],
  [['Remarks by Jane Example', 'Q: Is it late?', 'A: It is late, I fear.', 'Q: And now?', 'A: We wait, and I hope.'], 'turns that label themselves'],
]
for (const [paragraphs, why] of nothing)
  test(`no speech: ${why}`, () =>
    expect(turnsOf(...paragraphs).filter(([name]) => name === 'Jane Example')).toEqual([]))

test('remarks “by the Prime Minister” are of whom the page names so, and what reporters ask is not', () =>
  expect(
    turnsOf(
      'Government of Velmark',
      'Remarks by the Prime Minister on arrival at the summit',
      'Prime Minister Jane Example arrived together with her colleague. Only her remarks are given here.',
      I,
      WE,
      'Question: Will you name them?',
      FACT,
      'Question: And the others?',
      'We do not, and I need no names.',
      'This page was last changed on 7 July 2026 at 11:20.',
    ).filter(([name]) => name === 'Jane Example'),
  ).toEqual([I, WE, FACT, 'We do not, and I need no names.'].map((words) => ['Jane Example', words])))

test('remarks by an office that nobody is named with are of the office', () =>
  expect(turnsOf('Remarks by the Prime Minister on arrival', I, WE)).toEqual([
    ['Prime Minister', I],
    ['Prime Minister', WE],
  ]))

test('what stands before the first label of a joint press point is of whom its title names first', () =>
  expect(
    turnsOf(
      'Joint press point',
      'by NATO Secretary General Jane Example with the Prime Minister of Velmark, Ada Brandt',
      '(As delivered)',
      'Dear Ada,',
      I,
      WE,
      'Prime Minister Ada Brandt: Thank you, Jane. We pay for nine ships.',
      'I could confirm a tenth one today.',
      'Moderator: We have time for one question.',
      'NATO Secretary General: I expect it, yes.',
    ).slice(0, 4),
  ).toEqual([
    ['Jane Example', I],
    ['Jane Example', WE],
    ['Ada Brandt', 'Prime Minister Ada Brandt: Thank you, Jane. We pay for nine ships.'],
    ['Ada Brandt', 'I could confirm a tenth one today.'],
  ]))
