import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spansIn } from '../../src/text/spans-in.ts'

const SPANS = [
  { start: 2, end: 5 },
  { start: 5, end: 8 },
  { start: 12, end: 20 },
]
const found = (from: number, to: number) => spansIn(SPANS, from, to).map(({ start }) => start)

// biome-ignore format: one case a line
const rows: [from: number, to: number, starts: number[], why: string][] = [
  [0, 30, [2, 5, 12], 'all'],
  [3, 4, [2], 'inside one'],
  [4, 6, [2, 5], 'over the border of two'],
  [19, 30, [12], 'its last unit'],
  [0, 2, [], 'ends where the first starts: the end is exclusive'],
  [8, 12, [], 'exactly the gap'],
  [20, 30, [], 'starts where the last ends'],
  [100, 200, [], 'behind all'],
  [5, 8, [5], 'exactly one: its neighbour only touches'],
]
for (const [from, to, starts, why] of rows)
  test(`${why}: ${from} to ${to}`, () => expect(found(from, to)).toEqual(starts))

test('no spans, nothing found', () => expect(spansIn([], 0, 10)).toEqual([]))

test('finds what a look at every span would find', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 }))),
      fc.nat(60),
      fc.integer({ min: 1, max: 20 }),
      (steps, from, length) => {
        let at = 0
        const spans = steps.map(([gap, width]) => {
          const start = at + gap
          at = start + width
          return { start, end: at }
        })
        const to = from + length
        expect(spansIn(spans, from, to)).toEqual(spans.filter(({ start, end }) => start < to && end > from))
      },
    ),
  )
})
