import { expect, test } from 'vitest'
import type { AidTold } from '../../src/model/aid.ts'
import { openInWords } from '../../src/report/aid-in-words.ts'

const row = (committed: number | null, open: number | null, single = false) => ({
  donors: 'One',
  name: 'One',
  single,
  military: 0,
  allocated: 0,
  committed,
  open,
})
const told = (...open: ReturnType<typeof row>[]) => openInWords({ open, periods: ['2024'] } as unknown as AidTold)

test('what is committed and not allocated', () =>
  expect(told(row(10, 4), row(5, 1))).toBe('Of EUR 15.00 bn committed since 2024, 5.00 bn are not allocated yet.'))
test('more allocated than committed is told as that', () =>
  expect(told(row(2.5, -0.18))).toBe(
    'Allocated since 2024 are EUR 0.18 bn more than the EUR 2.50 bn that the rows have as committed.',
  ))
test('donors within a group are not counted twice', () =>
  expect(told(row(10, 4), row(7, 3, true))).toContain('EUR 10.00 bn'))
test('nothing is said where one group has no commitments', () => expect(told(row(10, 4), row(null, null))).toBe(''))
