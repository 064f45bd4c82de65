import { expect, test } from 'vitest'
import { withKinYears } from '../../src/reconcile/kin-years.ts'
import { articleIn, statementIn, type Telling } from './tellings.ts'

const WORDS = 'We will carry our share of the burden by the spring'
const OPEN = articleIn('agency', { printed: 'XXXX-06-09' })

const yearIn = (others: readonly Omit<Telling, 'in'>[], printed: readonly string[], own: Partial<Telling> = {}) => {
  const articles = printed.map((day, nth) => articleIn(`other ${nth}`, { printed: day }))
  const told = [
    statementIn({ in: OPEN, words: WORDS, ...own }),
    ...articles.map((one, nth) => statementIn({ words: WORDS, ...others[nth], in: one })),
  ]
  return withKinYears({ articles: [OPEN, ...articles], statements: told })
}
const dayOf = (given: ReturnType<typeof yearIn>) => given.articles[0]?.published.value

// biome-ignore format: one case a line
const rows: [others: Omit<Telling, 'in'>[], printed: string[], day: string, why: string][] = [
  [[{ words: WORDS }], ['2026-06-10'], '2026-06-09', 'the same words, the day after'],
  [[{ words: WORDS }, { words: WORDS }], ['2026-06-10', '2026-06-14'], '2026-06-09', 'two that tell one year'],
  [[{ words: `${WORDS}, he says` }], ['2026-06-08'], '2026-06-09', 'six words in a row are enough'],
  [[{ words: WORDS }], ['2026-06-30'], 'XXXX-06-09', 'three weeks later'],
  [[{ words: WORDS }, { words: WORDS }], ['2026-06-10', '2025-06-10'], 'XXXX-06-09', 'two years'],
  [[{ words: WORDS, by: 'Greta Holm' }], ['2026-06-10'], 'XXXX-06-09', 'another speaker'],
  [[{ words: 'We will carry our share' }], ['2026-06-10'], 'XXXX-06-09', 'five words'],
  [[{ words: WORDS, indirect: true }], ['2026-06-10'], 'XXXX-06-09', 'indirect speech has no words of its own'],
  [[{ words: WORDS }], ['2026-06'], 'XXXX-06-09', 'a month is no day'],
]
for (const [others, printed, day, why] of rows)
  test(`${day}: ${why}`, () => expect(dayOf(yearIn(others, printed))).toBe(day))

test('the days that it tells get the year, too', () => {
  const { statements } = yearIn([{ words: WORDS }], ['2026-06-10'], { on: 'XXXX-06-08' })
  expect(statements.map(({ occasion }) => occasion.date.value)).toEqual(['2026-06-08', null])
})

test('a day at the turn of the year is of the year that is near', () => {
  const open = articleIn('agency', { printed: 'XXXX-12-30' })
  const other = articleIn('other', { printed: '2026-01-02' })
  const statements = [open, other].map((one) => statementIn({ in: one, words: WORDS }))
  expect(withKinYears({ articles: [open, other], statements }).articles[0]?.published.value).toBe('2025-12-30')
})

test('nothing is made anew where every article has its year', () => {
  const given = { articles: [articleIn('a', { printed: '2026-06-09' })], statements: [] }
  expect(withKinYears(given)).toBe(given)
})
