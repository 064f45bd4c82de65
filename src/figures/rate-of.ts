import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'

const WHAT =
  /^(?:day|week|month|quarter|year|head|person|shot|hour|capita|soldier|citizen|inhabitant|resident|taxpayer|household|man|woman|unit|piece)$/
const ADVERB: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

const HEADS = 'head|capita|person|citizen|inhabitant|resident|taxpayer|household|soldier'
const BY_HEAD = new RegExp(
  `\\b(?:(?:per|each|every) (?:${HEADS})|a (?:head|person)|for (?:each|every) (?!dollar|euro|pound|year)\\p{L}+|per (?!cent|annum|year|month|week|day)\\p{L}+)\\b(?! of (?:gdp|the gdp|output))`,
  'u',
)

/** "outlays per head came to $2,800", "$2,850 on defence for every citizen": told before the sum, or behind it in its own part. */
function isByHead({ low }: Passage, quantity: Quantity): boolean {
  if (!/^(?:USD|EUR|GBP|currency)$/.test(quantity.unit)) return false
  const before = low.slice(0, quantity.from)
  const start =
    before.findLastIndex((word) => /^(?:[;]|or|while|but|percent|%|billion|million|trillion|bn|\p{Sc})$/u.test(word)) +
    1
  const behind = low.slice(quantity.next, quantity.next + 14)
  const end = behind.findIndex((word) => /^(?:[;(]|or|while|but|and|up|from|than|\p{Sc})$/u.test(word))
  const isTold = (words: readonly string[]): boolean => BY_HEAD.test(words.join(' '))
  return isTold(before.slice(start)) || isTold(end < 0 ? behind : behind.slice(0, end))
}

/** "7,000 troops per week", "$4 million a shot", "400 recruits a week": what a rate is counted by; null: it is none. */
export function rateOf(passage: Passage, quantity: Quantity): string | null {
  const { low } = passage
  if (quantity.unit === 'fraction' || quantity.unit === 'multiple') return null
  for (let at = quantity.number + 1; at <= quantity.next && at < quantity.number + 12; at += 1) {
    if (!/^(?:per|a|an|each|every)$/.test(low[at] ?? '')) continue
    const word = low[at + 1] ?? ''
    if (/^(?:later|earlier|before|ago|after|on)$/.test(low[at + 2] ?? '')) continue
    if (WHAT.test(word) && low[at - 1] !== 'half') return word === 'capita' ? 'head' : word
  }
  if (
    /^(?:USD|EUR|GBP|currency)$/.test(quantity.unit) &&
    /^(?:an?|per|every|each)$/.test(low[quantity.next] ?? '') &&
    /^(?:day|week|month|hour|minute|second)$/.test(low[quantity.next + 1] ?? '')
  )
    return low[quantity.next + 1] ?? null
  return ADVERB.get(low[quantity.next] ?? '') ?? (isByHead(passage, quantity) ? 'head' : null)
}
