import { join } from 'node:path'
import { expect, test } from 'vitest'
import { briefCase, differences, readExpected } from './whole-line.ts'

const samples = join(import.meta.dirname, '..', 'samples')

test('the samples tell every planted difference and agreement, and nothing else', async () => {
  const expected = readExpected(join(samples, 'expected.json'))
  const briefing = await briefCase(samples, ['.'], expected, [join(samples, 'register')])
  expect(differences(briefing, expected)).toEqual([])
})
