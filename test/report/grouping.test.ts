import { expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { articleOf, conflictOf, figureOf, findingOf, occasionOf, statementOf } from '../../src/model/factories.ts'
import { byArticle } from '../../src/report/by-article.ts'
import { addressesOf, passagesOf, verdictOf } from '../../src/report/conflict-words.ts'
import { arithmeticOf, figureRuns } from '../../src/report/finding-words.ts'
import { shelfOf } from '../../src/report/shelf.ts'

const office = (text: string) => ({ text, evidence: evidenceAt(text, 0, text.length) })
const inLund = occasionOf({ city: { value: 'Lund', basis: 'stated', evidence: null } })
const against = conflictOf()

function tellingOf(...given: readonly Parameters<typeof statementOf>[0][]) {
  const statements = given.map((one, at) => statementOf({ words: `words ${at}`, ...one }))
  const conflicts = new Map(statements.map(({ id }) => [id, [against]]))
  const [telling] = byArticle(statements, { article: () => null, conflicts })
  return telling
}

test('what all statements of an article share is told once, at its head', () => {
  const telling = tellingOf({ office: office('Minister') }, {}, { office: office('Minister') })
  expect(telling).toMatchObject({ head: ['as Minister'], conflicts: ['office'] })
  expect(telling?.told.map(({ facts, conflicts }) => [...facts, ...conflicts])).toEqual([[], [], []])
})

test('two offices in one article stand with their statements', () => {
  const telling = tellingOf({ office: office('Minister') }, { office: office('Senator') })
  expect(telling?.head).toEqual([])
  expect(telling?.told.map(({ facts }) => facts)).toEqual([['as Minister'], ['as Senator']])
})

test('an occasion is told where it changes, and where it ends', () => {
  const telling = tellingOf({}, { occasion: inLund }, { occasion: inLund }, {})
  expect(telling?.told.map(({ facts }) => facts)).toEqual([[], ['Lund'], [], ['occasion not told']])
})

test('evidences that stand close together make one passage', () => {
  const [side] = conflictOf().sides
  if (side === undefined) throw new Error('a conflict has sides')
  const at = (start: number) => ({ exact: 'here', start, end: start + 4, articleId: 'a', note: null })
  const evidence = [at(10), at(40), at(900), { ...at(905), articleId: 'b' }]
  expect(passagesOf({ ...side, evidence }).map((group) => group.evidence.length)).toEqual([2, 1, 1])
})

test('a row may have several addresses', () => {
  expect(addressesOf('https://one.example/a; https://two.example/b')).toEqual([
    'https://one.example/a',
    'https://two.example/b',
  ])
})

test('the verdict tells what decides, and never twice that nothing does', () => {
  const shelf = shelfOf([])
  expect(verdictOf(conflictOf(), shelf)).toBe('Not decided.')
  expect(verdictOf(conflictOf({ words: 'Accounts differ. Not decided.' }), shelf)).toBe('')
  const register = { value: '32 since 2024-03-07', producer: 'NATO', address: 'https://example.org', heldAgainst: [] }
  expect(verdictOf(conflictOf({ kind: 'figure', register }), shelf)).toBe('NATO has 32 since 7 Mar 2024.')
})

test('figures that nothing counts are told together, those with a count alone', () => {
  const figures = [1, 2, 3].map((value) => figureOf({ words: `${value} percent` }))
  const held = {
    edition: 'NATO 2026-07',
    producer: 'NATO',
    definition: '',
    prices: '',
    address: '',
    value: 2,
    outcome: 'agrees',
    arithmetic: '2 − 2 = 0',
  } as const
  const findings = new Map(
    figures.map(({ id }, at) => [
      id,
      findingOf(at === 1 ? { figureId: id, outcome: 'agrees', now: held } : { figureId: id }),
    ]),
  )
  expect(figureRuns(figures, findings).map((run) => run.figures.length)).toEqual([1, 2])
  expect(arithmeticOf(findingOf({ now: held, arithmetic: 'NATO 2026-07: 2 − 2 = 0' }))).toBe('')
})

const labels: [paths: readonly string[], labels: readonly string[], why: string][] = [
  [['a/000_f9fe9899e10f2220.txt', 'a/001.html'], ['000', '001'], 'ending and hash go'],
  [['a/one.txt', 'b/one.txt'], ['a/one.txt', 'b/one.txt'], 'the folder tells them apart'],
  [['a/one.txt', 'a/one.md'], ['one.txt', 'one.md'], 'the ending tells them apart'],
  [['a/all.jsonl#1', 'a/all.jsonl#2'], ['all#1', 'all#2'], 'lines of one file'],
  [['a/decade.txt'], ['decade'], 'a word is no hash'],
]
for (const [paths, expected, why] of labels)
  test(`short names: ${why}`, () => {
    const articles = paths.map((path, at) => articleOf({ path, id: `id${at}` }))
    const shelf = shelfOf(articles)
    expect(articles.map(({ id }) => shelf.label(id))).toEqual(expected)
  })
