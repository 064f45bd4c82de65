import fc from 'fast-check'
import { expect, test } from 'vitest'
import { worthComparing } from '../../src/app/worth-comparing.ts'
import { evidenceAt } from '../../src/model/evidence.ts'
import { speakerOf, statementOf } from '../../src/model/factories.ts'
import type { Statement } from '../../src/model/statement.ts'
import { blocksOf } from '../../src/reconcile/blocks-of.ts'
import { bestLikeness, REVIEW } from '../../src/reconcile/likeness.ts'
import { partsOf } from '../../src/reconcile/quoted-words.ts'

const VOCABULARY = 'the of we will not and to harbour crane winter thaw quay ferry lantern 2 30'.split(' ')

const words = fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 14 })
const statement = fc
  .record({
    parts: fc.array(words, { minLength: 1, maxLength: 3 }),
    speaker: fc.constantFrom('Ada Brandt', 'Boris Tamm', null),
  })
  .map(({ parts, speaker }): Statement => {
    let at = 0
    const quoted = parts.map((part) => {
      const exact = part.join(' ')
      at += exact.length + 3
      return evidenceAt(' '.repeat(at) + exact, at, at + exact.length)
    })
    return { ...statementOf(), contents: quoted, quoted, speaker: speaker === null ? null : speakerOf(speaker) }
  })

const share = (a: Statement, b: Statement, start: string) => {
  const keys = new Set(blocksOf(a).filter((key) => key.startsWith(start)))
  return blocksOf(b).some((key) => keys.has(key))
}

test('nothing that reconciling could join or set beside is left out', () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 6 }), statement, (ours, other) => {
      const met = ours.filter((one) => share(one, other, ''))
      const alike = met.some(
        (one) =>
          one.speaker !== null &&
          one.speaker.id === other.speaker?.id &&
          bestLikeness(partsOf(one), partsOf(other)).score >= REVIEW,
      )
      if (alike) expect(worthComparing(ours)([other])).toEqual([other])
    }),
    { numRuns: 2000 },
  )
})

const quoting = (speaker: string, exact: string): Statement => {
  const part = evidenceAt(exact, 0, exact.length)
  return { ...statementOf(), speaker: speakerOf(speaker), contents: [part], quoted: [part] }
}

test('six words in a row in another mouth are kept, one rare word in common is not', () => {
  const ours = [quoting('Ada Brandt', 'We will pay for every quay by the end of the decade')]
  const carried = quoting('Boris Tamm', 'She said we will pay for every quay, no less')
  const unlike = quoting('Ada Brandt', 'No quay was ever built by people who complain about the weather all day')
  expect(worthComparing(ours)([carried, unlike])).toEqual([carried])
})
