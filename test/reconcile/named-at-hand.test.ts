import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/model/briefing.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { articleIn, creditOf, NO_SERIES, orders, statementIn } from './tellings.ts'

const WORDS = 'We will carry our share of the burden on time'
const wire = (name: string) =>
  articleIn(`own-${name}`, { text: `“${WORDS}”`, printed: '2026-02-10', credit: [creditOf('wire', name, 'dateline')] })
const INTERVIEW = articleIn('interview', {
  text: `Transcript of the interview\n“${WORDS}”`,
  printed: '2026-02-10',
  outlet: 'Financial Times',
})

const told = (text: string, given: Partial<ReadArticle> = {}) =>
  articleIn('told', { text: text.replace('*', `“${WORDS}”`), printed: '2026-02-11', ...given })

function claimOf(articles: readonly ReadArticle[]) {
  const statements = articles.map((article) => statementIn({ in: article, words: WORDS }))
  const [claim, ...others] = orders(statements).map((order) => {
    const given = { articles, statements: order, figures: [], decisions: [], register, series: NO_SERIES }
    return reconcile(given).claims[0]
  })
  for (const other of others) expect(other).toEqual(claim)
  return claim
}

describe('an agency whose own article has the words, told of in any form by who signs nothing', () => {
  const SIGNED = { credit: [creditOf('byline', 'Greta Solheim')] }
  // biome-ignore format: one case a line
  const rows: [text: string, given: Partial<ReadArticle>, counts: [number, number, number], why: string][] = [
    ['* she said, Reuters writes.', {}, [1, 1, 0], 'a verb of its own'],
    ['Sources: Reuters and the archive.\n\n* she said.', {}, [1, 1, 0], 'a line of sources'],
    ['* she said. So Reuters had it.', {}, [1, 1, 0], 'a form that nobody listed'],
    ['* she said.', {}, [1, 0, 1], 'who tells of nobody'],
    ['* she said. AFP tells of rain.', {}, [1, 0, 1], 'an agency that has not the words'],
    ['* she said, Reuters writes.', SIGNED, [2, 0, 0], 'whoever signs may have been there'],
    ['* she said. Asked by Reuters, she smiled.', {}, [1, 0, 1], 'who asked'],
    ['* she told the hall. A reporter from Reuters sat down.', {}, [1, 0, 1], 'who sat there'],
    ['* she said.\nPhoto: Ina Castellow, Reuters', {}, [1, 0, 1], 'who took the picture'],
    ['* she said. “I read Reuters,” she added.', {}, [1, 0, 1], 'what she speaks of'],
  ]
  for (const [text, given, [independent, same, untold], why] of rows)
    test(why, () =>
      expect(claimOf([wire('Reuters'), told(text, given)])?.origins).toEqual({ independent, same, untold }),
    )

  test('two agencies: which of them cannot be told', () => {
    const [both, one] = ['* she said, AFP and Reuters write.', '* she said, AFP writes.'].map(
      (text) => claimOf([wire('Reuters'), wire('Agence France-Presse'), told(text)])?.origins,
    )
    expect(both).toEqual({ independent: 2, same: 0, untold: 1 })
    expect(one).toEqual({ independent: 2, same: 1, untold: 0 })
  })

  test('it is an echo of it, with the reason', () => {
    const articles = [wire('Reuters'), told('* she said. So Reuters had it.')]
    const statements = articles.map((article) => statementIn({ in: article, words: WORDS }))
    const given = { articles, statements, figures: [], decisions: [], register, series: NO_SERIES }
    expect(reconcile(given).echoes).toEqual([
      expect.objectContaining({
        articleId: 'told',
        of: 'own-Reuters',
        because: 'it tells of Reuters, whose own article has the words',
      }),
    ])
  })
})

describe('the outlet of a printed interview that has the words, told of in any form', () => {
  const SIGNED = { credit: [creditOf('byline', 'Greta Solheim')] }
  // biome-ignore format: one case a line
  const rows: [text: string, given: Partial<ReadArticle>, counts: [number, number, number], why: string][] = [
    ['Readers of the Financial Times had it with their coffee.\n\n* she said.', SIGNED, [1, 1, 0], 'whoever signs was not there'],
    ['* she said.', SIGNED, [2, 0, 0], 'who tells of no paper'],
    ['* she said. “I read the Financial Times,” she added.', SIGNED, [2, 0, 0], 'what she speaks of'],
    ['Record of the sitting\n* she said. The Financial Times was quoted.', {}, [2, 0, 0], 'a record has its words from nobody'],
  ]
  for (const [text, given, [independent, same, untold], why] of rows)
    test(why, () => expect(claimOf([INTERVIEW, told(text, given)])?.origins).toEqual({ independent, same, untold }))
})
