import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { findStatements } from '../../src/statements/find-statements.ts'
import { register } from '../register/shipped.ts'
import { articleIn } from './reading.ts'

/** All that a reading promises of any text: evidence equals its slice, ids are unique, words stand in order. */
function holds(article: Article): void {
  const { statements, offices, quotationMarks, refused } = findStatements(article, register)
  const evidence: (Evidence | null | undefined)[] = [
    ...offices.map((office) => office.evidence),
    ...statements.flatMap(({ source, cue, contents, quoted, office, anonymity, occasion }) => [
      ...[source, cue, ...contents, ...quoted, office?.evidence, anonymity?.evidence],
      ...[occasion.venue.evidence, occasion.city.evidence, occasion.date.evidence],
    ]),
  ]
  expect(evidence.filter((one) => one && article.text.slice(one.start, one.end) !== one.exact)).toEqual([])
  const lists = statements.flatMap(({ contents, quoted }) => [contents, quoted])
  expect(lists.filter((list) => !inOrder(list))).toEqual([])
  expect(statements.filter(({ contents }) => contents.length === 0)).toEqual([])
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  expect(Object.values(quotationMarks).every((count) => count >= 0)).toBe(true)
  expect(refused.length).toBe(quotationMarks.refused)
}

const inOrder = (list: readonly Evidence[]) =>
  list.every(({ start, end }, index) => start <= end && start >= (list[index - 1]?.end ?? 0))

// biome-ignore format: a table
const PIECES = [
  '“', '”', '"', "'", '‘', '’', '«', '»', '„', '``', "''", ' ', ' ', ' ', ', ', '. ', ': ', '; ', '? ', '… ', '—', '(', ')', '\t', '\u00a0', '\u2028', '😀',
  'Greta Solheim', 'Peter Marlow', 'Solheim', 'Minister', 'German', 'NATO', 'U.S.', 'she', 'he', 'they', 'who', 'officials', 'a senior official',
  'said', 'says', 'told', 'asked', 'adding', 'according to', 'called', 'called for', 'made clear', 'that', 'and', 'but', 'on Monday', 'in Oslo', 'at a summit',
  'we will pay', 'the fleet is ready', 'is', 'of', 'the', '3.5 percent', '2026-02-14', 'é', '\ud83d',
]

const paragraphs = fc.array(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  { maxLength: 6 },
)

test('any text of marks, names, cues and paragraphs', () => {
  fc.assert(
    fc.property(paragraphs, (given) => holds(articleIn(given))),
    { numRuns: 300 },
  )
})

test('any text whose pieces touch', () => {
  const tight = fc.array(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(tight, (given) => holds(articleIn(given))),
    { numRuns: 200 },
  )
})

test('any text at all', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 4 }), (given) =>
      holds(articleIn(given)),
    ),
    { numRuns: 200 },
  )
})

test('newlines inside a block', () => {
  const lines = paragraphs.map((given) => [given.join('\n')])
  fc.assert(
    fc.property(lines, (given) => holds(articleIn(given))),
    { numRuns: 100 },
  )
})

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(paragraphs, (given) => {
      const article = articleIn(given)
      expect(findStatements(article, register)).toEqual(findStatements(article, register))
    }),
    { numRuns: 50 },
  )
})

describe('sixty thousand characters in one paragraph', () => {
  // biome-ignore format: one case a line
  const hostile: Record<string, string> = {
    'words': 'the fleet is ready and ',
    'attributions': '“We pay,” Greta Solheim said. ',
    'pronouns': 'Greta Solheim came. “We pay,” she said. ',
    'names': 'Greta Solheim ',
    'titles': 'Minister ',
    'opening marks': '“a ',
    'marks': '”“',
    'single marks': '‘a’ ',
    'capitals': 'Aa Bb Cc Dd ',
    'officials': '“We pay,” the official said. ',
    'venues': 'at the long grey cold summit in Oslo on Monday, she said, ',
    'blanks': ' ',
    'days': 'on Monday on Tuesday ',
    'brackets': 'Kroll (',
    'cues': 'said ',
    'commas': ', said',
    'one sentence of cues': 'and Greta said that it is so ',
    'no blanks': 'x',
  }
  for (const [name, piece] of Object.entries(hostile))
    test(name, () => holds(articleIn([piece.repeat(Math.ceil(60_000 / piece.length))])), 120_000)

  test(
    'as many paragraphs',
    () => holds(articleIn(Array.from({ length: 1500 }, (_, at) => `“We pay ${at},” Greta Solheim said.`))),
    120_000,
  )
})

test('the same words with marks and without them are two statements with names of their own', () => {
  const article = articleIn([
    'Harbour Minister Greta Solheim came.',
    'Solheim said: "We will not wait."',
    '— We will not wait — Solheim said.',
  ])
  holds(article)
  expect(
    findStatements(article, register).statements.filter(({ contents }) =>
      /We will not wait/.test(contents[0]?.exact ?? ''),
    ),
  ).toHaveLength(2)
})
