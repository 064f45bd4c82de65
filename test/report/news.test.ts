import { expect, test } from 'vitest'
import { articleOf, claimOf, conflictOf, statementOf } from '../../src/model/factories.ts'
import type { News } from '../../src/model/news.ts'
import { newsAsText } from '../../src/report/news-as-text.ts'

const page = { width: 100, colour: false }
const none = { items: [], total: 0, readAnew: 0 }
const run = { generation: 'abc123def456', editions: ['NATO 2026-07'], today: '2026-11-23' }
const NOTHING: News = {
  since: { at: '2026-11-20T00:00:00.000Z', day: '2026-11-20', basis: 'given' },
  claims: none,
  corroborated: none,
  conflicts: none,
  overdue: [],
  statements: [],
  articles: [],
  run,
}

test('where nothing changed it says so, and by whose count', () => {
  const text = newsAsText(NOTHING, page)
  expect(text).toContain(
    'Since 20 Nov 2026: no new claim, none newly corroborated, no new conflict and nothing newly overdue.',
  )
  expect(text).toContain('NATO 2026-07 · generation abc123def456 · today 23 Nov 2026')
  expect(text.split('\n')).toHaveLength(3)
})

test('each with its words; what is left out and what is no fresh coverage is counted', () => {
  const marks = { quotationMarks: { withSpeaker: 1, withoutSpeaker: 0, scare: 0, refused: 0 }, offices: [] }
  const article = { ...articleOf({ path: 'in/one.txt' }), ...marks }
  const statement = statementOf({ articleId: article.id })
  const claim = claimOf({ statementIds: [statement.id] })
  const text = newsAsText(
    {
      ...NOTHING,
      claims: { items: [claim], total: 7, readAnew: 2 },
      conflicts: { items: [conflictOf()], total: 1, readAnew: 0 },
      statements: [statement],
      articles: [article],
    },
    page,
  )
  for (const words of [
    'seven new claims, none newly corroborated, one new conflict',
    '2 of them out of articles read before',
    'and six more: --limit 7 shows them',
    `wordbond show ${statement.id.slice(0, 8)}`,
    'New conflicts',
  ])
    expect(text).toContain(words)
  expect(text).not.toContain('Newly corroborated')
})
