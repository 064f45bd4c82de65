import { expect, test } from 'vitest'
import { findDates } from '../../src/text/dates.ts'
import { withDaysLater } from '../../src/text/days-later.ts'

const PRINTED = '2026-03-10' // a Tuesday

/** What is counted on from a day told before: its words and its day. */
function countedIn(text: string, printed: string | null = PRINTED): [words: string, date: string][] {
  const published = { value: printed, basis: 'stated', evidence: null } as const
  const told = findDates(text, printed)
  return withDaysLater(
    { text, published: printed === null ? { ...published, value: null, basis: 'unknown' } : published },
    told,
  )
    .filter((one) => !told.includes(one))
    .map(({ start, end, date }) => [text.slice(start, end), date])
}

// biome-ignore format: one case a line
const rows: [text: string, counted: [words: string, date: string][], why: string][] = [
  ['She spoke on 2 March. A day later she left.', [['A day later', '2026-03-03']], 'one'],
  ['She spoke on 2 March. Two days later she left.', [['Two days later', '2026-03-04']], 'two'],
  ['She spoke on 2 March and left the next day.', [['the next day', '2026-03-03']], 'the next'],
  ['She spoke on 2 March and left the following morning.', [['the following morning', '2026-03-03']], 'a morning'],
  ['She spoke on 2 March. By 2028 it will be done. The day after, she left.', [['The day after', '2026-03-03']], 'a year between is none to count from'],
  ['She spoke on 2 March, a day after Rutte had.', [], 'counted from something else'],
  ['She spoke on 2 March. The day after tomorrow she leaves.', [], 'counted from today'],
  ['She has waited since 2 March. A day later she left.', [], 'since then'],
  ['She spoke in March. A day later she left.', [], 'a month'],
  ['She spoke on 10 March. A day later she leaves.', [], 'beyond the printing'],
  ['A day later she left.', [], 'no day'],
]
for (const [text, counted, why] of rows) test(`${why}: ${text}`, () => expect(countedIn(text)).toEqual(counted))

test('nothing is counted in an article that tells no day of printing', () =>
  expect(countedIn('She spoke on 2 March 2026. A day later she left.', null)).toEqual([]))
