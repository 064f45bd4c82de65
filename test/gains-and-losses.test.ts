import { expect, test } from 'vitest'
import { changesAsLines } from '../bench/quality/changes-as-lines.ts'
import { gainsAndLosses, type Now } from '../bench/quality/gains-and-losses.ts'

const BEFORE = { won: ['kept', 'lost', 'no longer gold'], wrong: ['still wrong', 'wrong no more'] }
const NOW: Now = { won: ['kept', 'gained'], missed: ['lost', 'never found'], wrong: ['still wrong', 'wrong now'] }

test('each change is told once, and what the gold no longer asks for is not lost', () => {
  expect(gainsAndLosses(BEFORE, NOW)).toEqual({
    gained: ['gained'],
    lost: ['lost'],
    wrongNow: ['wrong now'],
    wrongNoMore: ['wrong no more'],
  })
})

test('a run held against itself changes nothing', () => {
  const lines = changesAsLines(gainsAndLosses(NOW, NOW), () => 'words')
  expect(lines).toEqual(['  gained 0, lost 0'])
})

test('a line for each change, with its words where they are at hand', () => {
  const words: Record<string, string> = { gained: '“Eleven days”', lost: '“Four battalions”', 'wrong now': 'office' }
  expect(changesAsLines(gainsAndLosses(BEFORE, NOW), (key) => words[key] ?? '')).toEqual([
    '  gained 1, lost 1; found and not due: 1 new, 1 gone',
    '  + gained  “Eleven days”',
    '  - lost  “Four battalions”',
    '  + not due: wrong now  office',
    '  - not due: wrong no more',
  ])
})
