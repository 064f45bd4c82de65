import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordChanges } from '../../src/text/word-changes.ts'

const shown = (left: string, right: string) =>
  wordChanges(left, right)
    ?.map(({ kind, words }) => (kind === 'same' ? words : kind === 'out' ? `[-${words}-]` : `{+${words}+}`))
    .join(' ') ?? null

// biome-ignore format: a table
const cases: [left: string, right: string, shown: string | null, why: string][] = [
  ['We will buy twelve new ships', 'We will buy twenty new ships', 'We will buy [-twelve-] {+twenty+} new ships', 'another word'],
  ['We will not pay for it', 'We will pay for it', 'We will [-not-] pay for it', 'a word left out'],
  ['We will pay for it', 'We will never pay for it', 'We will {+never+} pay for it', 'a word put in'],
  ['Thank you. We will pay for it', 'We will pay for it, all of it', 'We will pay for it,', 'trimmed at both edges'],
  ['“We’ll pay for it,”', 'we\'ll pay for it', 'we\'ll pay for it', 'case and marks'],
  ['We will pay for it', 'Ships sail north in spring', null, 'other words'],
]

describe('wordChanges', () => {
  test('a word with sixty thousand marks inside it is no trouble', () => {
    const long = `a${'.'.repeat(60_000)}b`
    expect(shown(`We pay ${long} today`, `We pay ${long}, today`)).toBe(`We pay ${long}, today`)
  })
  for (const [left, right, expected, why] of cases) test(why, () => expect(shown(left, right)).toBe(expected))

  test('whoever takes what is the same and what was put in reads the second text’s words in order', () => {
    const words = fc.array(fc.constantFrom('we', 'will', 'not', 'pay', 'for', 'ships'), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const found = wordChanges(a.join(' '), b.join(' ')) ?? []
        const read = found.filter(({ kind }) => kind !== 'out').map((one) => one.words)
        return b.join(' ').includes(read.join(' '))
      }),
    )
  })
})
