import { expect, test } from 'vitest'
import { evidenceAt } from '../../src/model/evidence.ts'
import { joinClaims } from '../../src/reconcile/join-claims.ts'
import { judgementsOf } from '../../src/reconcile/judgements.ts'
import { saidAgain } from '../../src/reconcile/said-again.ts'
import { articleIn, comparableOf, statementIn } from './tellings.ts'

const WORDS = 'Our yards are open, but the queue is longer than the quay'
const FIRST = comparableOf({ in: articleIn('a', { printed: '2026-02-11' }), words: WORDS, on: '2026-02-10' })

// biome-ignore format: one case a line
const cases: [ahead: string, behind: string, on: string, claims: number, why: string][] = [
  ['There she said it once more. ', '', '2026-02-12', 2, 'once more'],
  ['She repeated her promise in front of recruits on Thursday. ', '', '2026-02-12', 2, 'a promise repeated'],
  ['She reiterated the old warning. ', '', '2026-02-12', 2, 'a warning reiterated'],
  ['On Monday she used her best line a second time, before the committee. ', '', '2026-02-12', 2, 'a line used a second time'],
  ['On Monday she used the back door a second time. ', '', '2026-02-12', 1, 'a door used a second time'],
  ['', ' I say that at every fair.', '2026-02-12', 2, 'in her own words, at every fair'],
  ['', '” she told students last night, as she had in Oslo the week before.', '2026-02-12', 2, 'as she had elsewhere'],
  ['', '” she said, as she had to.', '2026-02-12', 1, 'what she was bound to'],
  ['On Thursday Ada Brandt repeated in the Lithuanian capital the line she had used in Oslo two days earlier. ', '', '2026-02-12', 2, 'a line used elsewhere before'],
  ['On Thursday she repeated in the capital the way she had come. ', '', '2026-02-12', 1, 'no words'],
  ['There she said it once more. ', '', '2026-02-10', 1, 'on the same day: one saying'],
  ['She repeated the manoeuvre twice. ', '', '2026-02-12', 1, 'something else was repeated'],
  ['She said it. ', '', '2026-02-12', 1, 'nothing tells of another time'],
]
for (const [ahead, behind, on, claims, why] of cases)
  test(`${claims === 2 ? 'two sayings' : 'one'}: ${why}`, () => {
    const again = articleIn('b', { printed: '2026-02-13', text: `${ahead}${WORDS}.${behind}` })
    const later = comparableOf({ in: again, words: WORDS, on })
    expect(joinClaims([FIRST, later], judgementsOf([])).claims).toHaveLength(claims)
  })

test('words said again do not bind an article of no day to both sayings', () => {
  const undated = comparableOf({ in: articleIn('c'), words: WORDS })
  const again = articleIn('b', { printed: '2026-02-13', text: `She repeated her promise on Thursday. ${WORDS}.` })
  const later = comparableOf({ in: again, words: WORDS, on: '2026-02-12' })
  const { claims } = joinClaims([FIRST, undated, later], judgementsOf([]))
  expect(claims).toHaveLength(2)
})

test('“…,” she said again: the cue itself tells it', () => {
  const text = `“${WORDS},” Ada Brandt said again on television.`
  const at = text.indexOf('said')
  const saying = statementIn({ in: articleIn('b', { text }), words: WORDS })
  const said = { ...saying, cue: evidenceAt(text, at, at + 'said'.length) }
  expect(saidAgain(said, articleIn('b', { text }))).toBe(true)
  expect(saidAgain(said, articleIn('b', { text: text.replace('again', 'so') }))).toBe(false)
})
