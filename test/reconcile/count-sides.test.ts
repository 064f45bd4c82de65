import { expect, test } from 'vitest'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { articleIn, creditOf, NO_SERIES, orders, statementIn } from './tellings.ts'

const WORDS = 'We will carry our share of the burden on time'
const BYLINES = ['Greta Solheim', 'Peter Marlow', 'Nils Aker', null]

/** Three articles have the words in Oslo, the third of them under another name or none; the last one has them in Bergen. */
function sidesOf(texts: readonly [string, string, string], bylines = BYLINES) {
  const articles = [...texts, '* she said.'].map((text, at) =>
    articleIn(`file-${at}`, {
      text: text.replace('*', `“${WORDS}”`),
      printed: '2026-02-11',
      credit: bylines.slice(at, at + 1).flatMap((name) => (name === null ? [] : creditOf('byline', name))),
    }),
  )
  const statements = articles.map((article, at) =>
    statementIn({ in: article, words: WORDS, city: at < 3 ? 'Oslo' : 'Bergen', on: '2026-02-10' }),
  )
  const [told, ...others] = orders(statements).map((order) => {
    const given = { articles, statements: order, figures: [], decisions: [], register, series: NO_SERIES }
    return reconcile(given).conflicts.find(({ kind }) => kind === 'place')
  })
  for (const other of others) expect(other).toEqual(told)
  return { origins: told?.sides.find(({ value }) => value === 'Oslo')?.origins, words: told?.words ?? '' }
}

// biome-ignore format: one case a line
const rows: [texts: [string, string, string], bylines: (string | null)[], counts: [number, number, number], sentence: string | null, why: string][] = [
  [['* she said.', '* she said.', '* she said.'], BYLINES, [3, 0, 0], null, 'three reporters'],
  [['* she told Reuters.', '* she said.', '* she told Reuters.'], BYLINES, [2, 1, 0], 'The 3 articles that have Oslo go back to 2 origins.', 'two with one interview, as in the claim'],
  [['* she told Reuters.', '* she told Reuters.', '* she said.'], ['Greta Solheim', 'Peter Marlow', null], [1, 1, 1], 'The 3 articles that have Oslo go back to 1 origin, 1 of unknown origin besides.', 'one that tells nothing is no origin'],
]
for (const [texts, bylines, [independent, same, untold], sentence, why] of rows)
  test(`a side’s origins: ${why}`, () => {
    const { origins, words } = sidesOf(texts, bylines)
    expect(origins).toEqual({ independent, same, untold })
    if (sentence === null) expect(words).not.toContain('go back to')
    else expect(words).toContain(sentence)
  })
