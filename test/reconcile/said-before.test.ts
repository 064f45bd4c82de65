import { expect, test } from 'vitest'
import { joinClaims } from '../../src/reconcile/join-claims.ts'
import { judgementsOf } from '../../src/reconcile/judgements.ts'
import { articleIn, comparableOf } from './tellings.ts'

const WORDS = 'Our yards are open, but the queue is longer than the quay'
const FIRST = comparableOf({ in: articleIn('a', { printed: '2026-02-11' }), words: WORDS, on: '2026-02-10' })

// biome-ignore format: one case a line
const cases: [behind: string, on: string | undefined, claims: number, why: string][] = [
  [' She had told him so on Tuesday, and smiled.', '2026-02-12', 2, 'said before, on the other day'],
  [' He’d used the line at the fair on Tuesday.', '2026-02-12', 2, 'a line used before'],
  [' He’d used the line with the travelling press earlier in the day.', '2026-02-12', 1, 'no other day'],
  [' She had told him so on Monday.', '2026-02-12', 1, 'a day that the other does not tell'],
  [' She had bought it on Tuesday.', '2026-02-12', 1, 'something else was done then'],
  ['\nShe had told him so on Tuesday.', '2026-02-12', 1, 'of another paragraph'],
  ['', '2026-02-12', 1, 'nothing is told'],
]
for (const [behind, on, claims, why] of cases)
  test(`${claims === 2 ? 'two sayings' : 'one'}: ${why}`, () => {
    const again = articleIn('b', { printed: '2026-02-13', text: `${WORDS}.${behind}` })
    const later = comparableOf({ in: again, words: WORDS, ...(on === undefined ? {} : { on }) })
    expect(joinClaims([FIRST, later], judgementsOf([])).claims).toHaveLength(claims)
  })
