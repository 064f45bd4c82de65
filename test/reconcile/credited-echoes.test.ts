import { expect, test } from 'vitest'
import type { Echo, ReadArticle } from '../../src/model/briefing.ts'
import { creditedEchoes } from '../../src/reconcile/credited-echoes.ts'
import { articleIn, creditOf, statementIn } from './tellings.ts'

const BOTH = 'It has 610 soldiers and 17 stations.'
const wire = (given: Partial<ReadArticle> & { printed?: string } = {}) =>
  articleIn('wire', { printed: '2026-02-10', text: BOTH, credit: [creditOf('wire', 'AFP', 'dateline')], ...given })
const copy = (given: Partial<ReadArticle> & { printed?: string } = {}) =>
  articleIn('copy', {
    printed: '2026-02-11',
    text: BOTH,
    outlet: 'The Port Post',
    credit: [creditOf('wire', 'AFP')],
    ...given,
  })
const ECHO: Echo = { articleId: 'copy', of: null, origin: 'AFP', because: 'it credits AFP' }

const ofIn = (articles: readonly ReadArticle[], speakers: Readonly<Record<string, readonly string[]>>) => {
  const statements = articles.flatMap((one) =>
    (speakers[one.id] ?? ['Ada Brandt']).map((by) =>
      statementIn({ in: one, by, words: `${one.id} has words of ${by}` }),
    ),
  )
  return creditedEchoes(articles, statements, [ECHO]).map(({ of }) => of)
}

// biome-ignore format: one case a line
const rows: [articles: ReadArticle[], speakers: Record<string, string[]>, of: string | null, why: string][] = [
  [[wire(), copy()], {}, 'wire', 'one speaker and two numbers, in quite other words'],
  [[wire({ text: 'Nothing.' }), copy()], { wire: ['Ada Brandt', 'Greta Holm'], copy: ['Greta Holm', 'Ada Brandt'] }, 'wire', 'two speakers'],
  [[wire({ text: 'Nothing.' }), copy()], {}, null, 'one speaker and no number'],
  [[wire({ text: 'Nothing.' }), copy({ text: 'She answered Holm.' })], { wire: ['Ada Brandt', 'Greta Holm'] }, 'wire', 'one speaks in both, the other is named'],
  [[wire({ text: 'Nothing.' }), copy({ text: 'She answered Holm.' })], { wire: ['Peter Marlow', 'Greta Holm'] }, null, 'nobody speaks in both'],
  [[wire(), copy()], { wire: ['Greta Holm'] }, null, 'numbers alone'],
  [[wire({ printed: '2026-02-01' }), copy()], {}, null, 'ten days before'],
  [[wire({ credit: [creditOf('wire', 'Reuters', 'dateline')] }), copy()], {}, null, 'another agency’s'],
  [[wire({ outlet: 'The Quay', credit: [creditOf('wire', 'AFP')] }), copy()], {}, null, 'another’s copy'],
  [[articleIn('wire', { text: BOTH, credit: [creditOf('wire', 'AFP', 'dateline')] }), copy()], {}, 'wire', 'the agency’s own without a day'],
]
for (const [articles, speakers, of, why] of rows)
  test(`${of ?? 'none'}: ${why}`, () => {
    expect(ofIn(articles, speakers)).toEqual([of])
    expect(ofIn([...articles].reverse(), speakers)).toEqual([of])
  })
