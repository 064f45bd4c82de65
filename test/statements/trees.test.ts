import { describe, expect, test } from 'vitest'
import { chanceBy, type Trees } from '../../src/statements/tagger/trees.ts'

// Two trees of one question each: the first weighs −2 or 1, the second −1 or 3.
const TREES: Trees = {
  roots: [0, 3],
  feature: [0, -1, -1, 1, -1, -1],
  limit: [0.5, -2, 1, 0.5, -1, 3],
  right: [2, 0, 0, 5, 0, 0],
  base: 0.25,
}
const chance = (sum: number) => 1 / (1 + Math.exp(-sum))

describe('the chance that trees give', () => {
  const cases: [why: string, values: number[], sum: number][] = [
    ['both low', [0, 0], -2.75],
    ['the second makes good for the first', [0, 1], 1.25],
    ['the first alone', [1, 0], 0.25],
    ['both high', [1, 1], 4.25],
  ]
  test.each(cases)('%s', (_, values, sum) => {
    expect(chanceBy(TREES, values)).toBeCloseTo(chance(sum), 12)
    expect(chanceBy(TREES, values, chance(sum) - 0.001)).toBe(chanceBy(TREES, values))
  })

  test('of what later trees can no longer lift over the least, no more than that is told', () => {
    expect(chanceBy(TREES, [0, 1], 0.9)).toBe(0)
  })
})
