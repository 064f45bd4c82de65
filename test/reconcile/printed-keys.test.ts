import { expect, test } from 'vitest'
import { isCount, isOccasion, isOffice, keysOfFamily, printedKeys } from '../../src/reconcile/printed-keys.ts'
import { registerWith } from '../statements/own-register.ts'
import { articleIn, NO_SERIES, officeOf, statementIn } from './tellings.ts'

const TEXT = 'Defence Minister Ada Brandt spoke. The yard built 640 drones for the navy.'
const article = articleIn('a', {
  text: TEXT,
  printed: '2026-02-20',
  offices: [officeOf('Defence Minister')],
})
const blocks = [{ type: 'paragraph' as const, start: 0, end: TEXT.length, signature: null }]
const statements = [statementIn({ in: article, words: 'we pay', on: '2026-02-19' })]
const read = { article: { ...article, blocks }, statements, figures: [] }
const known = { register: registerWith([]), series: NO_SERIES }

test('of each family its own keys, and of all the same as one by one', () => {
  const own = (['office', 'sameDay', 'figure'] as const).map((family) => keysOfFamily({ ...read }, family, known))
  const [offices = [], occasions = [], figures = []] = own
  for (const keys of own) expect(keys.length).toBeGreaterThan(0)
  expect(offices.every(isOffice)).toBe(true)
  expect(occasions.every(isOccasion)).toBe(true)
  expect(figures.every(isCount)).toBe(true)
  expect(printedKeys(read, known)).toEqual(own.flat())
})
