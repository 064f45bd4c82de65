import { expect, test } from 'vitest'
import { partsOf } from '../../src/reconcile/quoted-words.ts'
import { articleIn, statementIn } from './tellings.ts'

// biome-ignore format: one case a line
const rows: [pieces: string[], parts: string[], why: string][] = [
  [['“We are buying time,”', '“and time is dear. We pay.”'], ['We are buying time, and time is dear. We pay.'], 'its attribution interrupts it; the comma is the speaker’s'],
  [['“The old order,”', '“is not coming back.”'], ['The old order is not coming back.'], 'the comma is the attribution’s'],
  [['“The old order is gone,”', '“Nobody mourns it.”'], ['“The old order is gone,”', '“Nobody mourns it.”'], 'another sentence begins'],
  [['“The old order is gone.”', '“nobody mourns it”'], ['“The old order is gone.”', '“nobody mourns it”'], 'the first one has ended'],
  [['“the old order”', '“a new one”'], ['“the old order”', '“a new one”'], 'two phrases, no comma between'],
  [['“The old,”', '“the new,”', '“and the next.”'], ['The old the new, and the next.'], 'interrupted twice'],
]
for (const [pieces, parts, why] of rows)
  test(`the stretches of a quotation: ${why}`, () => {
    const found = partsOf(statementIn({ in: articleIn('a'), words: pieces }))
    expect(found.map(({ exact }) => exact).sort()).toEqual([...parts].sort())
    for (const { exact, words, places } of found)
      expect(places.map(({ start, end }) => exact.slice(start, end).toLowerCase())).toEqual(words)
  })

test('who prints the very same words has the same stretches of them, whoever speaks', () => {
  const words = 'we buy twenty ships'
  const [one, other] = ['Ada Brandt', 'Peter Marlow'].map((by) =>
    partsOf(statementIn({ in: articleIn(by), words, by })),
  )
  expect(one?.[0]?.words).toEqual(['we', 'buy', '20', 'ships'])
  expect(other).toBe(one)
})
