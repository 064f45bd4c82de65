import { expect, test } from 'vitest'
import type { Block } from '../../src/model/article.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { register } from '../register/shipped.ts'
import { articleIn, readIn } from './reading.ts'

/** The statements of an article with a headline, as who said them and the words. */
function declaredBy(headline: string, ...paragraphs: string[]) {
  const article = articleIn([headline, ...paragraphs])
  const blocks = article.blocks.map((block, nth): Block => (nth === 0 ? { ...block, type: 'headline' } : block))
  const { statements } = findStatements({ ...article, blocks }, register)
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

test('two bodies issued it: then nobody is told', () =>
  expect(declaredBy('Joint Statement of NATO and the European Union', '1. Ports will be open at all hours.')).toEqual(
    [],
  ))

test('a point that tells who said something is not the body’s besides', () => {
  const told = declaredBy(
    'Statement of the NATO-Ukraine Council',
    '1. Allies agreed that ports will be open at all hours.',
  )
  expect(told.map(([, words]) => words)).toEqual(['that ports will be open at all hours'])
})

test('an article of news with numbered paragraphs tells no declaration', () =>
  expect(readIn(['1. Ports will be open at all hours.']).statements).toEqual([]))
