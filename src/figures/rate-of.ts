import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

const WHAT = /^(?:day|week|month|quarter|year|head|person|shot|hour|capita|soldier|citizen|unit|piece)$/
const ADVERB: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

/** "7,000 troops per week", "$4 million a shot", "400 recruits a week": what a rate is counted by; null: it is none. */
export function rateOf({ low }: Passage, quantity: Quantity): string | null {
  if (quantity.unit === 'fraction' || quantity.unit === 'multiple') return null
  for (let at = quantity.number + 1; at <= quantity.next && at < quantity.number + 12; at += 1) {
    if (!/^(?:per|a|an|each|every)$/.test(low[at] ?? '')) continue
    const word = low[at + 1] ?? ''
    if (WHAT.test(word) && !/^\p{L}/u.test(low[at - 1] === 'half' ? 'half' : ''))
      return word === 'capita' ? 'head' : word
  }
  return ADVERB.get(low[quantity.next] ?? '') ?? null
}
