import { smallNumber } from './number-words.ts'
import type { Passage } from './passage.ts'
import { gdpBehind } from './read-gdp.ts'
import { readNumber } from './read-number.ts'

/** A share of GDP in words that hold no "percent". */
export interface PartOfGdp {
  readonly value: number // percent
  readonly start: number
  readonly next: number
}

const COINS = /^(?:cents?|pence|p|pennies)$/
const NOTES = /^(?:dollars?|euros?|pounds?|kroner|kronor|zlotys?)$/
const ENDINGS = [
  'tenth',
  'twelfth',
  'fifteenth',
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'hundredth',
]
const NAMES = ['ten', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'hundred']
const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** "a fiftieth of its GDP", "two cents of every euro of output", "four of every hundred dollars of GDP" at token `i`. */
export function readPartOfGdp(passage: Passage, i: number): PartOfGdp | null {
  const { low } = passage
  const word = low[i] ?? ''
  const of = partNamed(/^(?:an?|one)$/.test(word) ? (low[i + 1] ?? '') : word.replace(/^one-/, ''))
  if (of !== null && (word.startsWith('one-') || /^(?:an?|one)$/.test(word))) {
    const end = word.startsWith('one-') ? i + 1 : i + 2
    const next = gdpBehind(low, end)
    return next === null ? null : { value: 100 / of, start: i, next }
  }
  const number = readNumber(passage, i)
  if (number === null || 'why' in number) return null
  const base = COINS.test(low[number.next] ?? '') ? ofEach(low, number.next + 1) : ofHundred(low, number.next)
  const next = base === null ? null : gdpBehind(low, base)
  return next === null || number.value > 20 ? null : { value: number.value, start: i, next }
}

/** 20 for "twentieth", 25 for "twenty-fifth". */
function partNamed(word: string): number | null {
  const at = ENDINGS.indexOf(word)
  if (at >= 0) return word === 'hundredth' ? 100 : smallNumber(NAMES[at] ?? '')
  const [tens = '', one = ''] = word.split(/[-‐‑]/)
  const high = smallNumber(tens)
  const low = ONES.indexOf(one) + 1
  return high !== null && high >= 20 && low > 0 ? high + low : null
}

/** "of every euro", "in each dollar", "out of every pound": the token behind. */
function ofEach(low: readonly string[], at: number): number | null {
  const start = low[at] === 'out' ? at + 1 : at
  const isEach = /^(?:of|in|from|on)$/.test(low[start] ?? '') && /^(?:every|each)$/.test(low[start + 1] ?? '')
  return isEach && NOTES.test(low[start + 2] ?? '') ? start + 3 : null
}

/** "of every hundred dollars", "euros in every 100", "out of every 100 euros" */
function ofHundred(low: readonly string[], at: number): number | null {
  let start = NOTES.test(low[at] ?? '') ? at + 1 : at
  if (low[start] === 'out') start += 1
  if (!/^(?:of|in)$/.test(low[start] ?? '') || !/^(?:every|each)$/.test(low[start + 1] ?? '')) return null
  const hundred = /^(?:100|hundred)$/.test(low[start + 2] ?? '') ? start + 3 : null
  return hundred !== null && NOTES.test(low[hundred] ?? '') ? hundred + 1 : hundred
}
