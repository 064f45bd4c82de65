import { describe, expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { occasionOf } from '../../src/model/factories.ts'
import type { Statement } from '../../src/model/statement.ts'
import { reconcile } from '../../src/reconcile/reconcile.ts'
import { register } from '../register/shipped.ts'
import { articleIn, decisionOn, NO_SERIES, orders, stated, statementIn } from './tellings.ts'

const MAY = 'Once the ferry sails on the third of May, we open the old mill before Whitsun'
const JUNE = 'Once the ferry sails on the third of June, we open the old mill before Midsummer'
const CHANGED = 'Once the ferry sails on the third of June, we open the old mill before Whitsun'

const RECORD = articleIn('record', { printed: '2026-03-10' })
const LATER = articleIn('later', { printed: '2026-04-20' })
const FARM = articleIn('farm', { printed: '2026-03-11' })
const COPY = articleIn('copy', { printed: '2026-04-21' })

/** Words in an article from `at` on, of the day that the article tells at its character 40. */
function placed(statement: Statement, at: number, day: string): Statement {
  const quoted = statement.quoted.map(({ exact }) => evidenceAt(' '.repeat(at) + exact, at, at + exact.length))
  const told = evidenceAt(`${' '.repeat(40)}10 March`, 40, 48)
  return {
    ...statement,
    contents: quoted,
    quoted,
    occasion: occasionOf({ date: stated(day, told) }),
  }
}

const first = placed(statementIn({ in: LATER, words: MAY }), 60, '2026-03-10')
const again = placed(statementIn({ in: LATER, words: JUNE }), 300, '2026-03-10') // a day that is the first one's
const of = (statements: readonly Statement[], decisions: Parameters<typeof reconcile>[0]['decisions'] = []) =>
  reconcile({
    articles: [RECORD, LATER, FARM, COPY],
    statements,
    figures: [],
    decisions,
    register,
    series: NO_SERIES,
  })
const claimsOf = (statements: readonly Statement[]) =>
  of(statements).claims.map(({ statementIds }) => [...statementIds].sort())

const inRecord = statementIn({ in: RECORD, words: MAY })
const inFarm = statementIn({ in: FARM, words: CHANGED })
const inCopy = statementIn({ in: COPY, words: JUNE })

describe('an article tells two sayings that are nearly alike', () => {
  test('they are two, and each telling elsewhere joins the one it tells, whatever is read first', () => {
    for (const given of orders([inRecord, first, again, inCopy])) {
      const claims = claimsOf(given)
      expect(claims).toHaveLength(2)
      expect(claims).toContainEqual([inRecord.id, first.id].sort())
      expect(claims).toContainEqual([inCopy.id, again.id].sort())
      expect(of(given).conflicts).toEqual([])
    }
  })

  test('a changed month of the one is still a conflict, and the other is on none of its sides', () => {
    for (const given of orders([inRecord, first, again, inFarm])) {
      const { claims, conflicts } = of(given)
      expect(claims.map(({ statementIds }) => [...statementIds].sort())).toContainEqual([again.id])
      const sides = conflicts.map((conflict) => conflict.sides.map(({ articleIds }) => [...articleIds].sort()).sort())
      expect(sides).toEqual([[['farm'], ['later', 'record']]])
    }
  })

  test('two articles that tell both make two claims of two', () => {
    const both = [MAY, JUNE].map((words, nth) => placed(statementIn({ in: COPY, words }), 60 + nth * 200, '2026-03-10'))
    for (const given of orders([first, again, ...both]))
      expect(claimsOf(given).map(({ length }) => length)).toEqual([2, 2])
  })

  test('a person who judged them the same is heard', () =>
    expect(of([first, again], [decisionOn(first, again, 'same')]).claims).toHaveLength(1))
})

// biome-ignore format: one case a line
const one: [a: string, b: string, indirect: boolean, why: string][] = [
  [MAY, MAY, false, 'the same words twice'],
  [MAY, 'Once the ferry sails on the third of May, we open the old mill', false, 'trimmed'],
  [MAY, CHANGED, false, 'one month alone is another: a slip of its own, or a correction'],
  [MAY, 'Once the ferry starts on the third of May, we open the old mill before Pentecost', false, 'other words, and no other number or day'],
  [MAY, JUNE, true, 'one of them in other words than the speaker’s'],
]
for (const [a, b, indirect, why] of one)
  test(`one: ${why}`, () => {
    const [left, right] = [statementIn({ in: LATER, words: a }), statementIn({ in: LATER, words: b, indirect })]
    expect(claimsOf([left, { ...right, id: `${right.id} again` }])).toHaveLength(1)
  })

test('two articles that print nearly the same words are no two sayings by that', () =>
  expect(claimsOf([inRecord, statementIn({ in: FARM, words: JUNE })])).toHaveLength(1))

describe('an article tells on which two days much the same was said', () => {
  const EARLY = 'We shall send a second ferry to the island in spring, as we promised'
  const LATE = 'We shall send a second ferry to the island in spring, and it will bring its own crew'
  const paper = articleIn('paper', { printed: '2026-03-11' })
  const wire = articleIn('wire', { printed: '2026-03-11' })
  const on = (at: typeof paper, words: string, day: string): Statement => ({
    ...statementIn({ in: at, words }),
    occasion: occasionOf({ date: stated(day) }),
  })
  const told = (days: readonly [string, string]) => {
    const [early, late, other] = [on(paper, EARLY, days[0]), on(paper, LATE, days[1]), on(wire, LATE, '2026-03-11')]
    const given = { articles: [paper, wire], figures: [], decisions: [], register, series: NO_SERIES }
    return orders([early, late, other]).map((statements) =>
      reconcile({ ...given, statements }).claims.map(({ statementIds }) => statementIds.length),
    )
  }

  test('they are two sayings', () => {
    for (const sizes of told(['2026-03-09', '2026-03-11'])) expect(sizes).toEqual([2, 1])
  })

  test('on one day they are one', () => {
    for (const sizes of told(['2026-03-11', '2026-03-11'])) expect(sizes).toEqual([3])
  })

  test('one number is enough where one of the two is of another month, and elsewhere they join as before', () => {
    const NOW = 'We have shells for eleven days and plans for sixty of them'
    const ONCE = 'We have shells for nine days and plans for sixty of them'
    const [now, once, other] = [
      statementIn({ in: paper, words: NOW }),
      on(paper, ONCE, '2025-11'),
      on(wire, NOW, '2026-03-10'),
    ]
    const given = { articles: [paper, wire], figures: [], decisions: [], register, series: NO_SERIES }
    for (const statements of orders([now, once, other])) {
      const claims = reconcile({ ...given, statements }).claims.map(({ statementIds }) => [...statementIds].sort())
      expect(claims).toContainEqual([now.id, other.id].sort())
      expect(claims).toContainEqual([once.id])
    }
  })
})
