import type { Sense, Unit } from '../model/figure.ts'
import { TIME } from './counted-noun.ts'
import { isTold } from './is-told.ts'
import { isNoQuantity, isOfBearers } from './not-a-quantity.ts'
import { partOf } from './number-words.ts'
import type { Passage } from './passage.ts'
import { type Amount, type PassedOver, readAmount } from './read-amount.ts'
import { isOfOne, type Part, readFraction } from './read-fraction.ts'
import { readGdp } from './read-gdp.ts'
import { readMultiple } from './read-multiple.ts'
import { type PartOfGdp, readPartOfGdp } from './read-part-of-gdp.ts'
import { readPartOfRound } from './read-part-of-round.ts'
import { readRange } from './read-range.ts'
import { readSenseAfter, readSenseBefore } from './senses.ts'

/** A number with its unit and sense, not yet tied to anything. Tokens are counted within the passage. */
export interface Quantity {
  readonly value: number
  readonly value2: number | null
  readonly lastDigit: number
  readonly unit: Unit
  readonly sense: Sense
  readonly noun: string | null // what is counted, lower case
  readonly between: readonly number[] // tokens between the number and its noun
  readonly gdp: boolean // "of GDP" stands with it
  readonly from: number // its first token: the words of its sense
  readonly number: number // the token of its number
  readonly next: number // the token after it
}

interface QuantitiesFound {
  readonly quantities: readonly Quantity[]
  readonly refused: readonly { readonly from: number; readonly next: number; readonly why: string }[]
}

/** Every quantity of a passage, in order, and what looked like one and cannot be read for sure. */
export function findQuantities(passage: Passage): QuantitiesFound {
  const quantities: Quantity[] = []
  const refused: { from: number; next: number; why: string }[] = []
  for (let i = 0; i < passage.tokens.length; ) {
    const read = readQuantity(passage, i)
    if (read && 'value' in read) quantities.push(read)
    else if (read?.why) refused.push({ from: i, next: read.next, why: read.why })
    i = read ? Math.max(i + 1, read.next) : i + 1
  }
  return { quantities, refused }
}

function readQuantity(passage: Passage, i: number): Quantity | PassedOver | null {
  const ofGdp = readPartOfGdp(passage, i)
  if (ofGdp) return quantityOfGdp(passage, ofGdp)
  const ofRound = readPartOfRound(passage.low, i)
  if (ofRound)
    return withSense(
      passage,
      { ...ofRound, value2: null, noun: null, between: [], gdp: false, number: i },
      i,
      ofRound.next,
    )
  const part = readFraction(passage, i) ?? readMultiple(passage, i)
  if (part) return quantityOfPart(passage, part)
  if (isPartOfRound(passage.low, i)) return { why: 'a part of a round number is not worked out', next: i + 4 }
  const one = onlyOne(passage, i)
  if (one) return one
  const first = readAmount(passage, i)
  if (first === null || 'why' in first) return first
  const range = readRange(passage, first)
  if (range && 'why' in range) return range
  if (range) return { ...quantityOf(passage, range.amount), ...ends(range.low, range.amount), from: range.start }
  if (first.bare && isNoQuantity(passage, first.number, first.numberEnd, first.read)) {
    return { why: null, next: first.numberEnd }
  }
  if (first.bare && first.read.doubtful) {
    return { why: 'it may be a decimal, or a thousand as parts of Europe print it', next: first.numberEnd }
  }
  if (first.bare && isOfBearers(first.value, first.noun, passage.low)) return { why: null, next: first.next }
  return isTold(passage, first) ? quantityOf(passage, first) : { why: null, next: first.numberEnd }
}

/** "only one ally": a one that counts. */
function onlyOne(passage: Passage, i: number): Quantity | null {
  const { low } = passage
  const noun = low[i + 1] === 'nato' ? i + 2 : i + 1
  if (low[i] !== 'one' || !/^(?:only|just)$/.test(low[i - 1] ?? '') || !/^(?:ally|member)$/.test(low[noun] ?? ''))
    return null
  const bare = {
    value: 1,
    value2: null,
    lastDigit: 1,
    unit: 'countries',
    noun: 'allies',
    between: [],
    gdp: false,
    number: i,
  } as const
  return withSense(passage, bare, i, noun + 1)
}

/** "a quarter of a million": read as neither. */
function isPartOfRound(low: readonly string[], i: number): boolean {
  return partOf(low[i] ?? '') !== null && low[i + 1] === 'of' && isOfOne(low, i + 2)
}

function ends(low: number, high: Amount): Pick<Quantity, 'value' | 'value2' | 'sense'> {
  return { value: low, value2: high.value, sense: 'between' }
}

function quantityOf(passage: Passage, amount: Amount): Quantity {
  const { value, lastDigit, unit, noun, between, gdp, number } = amount
  return withSense(
    passage,
    { value, value2: null, lastDigit, unit, noun, between, gdp, number },
    amount.start,
    amount.next,
  )
}

/** Good to a whole percent: "a fiftieth" is no exact number. */
function quantityOfGdp(passage: Passage, { value, start, next }: PartOfGdp): Quantity {
  const bare = { value, value2: null, lastDigit: 1, unit: '% of GDP', noun: null, between: [], gdp: true } as const
  return withSense(passage, { ...bare, number: start }, start, next)
}

function quantityOfPart(passage: Passage, part: Part): Quantity {
  const { value, lastDigit, unit } = part
  const bare = { value, value2: null, lastDigit, unit, noun: null, between: [], gdp: false, number: part.start }
  const isNearly = unit === 'multiple' && passage.low[part.start - 1] === 'but' && passage.low[part.start - 2] === 'all'
  if (isNearly) return { ...bare, sense: 'about', from: part.start - 2, next: part.next } // "all but doubled"
  return withSense(passage, bare, part.start, part.next)
}

function withSense(
  passage: Passage,
  bare: Omit<Quantity, 'sense' | 'from' | 'next'>,
  start: number,
  next: number,
): Quantity {
  const end = behindRate(passage.low, next)
  const before = readSenseBefore(passage.low, start)
  if (before) return { ...bare, sense: before.sense, from: before.at, next: end }
  const after = readSenseAfter(passage.low, end)
  // "2 percent or more of GDP"
  const gdp = after && bare.unit === '%' ? readGdp(passage.low, after.at) : null
  if (after && gdp !== null) return { ...bare, unit: '% of GDP', gdp: true, sense: after.sense, from: start, next: gdp }
  return after
    ? { ...bare, sense: after.sense, from: start, next: after.at }
    : { ...bare, sense: 'exact', from: start, next: end }
}

/** "7,000 troops per week", "$5 million a year": the rate belongs to the figure. */
function behindRate(low: readonly string[], next: number): number {
  const isLater = /^(?:later|earlier|before|ago|after|on)$/.test(low[next + 2] ?? '') // "2.85 percent a year later"
  return /^(?:per|a|an|each|every)$/.test(low[next] ?? '') && TIME.has(low[next + 1] ?? '') && !isLater
    ? next + 2
    : next
}
