import { expect, test } from 'vitest'
import type { Block } from '../../src/model/article.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { register } from '../register/shipped.ts'
import { articleIn, readIn } from './reading.ts'

function readDeclared(headline: string, ...paragraphs: string[]) {
  const article = articleIn([headline, ...paragraphs])
  const blocks = article.blocks.map((block, nth): Block => (nth === 0 ? { ...block, type: 'headline' } : block))
  return findStatements({ ...article, blocks }, register)
}

/** The statements of an article with a headline, as who said them and the words. */
function declaredBy(headline: string, ...paragraphs: string[]) {
  const { statements } = readDeclared(headline, ...paragraphs)
  return statements.map(({ speaker, contents }) => [
    speaker?.name ?? null,
    contents.map(({ exact }) => exact).join(' '),
  ])
}

test('the numbered points of a declaration are the words of the body that its heading names', () =>
  expect(
    declaredBy(
      'Joint Statement of the NATO-Ukraine Council',
      '1. Ports that serve the movement of forces will be open at all hours.',
      '2) No fees will be due.',
      'Done in two copies.',
    ),
  ).toEqual([
    ['NATO-Ukraine Council', 'Ports that serve the movement of forces will be open at all hours.'],
    ['NATO-Ukraine Council', 'No fees will be due.'],
  ]))

test('the points of a report are nobody’s words', () =>
  expect(declaredBy('Five things to know about NATO', '1. Ports will be open at all hours.')).toEqual([]))

test('a body to which a statement is made has not issued it', () =>
  expect(
    declaredBy('Statement on today’s evidence to the European Commission', 'We welcome it and are confident.'),
  ).toEqual([[null, 'it and are confident']]))

test('two bodies issued it: then nobody is told', () =>
  expect(declaredBy('Joint Statement of NATO and the European Union', '1. Ports will be open at all hours.')).toEqual(
    [],
  ))

test('what allies commit to in its points is told whole, and as a pledge', () => {
  const { statements } = readDeclared(
    'The Harwick Summit Declaration',
    'issued by the Heads of State and Government of the North Atlantic Alliance',
    '1. Allies commit to spend five percent of their output by 2035. Most of it goes to forces.',
    '2. We call on all states to help nobody who attacks.',
  )
  expect(statements.map(({ speaker, modality, contents }) => [speaker?.name, modality, contents[0]?.exact])).toEqual([
    ['NATO', 'pledges', 'Allies commit to spend five percent of their output by 2035. Most of it goes to forces.'],
    ['NATO', 'demands', 'We call on all states to help nobody who attacks.'],
  ])
})

test('paragraphs without numbers in which it says “we” are its words', () =>
  expect(
    declaredBy(
      'Statement of the NATO-Ukraine Council',
      'We met in Harwick today.',
      'As neighbours, we stay.',
      'Lunch was late.',
    ),
  ).toEqual([
    ['NATO-Ukraine Council', 'We met in Harwick today.'],
    ['NATO-Ukraine Council', 'As neighbours, we stay.'],
  ]))

test('what the text is may stand below the name of its body', () =>
  expect(
    declaredBy('NATO-Ukraine Council', 'Joint statement on ports, 4 July 2026', '1. Ports will be open at all hours.'),
  ).toEqual([['NATO-Ukraine Council', 'Ports will be open at all hours.']]))

test('news about a declaration is none, whatever it counts up', () =>
  expect(
    declaredBy(
      'NATO-Ukraine Council meets',
      'What the declaration means for you.',
      '1. Ports will be open at all hours.',
    ),
  ).toEqual([]))

test('a point that tells what another said is not the body’s besides', () => {
  const told = declaredBy(
    'Statement of the NATO-Ukraine Council',
    '1. The Secretary General said that ports will be open at all hours.',
  )
  expect(told.map(([, words]) => words)).toEqual(['that ports will be open at all hours'])
})

test('an article of news with numbered paragraphs tells no declaration', () =>
  expect(readIn(['1. Ports will be open at all hours.']).statements).toEqual([]))

test('“Harwick Declaration” below the name of its body says what the text is', () =>
  expect(
    declaredBy(
      'NATO-Ukraine Council',
      'Harwick Declaration',
      'Adopted by all members, 4 July 2026',
      '1. Ports will be open at all hours.',
    ),
  ).toEqual([['NATO-Ukraine Council', 'Ports will be open at all hours.']]))

// biome-ignore format: one case a line
const quoted: [paragraphs: string[], speaker: string | null, why: string][] = [
  [['“We will mend one road in four with our own budgets by 2035,” say the six of the NATO-Ukraine Council in the declaration that they signed on 4 July.'], 'NATO-Ukraine Council', 'its members, in its text'],
  [['“The road is long and we have begun,” say the six of the NATO-Ukraine Council in a bar.'], null, 'its members, in a bar'],
  [['They signed a declaration. The text has six points. “The road is long and we have begun,” it says in the first.', 'Greta Solheim, who chairs the NATO-Ukraine Council, smiled.'], 'NATO-Ukraine Council', 'whose chair the article names'],
  [['They signed a declaration. “The road is long and we have begun,” the declaration says.', 'Greta Solheim, who chairs the NATO-Ukraine Council, met Peter Marlow, chairman of the North Atlantic Council.'], null, 'the heads of two'],
  [['They signed a declaration. “The road is long and we have begun,” the declaration says.', 'Greta Solheim, who chairs the European Commission, smiled.'], null, 'whose head has a word on what others declared'],
  [['They signed a declaration. The bridge is old. “The road is long and we have begun,” it says.', 'Greta Solheim, who chairs the NATO-Ukraine Council, smiled.'], null, 'what the sentence before opens with is no text'],
]
for (const [paragraphs, speaker, why] of quoted)
  test(`whose text: ${why}`, () => {
    const { statements } = readIn(paragraphs)
    const said = statements.find(({ contents }) => contents.some(({ exact }) => exact.includes('road')))
    expect(said?.speaker?.name ?? null).toBe(speaker)
  })
