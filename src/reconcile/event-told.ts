import type { ReadArticle } from '../model/briefing.ts'
import { type Evidence, evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { placeOf, SITES } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { findDates } from '../text/dates.ts'
import { sentences } from '../text/sentences.ts'
import { narrationOf } from './narration-of.ts'

const RECENT = 7 // days before printing
const LEDE = 4 // paragraphs that tell what happened
const LONGEST = 2000 // characters of a paragraph
const AT =
  /\b(?:after|at|during|following|before)\s(?:(?:the|its|their)\s)?(?:[\p{L}-]+\s)?(?<noun>sign(?:ing|ature)|opening|inauguration|handover|unveiling|launch|ceremony)\b/iu
/** What is told of the event that such a noun names. */
const VERB: Readonly<Record<string, RegExp>> = {
  sign: /\bsign(?:ed|s)\b/i,
  open: /\b(?:opened|opens|inaugurated)\b/i,
  inau: /\b(?:opened|inaugurated)\b/i,
  hand: /\b(?:handed over|changed hands|took (?:over|command))\b/i,
  unve: /\bunveil(?:ed|s)\b/i,
  laun: /\blaunch(?:ed|es)\b/i,
  cere: /\b(?:signed|opened|inaugurated|handed over|changed hands|took (?:over|command)|unveiled|launched|christened|named)\b/i,
}
const IN = /\b(?:in|at)\s(?=(\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}))/gu

/**
 * "The pact, signed in Riga on Tuesday, … “…,” he said after the signing.": the day and the city of the event that the words were said
 * at, implied; unknown where no such noun stands in the sentence of the words, or its event is told of two.
 */
export function eventTold(
  article: ReadArticle,
  statement: Statement,
  register: Register,
): { readonly day: Grounded<string>; readonly city: Grounded<string> } {
  const verb = VERB[nounAt(article, statement)?.slice(0, 4).toLowerCase() ?? '']
  if (!verb) return { day: UNKNOWN, city: UNKNOWN }
  const told = narrationOf(article)
    .slice(0, LEDE)
    .flatMap(({ start, end }) => sentences(article.text, start, Math.min(end, start + LONGEST)))
    .filter(({ start, end }) => verb.test(article.text.slice(start, end)))
  return {
    day: onlyOf(told.flatMap((one) => daysIn(article, one))),
    city: onlyOf(told.flatMap((one) => citiesIn(article, one, register))),
  }
}

/** "signing" of "he said after signing the agreement". */
function nounAt({ text, blocks }: ReadArticle, { cue, contents }: Statement): string | undefined {
  const at = cue?.start ?? contents[0]?.start ?? -1
  const block = blocks.find(({ start, end }) => start <= at && at < end)
  if (!block) return undefined
  const own = sentences(text, block.start, Math.min(block.end, block.start + LONGEST)).find(
    ({ start, end }) => start <= at && at < end,
  )
  return own && AT.exec(text.slice(own.start, own.end))?.groups?.noun
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Fact {
  readonly value: string
  readonly evidence: Evidence
}

function daysIn({ text, published }: ReadArticle, { start, end }: Span): Fact[] {
  const printed = published.value && dateRange(published.value)
  return findDates(text.slice(start, end), published.value).flatMap((one) => {
    const isNear =
      /^\d{4}-\d\d-\d\d$/.test(one.date) &&
      (!printed || (one.date <= printed.last && daysBetween(one.date, printed.last) <= RECENT))
    return isNear ? [{ value: one.date, evidence: evidenceAt(text, start + one.start, start + one.end) }] : []
  })
}

function citiesIn({ text }: ReadArticle, { start, end }: Span, register: Register): Fact[] {
  return [...text.slice(start, end).matchAll(IN)].flatMap(({ index, 0: before, 1: words = '' }) => {
    const place = placeOf(register, words.replace(/['’]s?$/, '')) ?? placeOf(register, words.split(' ')[0] ?? '')
    const from = start + index + before.length
    return place && SITES.has(place.kind)
      ? [{ value: place.name, evidence: evidenceAt(text, from, from + place.name.length) }]
      : []
  })
}

function onlyOf(facts: readonly Fact[]): Grounded<string> {
  const [first] = facts
  return first && facts.every(({ value }) => value === first.value)
    ? { value: first.value, basis: 'implied', evidence: first.evidence }
    : UNKNOWN
}
