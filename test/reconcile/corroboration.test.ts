import { expect, test } from 'vitest'
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
]
for (const [words, [independent, same, untold], why] of rows)
  test(`borne out or not: ${why}`, () => {
    expect(claimOf(...words)?.origins).toEqual({ independent, same, untold })
  })

test('the claim says what its statement changes', () =>
  expect(claimOf(WORDS.replace('will', 'will not'), WORDS)?.because).toEqual([
    expect.stringMatching(/stand in both, in order, and this one (?:adds|leaves out) “not”$/),
  ]))
