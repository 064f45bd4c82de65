import { describe, expect, test } from 'vitest'
import { creditsOf } from '../../src/reconcile/credits-of.ts'
import { joinClaims } from '../../src/reconcile/join-claims.ts'
import { judgementsOf } from '../../src/reconcile/judgements.ts'
import { kinByWords } from '../../src/reconcile/kin-by-words.ts'
import { articleIn, byId, comparableOf, creditOf, decisionOn, orders, type Telling } from './tellings.ts'

const WORDS = 'The ferries will sail from the harbour by autumn, and none of them will be chartered'
const TRANSLATED = 'The ferries will depart from the harbour until autumn and not one of them will be hired'
const OTHER = 'Nobody ever built a lighthouse out of promises and paper'

const wire = articleIn('wire', { printed: '2026-02-10', credit: [creditOf('wire', 'Port Agency', 'dateline')] })
const carrier = articleIn('carrier', {
  printed: '2026-02-11',
  outlet: 'The Quay',
  credit: [creditOf('wire', 'Port Agency')],
})
const digest = articleIn('digest', { printed: '2026-02-11', outlet: 'Digest', credit: [creditOf('outlet', 'The Bay')] })
const bay = articleIn('bay', { printed: '2026-02-10', outlet: 'The Bay' })
const stranger = articleIn('stranger', { printed: '2026-02-11', outlet: 'The Cape' })
const undated = articleIn('undated', { outlet: 'The Quay', credit: [creditOf('wire', 'Port Agency')] })
const quoting = articleIn('quoting', { printed: '2026-02-10', text: `“${OTHER},” said Peter Marlow.` })
const alike = articleIn('alike', { printed: '2026-02-11', text: `Peter Marlow: “${OTHER}.”` })
const late = articleIn('late', { printed: '2026-03-11', outlet: 'Later', credit: [creditOf('wire', 'Port Agency')] })

const occasionsOf = (articles: readonly Telling['in'][]) => ({
  credits: creditsOf(byId(articles)),
  areKin: kinByWords(byId(articles)),
})

const sizes = (tellings: readonly Telling[]) =>
  joinClaims(tellings.map(comparableOf), judgementsOf([]), occasionsOf(tellings.map((telling) => telling.in)))
    .claims.map(({ members }) => members.length + 1)
    .sort()

describe('half of the content is enough where articles tell one occasion', () => {
  // biome-ignore format: one case a line
  const cases: [tellings: readonly Telling[], expected: readonly number[], why: string][] = [
    [[{ in: wire, words: WORDS }, { in: carrier, words: TRANSLATED }], [2], 'it credits the agency whose own article the other is'],
    [[{ in: bay, words: WORDS }, { in: digest, words: TRANSLATED }], [2], 'it credits the outlet'],
    [[{ in: undated, words: WORDS }, { in: carrier, words: TRANSLATED }], [2], 'both credit one agency, and the day of one is not known'],
    [[{ in: wire, words: WORDS }, { in: wire, words: OTHER }, { in: stranger, words: TRANSLATED }, { in: stranger, words: OTHER }], [2, 2], 'both tell other words of hers'],
    [[{ in: wire, words: 'We are no tripwire; we are the door, and it is locked' }, { in: carrier, words: 'We do not form a tripwire, we form a door, closed with the key' }], [2], 'two rare words are enough of who credits the other, if little is left over'],
    [[{ in: quoting, words: WORDS }, { in: alike, words: TRANSLATED }], [2], 'both quote another’s six words'],
    [[{ in: stranger, words: 'We are no tripwire; we are the door, and it is locked' }, { in: bay, words: 'We do not form a tripwire, we form a door, closed with the key' }], [1, 1], 'but not of two strangers'],
    [[{ in: wire, words: WORDS }, { in: stranger, words: TRANSLATED }], [1, 1], 'nothing tells that the two are of one occasion'],
    [[{ in: wire, words: WORDS }, { in: late, words: TRANSLATED }], [1, 1], 'a month later'],
    [[{ in: wire, words: WORDS }, { in: carrier, words: TRANSLATED, by: 'Greta Solheim' }], [1, 1], 'another speaker'],
    [[{ in: wire, words: WORDS }, { in: carrier, words: 'The ferries are old, and in autumn they leak' }], [1, 1], 'two words in common, another thought'],
    [[{ in: wire, words: WORDS }, { in: carrier, words: TRANSLATED }, { in: carrier, words: 'The ferries will sail from the harbour by autumn, empty or hired' }], [1, 2], 'of two of one article the likest joins'],
    [[{ in: wire, words: WORDS }, { in: wire, words: TRANSLATED }], [1, 1], 'one article tells both'],
  ]
  for (const [tellings, expected, why] of cases)
    test(why, () => {
      for (const order of orders(tellings)) expect(sizes(order)).toEqual(expected)
    })
})

test('what a person judged different stays apart', () => {
  const [one, other] = [comparableOf({ in: wire, words: WORDS }), comparableOf({ in: carrier, words: TRANSLATED })]
  const judged = judgementsOf([decisionOn(one.statement, other.statement, 'different')])
  expect(joinClaims([one, other], judged, occasionsOf([wire, carrier])).claims).toHaveLength(2)
})
