import { describe, expect, test } from 'vitest'
import { verdictsOn } from './verdicts-on.ts'

// biome-ignore format: a table
const given: readonly [text: string, verdicts: string[], why: string][] = [
  ['The two newest members, Finland (April 2023) and Sweden (May 2024), share a long border.', ['April 2023: agrees', 'May 2024: differs'], 'dates in brackets'],
  ['When Greece and Turkey came in, in 1952, the alliance was three years old.', ['1952: agrees'], 'came in'],
  ['Poland, Hungary and Czechia were let into NATO on 12 March 1999, Slovakia not until 29 March 2004.', ['12 March 1999: agrees', '29 March 2004: agrees'], 'let in, and not until'],
  ['Finland has been a member since April 2023; its border is the alliance’s longest with Russia.', ['April 2023: agrees'], 'no other body is named'],
  ['Arctic Sentry began on 12 February 2026.', ['12 February 2026: differs'], 'what begins stands before it'],
  ['The decision to give Joint Force Command Naples to Italy was taken on 16 February 2026.', ['16 February 2026: differs'], 'a decision that is taken'],
  ['Not until July 2023, in Vilnius, did the allies turn 2 percent from an aim into a floor.', ['July 2023: agrees'], 'then they did'],
]

// biome-ignore format: a table
const withheld: readonly [text: string, why: string][] = [
  ['Two summits, Vilnius (July 2023) and The Hague (June 2025), raised the newest members’ targets.', 'towns'],
  ['Finland (April 2022) and Sweden (May 2022) applied to join the alliance as its newest members.', 'applications'],
  ['Poland (2027) and Estonia (2028) are the latest allies to buy jets.', 'jets'],
  ['The Germans came in, in 1945, and the alliance was formed.', 'a people by its adjective'],
  ['Talks on NATO’s Arctic Sentry began on 3 January 2026.', 'talks'],
  ['The exercise began on 5 March 2026 near Arctic Sentry.', 'an exercise'],
  ['Bulgarian deputies took the decision to give Joint Force Command Naples a gift on 3 March 2026.', 'a gift of others'],
]

describe('dates of accession, launch and agreement', () => {
  for (const [text, verdicts, why] of given) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual(verdicts))
})

describe('dates of something else', () => {
  for (const [text, why] of withheld) test(`${why}: “${text}”`, () => expect(verdictsOn(text)).toEqual([]))
})
