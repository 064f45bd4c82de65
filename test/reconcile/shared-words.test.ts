import { describe, expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { articleIn, decisionOn, NO_SERIES, orders, statementIn, type Telling } from './tellings.ts'

const SHIPS = 'We will carry our share of the burden on time'
const CRANES = 'Every harbour of this coast gets a new crane before the winter'
const PLEDGE = 'A harbour without a crane is a car park, and we keep four of them'
const BACK = 'A harbour in which there is no crane is but a car park; of these we are keeping four'
const OTHER = 'Nobody needs to thank us for the lighthouse'
const [RECORD, ONE, TWO, THREE] = ['record', 'one', 'two', 'three'].map((file) =>
  articleIn(file, { printed: '2026-02-10' }),
) as [Telling['in'], Telling['in'], Telling['in'], Telling['in']]

const SPEECH: Telling = { in: RECORD, words: `Good morning to you all. ${SHIPS}. ${OTHER}. ${CRANES}. Thank you.` }

const told = (tellings: readonly Telling[], decisions: Parameters<typeof reconcile>[0]['decisions'] = []) => {
  const articles = [...new Set(tellings.map((one) => one.in))]
  const given = { articles, statements: tellings.map(statementIn), figures: [], decisions, register, series: NO_SERIES }
  return reconcile(given).claims.map(({ words, statementIds, sharedIds, origins }) => ({
    words: words.replace(/[.]$/, ''),
    from: statementIds.map((id) => id.split(' ')[0]).sort(),
    shared: sharedIds.map((id) => id.split(' ')[0]),
    articles: origins.independent + origins.same + origins.untold,
  }))
}

describe('a longer statement stands in every claim of which it says the words', () => {
  // biome-ignore format: one case a line
  const rows: [speech: Telling, why: string][] = [
    [SPEECH, 'a turn of one paragraph'],
    [{ in: RECORD, words: [`Good morning. ${SHIPS}.`, `${OTHER}.`, `${CRANES}. Thank you.`] }, 'a speech of several'],
    [{ in: RECORD, words: [...Array.from({ length: 20 }, (_, nth) => `In the year ${1900 + nth} we built ${nth + 30} boats and sold half of them to the neighbours`), CRANES, SHIPS] }, 'a long speech, of which others quote the shortest paragraphs'],
  ]
  for (const [speech, why] of rows)
    test(why, () => {
      const tellings = [speech, { in: ONE, words: SHIPS }, { in: TWO, words: CRANES }]
      for (const order of orders(tellings)) {
        const claims = told(order)
        expect(claims.map(({ words }) => words).sort()).toEqual([CRANES, SHIPS].sort())
        expect(claims.map(({ from }) => from.join()).sort()).toEqual(['one,record', 'record,two'])
        expect(claims.flatMap(({ shared }) => shared)).toEqual(['record'])
        expect(claims.map(({ articles }) => articles)).toEqual([2, 2])
      }
    })
})

describe('a record stands in the claims that reports tell in their own words', () => {
  const RETOLD: Telling = {
    in: TWO,
    words: 'before winter there would be new cranes in all harbours of the coast',
    indirect: true,
  }
  const clauses = `that they would carry their share of the burden on time and that ${RETOLD.words}`
  // biome-ignore format: one case a line
  const rows: [tellings: Telling[], from: string[], why: string][] = [
    [[SPEECH, { in: ONE, words: SHIPS }, RETOLD], ['one,record', 'record,two'], 'a sentence of a speech'],
    [[{ in: RECORD, words: clauses, indirect: true }, { in: ONE, words: 'they would carry their share of the burden on time', indirect: true }, RETOLD], ['one,record', 'record,two'], 'a clause of what is told'],
    [[SPEECH, { in: ONE, words: SHIPS }, { ...RETOLD, by: 'Greta Solheim' }], ['one,record', 'two'], 'not of another speaker'],
    [[SPEECH, { in: ONE, words: SHIPS }, { ...RETOLD, on: '2026-01-10' }], ['one,record', 'two'], 'not of another month'],
    [[SPEECH, { in: ONE, words: SHIPS }, { in: TWO, words: 'each ship of the coast gets a new captain', indirect: true }], ['one,record', 'two'], 'not what is told of something else'],
  ]
  for (const [tellings, from, why] of rows)
    test(why, () => {
      for (const order of orders(tellings))
        expect(
          told(order)
            .map((claim) => claim.from.join())
            .sort(),
        ).toEqual(from)
    })
})

test('a release stands with each of its sentences in the claims of those who quote it on later days', () => {
  const [next, last] = ['next', 'last'].map((file) => articleIn(file, { printed: '2026-02-11' })) as [
    Telling['in'],
    Telling['in'],
  ]
  for (const order of orders([
    SPEECH,
    { in: ONE, words: `${SHIPS}. ${OTHER}.` },
    { in: next, words: CRANES },
    { in: last, words: CRANES },
  ])) {
    const claims = told(order).map(({ from, shared }) => [...new Set([...from, ...shared])].sort().join())
    expect(claims.sort()).toEqual(['last,next,record', 'one,record'])
  }
})

// biome-ignore format: one case a line
const words: [tellings: Telling[], words: string, why: string][] = [
  [[{ in: ONE, words: `${SHIPS}. ${OTHER}.` }, { in: TWO, words: SHIPS }], SHIPS, 'what two articles say'],
  [[{ in: ONE, words: `${SHIPS}. ${OTHER}.` }, { in: TWO, words: `${SHIPS}. ${OTHER}.` }, { in: THREE, words: SHIPS }], `${SHIPS}. ${OTHER}`, 'two sentences that two of three say'],
  [[{ in: ONE, words: PLEDGE }, { in: TWO, words: PLEDGE }, { in: THREE, words: BACK }], PLEDGE, 'what was said, where a translation has more words for it'],
  [[{ in: ONE, words: `${SHIPS}. ${OTHER}.` }, { in: ONE, words: SHIPS }], `${SHIPS}. ${OTHER}`, 'all that the only article says'],
]
for (const [tellings, expected, why] of words)
  test(`a claim’s words: ${why}`, () => {
    for (const order of orders(tellings)) expect(told(order).map((one) => one.words)).toEqual([expected])
  })

test('a number changed in the middle of a speech is a conflict with those who quote that part', () => {
  const speech: Telling = { in: RECORD, words: `${SHIPS}. We shall send forty engineers to the harbour in the north.` }
  const changed: Telling = { in: TWO, words: 'We shall send fourteen engineers to the harbour in the north' }
  const tellings = [speech, { in: ONE, words: SHIPS }, changed]
  const given = { articles: [RECORD, ONE, TWO], figures: [], decisions: [], register, series: NO_SERIES }
  const { conflicts } = reconcile({ ...given, statements: tellings.map(statementIn) })
  expect(conflicts.map(({ kind, sides }) => [kind, sides.flatMap(({ articleIds }) => articleIds).sort()])).toEqual([
    ['wording', ['record', 'two']],
  ])
})

describe('no words are shared', () => {
  // biome-ignore format: one case a line
  const rows: [tellings: Telling[], why: string][] = [
    [[SPEECH, { in: ONE, words: SHIPS }, { in: TWO, words: SHIPS }], 'nobody quotes the rest'],
    [[SPEECH, { in: ONE, words: SHIPS }, { in: TWO, words: CRANES, by: 'Peter Marlow' }], 'another speaker'],
    [[SPEECH, { in: ONE, words: SHIPS }, { in: articleIn('late', { printed: '2026-04-10' }), words: CRANES }], 'another day'],
    [[{ in: RECORD, words: `${SHIPS}. Thank you.` }, { in: ONE, words: SHIPS }, { in: TWO, words: 'Thank you' }], 'two words that anybody says'],
  ]
  for (const [tellings, why] of rows)
    test(why, () => expect(told(tellings).flatMap(({ shared }) => shared)).toEqual([]))

  test('a person said that they are different', () => {
    const tellings = [SPEECH, { in: ONE, words: SHIPS }, { in: THREE, words: CRANES }]
    const [speech, , cranes] = tellings.map(statementIn)
    if (!speech || !cranes) throw new Error('no statements')
    expect(told(tellings, [decisionOn(speech, cranes, 'different')]).flatMap(({ shared }) => shared)).toEqual([])
  })
})
