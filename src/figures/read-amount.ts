import type { Unit } from '../model/figure.ts'
import { readCountedNoun, TIME, unitOf, unitOfHyphened } from './counted-noun.ts'
import { currencyAfter, currencyBefore } from './currencies.ts'
import type { NumberRead } from './number-read.ts'
import { SCALES, SHORT_SCALES } from './number-words.ts'
import type { Passage } from './passage.ts'
import { readGdp } from './read-gdp.ts'
import { readNumber } from './read-number.ts'

/** A number with its currency, scale, unit and what it counts. */
export interface Amount {
  readonly value: number
  readonly lastDigit: number
  readonly unit: Unit
  readonly noun: string | null
  readonly between: readonly number[] // tokens between the number and its noun
  readonly gdp: boolean
  readonly scale: number
  readonly read: NumberRead
  readonly bare: boolean // neither sign nor scale says that this is an amount
  readonly start: number // its first token, a currency's sign before the number included
  readonly number: number // the token of its number
  readonly numberEnd: number // the token after number and scale
  readonly next: number // the token after unit and noun
}

/** Words at `next` or before are no amount; `why` null: a date, an ordinal, a name, and nothing to tell. */
export interface PassedOver {
  readonly why: string | null
  readonly next: number
}

export function readAmount(passage: Passage, i: number): Amount | PassedOver | null {
  const read = readNumber(passage, i)
  if (read === null || 'why' in read) return read
  if (isSignedOddly(passage, i)) return { why: 'a dash stands between its currency and its number', next: read.next }
  const money = currencyBefore(passage.tokens, i - 1)
  const scaled = readScale(passage, read, money !== null)
  if (scaled === null) return { why: null, next: read.next + 1 }
  const amount = amountOf(passage, i, read, scaled)
  if (money) return { ...amount, unit: money.unit, start: money.from, bare: false }
  return withUnit(passage.low, amount) ?? counted(passage, amount)
}

function amountOf(passage: Passage, i: number, read: NumberRead, scaled: { scale: number; next: number }): Amount {
  return {
    value: signed(passage, i) * tidy(read.value * scaled.scale),
    lastDigit: tidy(read.lastDigit * scaled.scale),
    unit: 'count',
    noun: null,
    between: [],
    gdp: false,
    scale: scaled.scale,
    read,
    bare: scaled.scale === 1,
    start: i,
    number: i,
    numberEnd: scaled.next,
    next: scaled.next,
  }
}

/** "$–5 million" */
function isSignedOddly({ tokens }: Passage, i: number): boolean {
  const dash = tokens[i - 1]
  if (!dash || !/^[-–—−]$/.test(dash.text) || dash.end !== tokens[i]?.start) return false
  return /^[$€£]$/.test(tokens[i - 2]?.text ?? '') && tokens[i - 2]?.end === dash.start
}

/** A minus stands on to its number with a blank before it. */
function signed(passage: Passage, i: number): number {
  const sign = passage.tokens[i - 1]
  const number = passage.tokens[i]
  if (!sign || !number || !/^[-−]$/.test(sign.text) || sign.end !== number.start) return 1
  return /^$|\s|\(/.test(passage.text.slice(Math.max(0, sign.start - 1), sign.start)) ? -1 : 1
}

/** Null where other letters are written on to the digits: "5th", "3D", "155mm". */
function readScale(passage: Passage, read: NumberRead, money: boolean): { scale: number; next: number } | null {
  const { low, tokens } = passage
  const word = low[read.next] ?? ''
  const joined = tokens[read.next]?.start === tokens[read.next - 1]?.end && /^\p{L}/u.test(word)
  if (joined && read.written === 'digits') {
    if (/^(?:pc|pct|percent|x)$/.test(word)) return { scale: 1, next: read.next }
    const short = SHORT_SCALES.get(word) ?? SCALES.get(word)
    if (short === undefined || (!money && /^[bt]$/.test(word))) return null
    return { scale: short, next: read.next + 1 }
  }
  const hyphened = word === '-' && tokens[read.next]?.start === tokens[read.next - 1]?.end ? 1 : 0
  const scale = SCALES.get(low[read.next + hyphened] ?? '')
  if (scale !== undefined) return { scale, next: read.next + hyphened + 1 }
  const spaced =
    /^(?:bn|mn|mln|tn|trn)$/.test(word) || (money && /^[km]$/.test(word)) ? SHORT_SCALES.get(word) : undefined
  return spaced === undefined ? { scale: 1, next: read.next } : { scale: spaced, next: read.next + 1 }
}

function withUnit(low: readonly string[], amount: Amount): Amount | null {
  const percent = percentAt(low, amount.next)
  if (percent !== null) {
    const gdp = readGdp(low, percent)
    return { ...amount, unit: gdp ? '% of GDP' : '%', gdp: gdp !== null, bare: false, next: gdp ?? percent }
  }
  const isMany = /ions$/.test(low[amount.next - 1] ?? '') && low[amount.next] === 'of' // "64 millions of euros"
  const named = currencyAfter(low, isMany ? amount.next + 1 : amount.next)
  if (named === null || (named.unit === 'GBP' && amount.scale === 1)) return null
  return { ...amount, unit: named.unit, bare: false, next: named.next }
}

/** "%", "percent", "per cent", "pct", "-percent", "percentage points" at token `i`: the token after it. */
function percentAt(low: readonly string[], i: number): number | null {
  const at = low[i] === '-' ? i + 1 : i
  if (/^(?:percent|pct|pc|percents)$/.test(low[at] ?? ''))
    return low[at + 1] === '.' && low[at] === 'pct' ? at + 2 : at + 1
  if (low[i] === '%') return i + 1
  if (low[at] === 'per' && /^cents?$/.test(low[at + 1] ?? '')) return at + 2
  return low[at] === 'percentage' && /^points?$/.test(low[at + 1] ?? '') ? at + 2 : null
}

function counted(passage: Passage, amount: Amount): Amount | PassedOver {
  const { low, tokens } = passage
  const hyphen = tokens[amount.next]
  if (hyphen && /^[-‐‑]$/.test(hyphen.text) && hyphen.start === tokens[amount.next - 1]?.end) {
    const word = low[amount.next + 1] ?? ''
    const unit = /^\p{L}/u.test(word) && tokens[amount.next + 1]?.start === hyphen.end ? unitOfHyphened(word) : null
    if (unit) return { ...amount, unit, noun: word, bare: false, next: amount.next + 2 }
    return /^\p{L}/u.test(word) ? { why: null, next: amount.next + 2 } : amount
  }
  const noun = readCountedNoun(low, amount.next)
  if (noun === null) return amount
  if (TIME.has(noun.noun)) return { why: null, next: noun.next }
  return { ...amount, unit: unitOf(noun.noun), noun: noun.noun, between: noun.between, next: noun.next }
}

/** 1.2 × 1e6 without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
