import { expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { registerWith } from '../statements/own-register.ts'
import { articleIn, creditOf, NO_SERIES, orders, statementIn } from './tellings.ts'

const [ONE, TWO, THREE] = ['Greta Solheim', 'Peter Marlow', 'Nils Aker'].map((name, at) =>
  articleIn(`file-${at}`, { printed: '2026-02-11', credit: [creditOf('byline', name)] }),
) as [ReturnType<typeof articleIn>, ReturnType<typeof articleIn>, ReturnType<typeof articleIn>]
const WORDS = 'The ferry to the island will sail again on 3 May if the ice allows'

function claimOf(...words: readonly string[]) {
  const articles = [ONE, TWO, THREE].slice(0, words.length)
  const statements = articles.map((article, at) => statementIn({ in: article, words: words[at] ?? '' }))
  const claims = orders(statements).map(
    (order) =>
      reconcile({
        articles,
        statements: order,
        figures: [],
        decisions: [],
        register: registerWith([]),
        series: NO_SERIES,
      }).claims,
  )
  for (const each of claims) expect(each).toEqual(claims[0])
  const [claim, ...others] = claims[0] ?? []
  expect(others).toEqual([])
  return claim
}

// biome-ignore format: one case a line
const rows: [words: string[], origins: [number, number, number], why: string][] = [
  [[WORDS, WORDS], [2, 0, 0], 'the very same words'],
  [[WORDS, WORDS.slice(0, 48)], [2, 0, 0], 'trimmed'],
  [[WORDS, WORDS.replace('will', 'will never')], [1, 0, 1], 'a negation put in'],
  [[WORDS, WORDS.replace('May', 'June')], [1, 0, 1], 'another month'],
  [[WORDS, WORDS.replace('3', '13')], [1, 0, 1], 'another number'],
  [[WORDS, WORDS.replace('will', 'might')], [1, 0, 1], 'another modal verb'],
  [[WORDS, WORDS, WORDS.replace('May', 'June')], [2, 0, 1], 'two of three'],
  [[WORDS.replace('3', '13'), WORDS, 'If the ice allows it, the ferry shall again sail to the island on 13 May'], [2, 0, 1], 'of two numbers the one that a translation has, too'],
  [[WORDS, WORDS.replace('ferry', 'boat')], [2, 0, 0], 'another noun: not told yet'],
  [[WORDS, 'To the island the ferry sails from 3 May on once more, if the ice allows it'], [2, 0, 0], 'a translator’s present'],
  [['From January we will pay for every bed in this camp, and not for one chair', 'From January on we are going to pay for each bed of the camp, and for no chair'], [2, 0, 0], 'a translator’s negation and modal'],
]
for (const [words, [independent, same, untold], why] of rows)
  test(`borne out or not: ${why}`, () => {
    expect(claimOf(...words)?.origins).toEqual({ independent, same, untold })
  })

test('the claim says what its statement changes', () =>
  expect(claimOf(WORDS.replace('will', 'will not'), WORDS)?.because).toEqual([
    expect.stringMatching(/stand in both, in order, and this one (?:adds|leaves out) “not”$/),
  ]))

test('who tells the words on another day is not said to tell other words', () => {
  const [a, b, c] = [ONE, TWO, THREE].map((article, at) =>
    statementIn({ in: article, words: WORDS, on: at === 2 ? '2026-02-10' : '2026-02-09' }),
  )
  const { claims } = reconcile({
    articles: [ONE, TWO, THREE],
    statements: [a, b, c].flatMap((one) => one ?? []),
    figures: [],
    decisions: [],
    register: registerWith([]),
    series: NO_SERIES,
  })
  expect(claims[0]?.tree.find(({ articleId }) => articleId === THREE.id)).toMatchObject({
    role: 'untold',
    because: 'it has the words on another day than most',
  })
})

test('who reads the words out bears them out only where it says whence they are', () => {
  const reader = { id: 'name:bo marsh', name: 'Bo Marsh', because: 'named' }
  const told = (text: string) => {
    const read = articleIn('read', { text, printed: '2026-02-11', credit: [creditOf('byline', 'Nils Aker')] })
    const words = statementIn({ in: read, words: WORDS })
    const statements = [
      statementIn({ in: ONE, words: WORDS }),
      { ...words, carriedBy: reader, cue: evidenceAt('read out', 0, 8) },
    ]
    const given = { figures: [], decisions: [], register: registerWith([]), series: NO_SERIES }
    return reconcile({ articles: [ONE, read], statements, ...given }).claims[0]
  }
  expect(told(`“${WORDS},” Bo Marsh read out.`)?.origins).toEqual({ independent: 1, same: 0, untold: 1 })
  expect(told(`“${WORDS},” Bo Marsh read out.`)?.tree[1]?.because).toBe(
    'in it Bo Marsh reads the words out; where they are from is not told',
  )
})
