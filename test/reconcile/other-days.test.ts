import { describe, expect, test } from 'vitest'
import type { ReadArticle } from '../../src/model/briefing.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { articleIn, creditOf, NO_SERIES, orders, stated, statementIn } from './tellings.ts'

const SHIP = 'A minehunter is the only ship that succeeds when nothing happens'
const JOBS = 'The order secures 340 jobs at the yard until the end of the decade'

describe('an article that puts one saying on another day than most', () => {
  /** Who tells which words of which day; the origins of the words about jobs, however the statements are given. */
  function jobsOf(told: readonly (readonly [file: string, words: string, on: string])[]) {
    const files = [...new Set(told.map(([file]) => file))]
    const articles = new Map(
      files.map((file) => [
        file,
        articleIn(file, { credit: [creditOf('byline', `Ada ${file}`)], printed: '2026-09-10' }),
      ]),
    )
    const statements = told.flatMap(([file, words, on]) => {
      const article = articles.get(file)
      return article ? [statementIn({ in: article, words, on })] : []
    })
    const counts = orders(statements).map((order) => {
      const { claims } = reconcile({
        articles: [...articles.values()],
        statements: order,
        figures: [],
        decisions: [],
        register,
        series: NO_SERIES,
      })
      return claims.find(({ words }) => words.includes('jobs'))?.origins
    })
    for (const one of counts) expect(one).toEqual(counts[0])
    return counts[0]
  }
  const [LATE, EARLY] = ['2026-09-09', '2026-09-08']

  // biome-ignore format: one case a line
  const rows: [told: [string, string, string][], counts: [number, number, number], why: string][] = [
    [[['One', SHIP, LATE], ['Two', SHIP, LATE], ['Hub', SHIP, EARLY], ['One', JOBS, LATE], ['Hub', JOBS, EARLY]], [1, 0, 1], 'bears nothing out where two stand against each other'],
    [[['One', JOBS, LATE], ['Hub', JOBS, EARLY]], [2, 0, 0], 'of two days that nothing settles neither is off'],
    [[['One', SHIP, LATE], ['Two', SHIP, LATE], ['Hub', SHIP, EARLY], ['Hub', JOBS, LATE], ['One', JOBS, EARLY]], [2, 0, 0], 'it is off on that day only'],
    [[['One', SHIP, LATE], ['Two', SHIP, LATE], ['Hub', SHIP, EARLY], ['Hub', JOBS, EARLY], ['Sun', JOBS, EARLY], ['One', JOBS, LATE]], [2, 0, 1], 'where most agree with it these are most'],
  ]
  for (const [told, [independent, same, untold], why] of rows)
    test(why, () => expect(jobsOf(told)).toEqual({ independent, same, untold }))
})

describe('who quotes a post that is at hand', () => {
  const WORDS = 'The money is there, and now I want to see cranes'
  const PLAZA = `“${WORDS}” she told her followers`

  /** A post of the 3rd, a report of the 3rd, and an article that tells Monday the 2nd somewhere. */
  function originsOf(paragraphs: readonly string[]) {
    const told = (file: string, parts: readonly string[], type: 'post' | 'paragraph', day: string | null) => {
      const text = parts.join('\n')
      const blocks: ReadArticle['blocks'] = parts.map((part) => {
        const start = text.indexOf(part)
        return { type, start, end: start + part.length, signature: null }
      })
      const article = articleIn(file, { text, blocks, printed: '2026-02-04' })
      const [at, start] = [day === null ? -1 : text.indexOf(day), text.indexOf(WORDS)]
      const words = evidenceAt(text, start, start + WORDS.length)
      const value = day === 'Monday' ? '2026-02-02' : '2026-02-03'
      const date = stated(value, at < 0 ? null : evidenceAt(text, at, at + (day ?? '').length))
      const said = statementIn({ in: article, words: WORDS })
      return {
        article,
        statement: { ...said, contents: [words], quoted: [words], occasion: { ...said.occasion, date } },
      }
    }
    const all = [
      told('post', [`“${WORDS}”`], 'post', null),
      told('report', [`${PLAZA} on Tuesday.`], 'paragraph', 'Tuesday'),
      told('column', paragraphs, 'paragraph', 'Monday'),
    ]
    return reconcile({
      articles: all.map(({ article }) => article),
      statements: all.map(({ statement }) => statement),
      figures: [],
      decisions: [],
      register,
      series: NO_SERIES,
    }).claims[0]?.origins
  }

  test('carries it, though it tells another occasion’s day before', () =>
    expect(originsOf(['They met on Monday.', `${PLAZA} the same evening.`])).toEqual({
      independent: 1,
      same: 2,
      untold: 0,
    }))
  test('bears nothing out where it puts the post itself on another day', () =>
    expect(originsOf([`${PLAZA} on Monday.`])).toEqual({ independent: 1, same: 1, untold: 1 }))
})
