import { expect, test } from 'vitest'
import type { Conflict, ConflictKind } from '../../src/model/conflict.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { mergeConflicts } from '../../src/reconcile/merge-conflicts.ts'

type Side = [value: string, articleId: string, at?: number]

const conflict = (kind: ConflictKind, subject: string, ...sides: Side[]): Conflict => ({
  kind,
  subject,
  words: `${kind} of ${subject}`,
  sides: sides.map(([value, articleId, at = 0]) => ({
    value,
    articleIds: [articleId],
    statementIds: [`${articleId} ${subject}`],
    evidence: [{ ...evidenceAt(' '.repeat(at) + value, at, at + value.length), articleId, note: null }],
  })),
  register: null,
})

// biome-ignore format: one case a line
const one: [conflicts: Conflict[], why: string][] = [
  [[conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b']), conflict('place', 'We wait', ['Oslo', 'a', 9], ['Paris', 'b', 9])], 'two sentences told in the same two places by the same two articles'],
  [[conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b']), conflict('place', 'We wait', ['Paris', 'b'], ['Oslo', 'a'])], 'whatever the order of the sides'],
  [[conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b']), conflict('place', 'We wait', ['Oslo', 'a'], ['Paris', 'c'])], 'one article puts both speakers in the one city, others in the other'],
  [[conflict('date', 'We pay', ['Monday', 'a'], ['Tuesday', 'b']), conflict('date', 'We wait', ['Monday', 'a'], ['Tuesday', 'b'])], 'two sentences on the same two days'],
  [[conflict('date', 'We pay', ['15 July', 'a'], ['Tuesday (2026-07-14)', 'b']), conflict('date', 'We wait', ['Wednesday (2026-07-15)', 'c'], ['July 14', 'b'])], 'the same two days, however they are printed, and one article on one side'],
  [[conflict('office', 'Ada', ['Minister', 'a'], ['Senator', 'b']), conflict('office', 'Ada', ['Minister', 'c'], ['Senator', 'd'])], 'one person and pair of offices, in other articles'],
  [[conflict('wording', 'We pay', ['twelve', 'a'], ['twenty', 'b']), conflict('wording', 'We pay', ['twelve', 'c'], ['twenty', 'd'])], 'the same change of the same words'],
  [[conflict('figure', 'Oslo, 2025', ['2.31 percent', 'a'], ['2.13 percent', 'b']), conflict('figure', 'gdp', ['2.13 percent of its output', 'b'], ['2.31 percent of its output', 'a'])], 'one number of a series and of a count'],
  [[conflict('figure', 'euros', ['2.6 billion euros', 'a'], ['EUR 6.2bn', 'b']), conflict('figure', 'the fund', ['2.6bn', 'a'], ['6.2 billion', 'b'])], 'one sum, however it is printed'],
]
for (const [conflicts, why] of one) test(`one: ${why}`, () => expect(mergeConflicts(conflicts)).toHaveLength(1))

// biome-ignore format: one case a line
const several: [conflicts: Conflict[], why: string][] = [
  [[conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b']), conflict('place', 'We pay', ['Oslo', 'a'], ['London', 'b'])], 'another place'],
  [[conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b']), conflict('place', 'We wait', ['Oslo', 'c'], ['Paris', 'd'])], 'the same two places, told by other articles'],
  [[conflict('date', 'We pay', ['Monday', 'a'], ['Tuesday', 'b']), conflict('date', 'We wait', ['Monday', 'a'], ['Tuesday', 'c'])], 'days are named alike every week'],
  [[conflict('date', 'We pay', ['15 July', 'a'], ['14 July', 'b']), conflict('date', 'We wait', ['15 July', 'c'], ['14 July', 'd'])], 'the same two days, told by other articles'],
  [[conflict('place', 'We pay', ['1', 'a'], ['2', 'b']), conflict('date', 'We pay', ['1', 'a'], ['2', 'b'])], 'another kind'],
  [[conflict('office', 'Ada', ['Minister', 'a'], ['Senator', 'b']), conflict('office', 'Greta', ['Minister', 'a'], ['Senator', 'b'])], 'another person'],
  [[conflict('wording', 'We pay', ['twelve', 'a'], ['twenty', 'b']), conflict('wording', 'We wait', ['twelve', 'a'], ['twenty', 'b'])], 'other words'],
  [[conflict('figure', 'trucks', ['26 trucks', 'a'], ['62 trucks', 'b']), conflict('figure', 'ships', ['26 ships', 'a'], ['64 ships', 'b'])], 'another number on one side'],
  [[conflict('figure', 'euros', ['2.6 billion euros', 'a'], ['6.2 billion euros', 'b']), conflict('figure', 'crowns', ['2.6 million crowns', 'a'], ['6.2 million crowns', 'b'])], 'thousand times less'],
  [[conflict('figure', 'euros', ['2.6 billion euros', 'a'], ['6.2 billion euros', 'b']), conflict('figure', 'euros', ['2.6 billion crowns', 'c'], ['6.2 billion crowns', 'b'])], 'told by other articles'],
]
for (const [conflicts, why] of several)
  test(`several: ${why}`, () => expect(mergeConflicts(conflicts)).toHaveLength(conflicts.length))

test('two speakers of one occasion: the conflict that holds the other’s articles is told', () => {
  const first = conflict('date', 'We pay', ['Monday', 'a'], ['Tuesday', 'b'])
  const more = conflict('date', 'We wait', ['13 July', 'a'], ['14 July', 'b'])
  const [one, two] = more.sides
  if (!one || !two) throw new Error('no sides')
  const wider = { ...more, sides: [{ ...one, articleIds: ['a', 'c'] }, two] }
  expect(mergeConflicts([first, wider])).toEqual([wider])
})

test('two speakers of one occasion, of whom each article quotes another: one conflict with all their articles', () => {
  const first = conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b'])
  const second = conflict('place', 'We wait', ['Oslo', 'a'], ['Paris', 'b'])
  const [one, two] = [first, second].map((it, nth) => ({
    ...it,
    words: 'Accounts differ: Oslo in 2 articles, Paris in 1 article.',
    sides: it.sides.map((side, at) => (at === 0 ? { ...side, articleIds: ['a', `c${nth}`] } : side)),
  }))
  const merged = mergeConflicts(one && two ? [one, two] : [])
  expect(merged.map(({ sides }) => sides.map(({ articleIds }) => articleIds))).toEqual([[['a', 'c0', 'c1'], ['b']]])
  expect(merged[0]?.words).toBe(
    'Accounts differ: Oslo in 3 articles, Paris in 1 article. Some of these articles tell other words of that occasion, or of somebody else who spoke there.',
  )
})

test('two occasions told by the same two articles stay two conflicts', () =>
  expect(
    mergeConflicts([
      conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b']),
      conflict('place', 'We wait', ['Rome', 'a'], ['Madrid', 'b']),
    ]),
  ).toHaveLength(2))

test('of none, none', () => expect(mergeConflicts([])).toEqual([]))

test('the sides gather articles, statements and evidence, each once', () => {
  const first = conflict('place', 'We pay', ['Oslo', 'a'], ['Paris', 'b'])
  const second = conflict('place', 'We wait', ['Paris', 'b', 9], ['Oslo', 'a', 9])
  const [merged] = mergeConflicts([first, second, first])
  expect(merged?.words).toBe('place of We pay')
  expect(
    merged?.sides.map(({ value, articleIds, statementIds, evidence }) => [
      value,
      articleIds,
      statementIds,
      evidence.map(({ start }) => start),
    ]),
  ).toEqual([
    ['Oslo', ['a'], ['a We pay', 'a We wait'], [0, 9]],
    ['Paris', ['b'], ['b We pay', 'b We wait'], [0, 9]],
  ])
})
