import { expect, test } from 'vitest'
import { bothTold } from '../../src/reconcile/occasion-told.ts'
import { speakerConflicts } from '../../src/reconcile/speaker-conflicts.ts'
import { swappedOccasions } from '../../src/reconcile/swapped-occasions.ts'
import { register } from '../register/shipped.ts'
import { articleIn, byId, statementIn } from './tellings.ts'

const WORDS = 'Give me welders and I will give you tanks a month early'

interface Article {
  readonly by: string
  readonly tells: string // its first paragraph
}

function conflictsOf(given: readonly Article[]) {
  const articles = given.map(({ tells }, nth) => {
    const blocks = [{ type: 'paragraph' as const, start: 0, end: tells.length, signature: null }]
    return articleIn(`${nth}`, { printed: '2026-10-12', text: tells, blocks })
  })
  const statements = articles.flatMap((article, nth) =>
    statementIn({ in: article, words: WORDS, by: given[nth]?.by ?? '' }),
  )
  const read = byId(articles)
  const told = bothTold(read, register)
  return swappedOccasions(speakerConflicts(statements, read, register), statements, read, told)
}
const sidesOf = (given: readonly Article[]) =>
  conflictsOf(given).map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value).sort()])

const brandt = (tells: string): Article => ({ by: 'Ada Brandt', tells })
const kestrel = (tells: string): Article => ({ by: 'Jana Kestrel', tells })

// biome-ignore format: one case a line
const differ: [given: Article[], sides: string[][], why: string][] = [
  [[brandt('It was signed in Oslo.'), kestrel('It was signed in Paris.')], [['place', 'Oslo', 'Paris']], 'two cities'],
  [[brandt('It was signed on Thursday, October 8.'), kestrel('It was signed on Friday, October 9.')], [['date', 'Friday, October 9', 'Thursday, October 8']], 'neighbouring days'],
  [[brandt('It was signed in Oslo.'), brandt('She spoke in Oslo.'), kestrel('It was signed in Paris.')], [['place', 'Oslo', 'Paris']], 'two articles on one side'],
]
for (const [given, sides, why] of differ) test(`differ: ${why}`, () => expect(sidesOf(given)).toEqual(sides))

// biome-ignore format: one case a line
const agree: [given: Article[], why: string][] = [
  [[brandt('It was signed in Oslo.'), kestrel('It was signed in Oslo.')], 'the same city'],
  [[brandt('It was signed in Oslo.'), kestrel('It was signed.')], 'one tells none'],
  [[brandt('It was signed in Oslo.'), brandt('It was signed in Paris.')], 'one speaker, which is another’s business'],
  [[brandt('It was signed in Oslo on October 6.'), kestrel('It was signed in Paris on October 9.')], 'three days apart: perhaps said twice'],
  [[brandt('It was signed in Oslo.'), brandt('It was signed in London.'), kestrel('It was signed in Paris.')], 'one speaker’s tellings part among themselves'],
  [[], 'no articles'],
]
for (const [given, why] of agree) test(`no conflict: ${why}`, () => expect(conflictsOf(given)).toEqual([]))

test('names both speakers, as it is not decided who spoke', () =>
  expect(conflictsOf([brandt('It was signed in Oslo.'), kestrel('It was signed in Paris.')])[0]?.words).toBe(
    `Accounts differ on where Ada Brandt or Jana Kestrel said “${WORDS}”: Oslo in 1 article, Paris in 1 article. Not decided.`,
  ))
