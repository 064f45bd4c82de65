import type { ReadArticle } from '../model/briefing.ts'
import { type Evidence, evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { findDates } from '../text/dates.ts'
import { type SentenceSpan, sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { narrationOf } from './narration-of.ts'
import { siteNamed } from './site-named.ts'

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

/** The day and the city of an event. */
interface EventTold {
  readonly day: Grounded<string>
  readonly city: Grounded<string>
}

const NONE: EventTold = { day: UNKNOWN, city: UNKNOWN }
const known = new WeakMap<Statement, EventTold>() // asked of each for its day and its city, claim by claim

/**
 * "The pact, signed in Riga on Tuesday, … “…,” he said after the signing.": the day and the city of the event that the words were said
 * at, implied; unknown where no such noun stands in the sentence of the words, or its event is told of two.
 */
export function eventTold(article: ReadArticle, statement: Statement, register: Register): EventTold {
  const before = known.get(statement)
  if (before) return before
  const noun = nounAt(article, statement)
  const event = noun === undefined ? NONE : findEvent(article, noun, register)
  known.set(statement, event)
  return event
}

function findEvent(article: ReadArticle, noun: string, register: Register): EventTold {
  const verb = VERB[noun.slice(0, 4).toLowerCase()]
  const told = narrationOf(article)
    .slice(0, LEDE)
    .flatMap(({ start, end }) => sentences(article.text, start, Math.min(end, start + LONGEST)))
    .filter(({ start, end }) => verb?.test(article.text.slice(start, end)))
  return {
    day: onlyOf(told.flatMap((one) => daysIn(article, one))),
    city: onlyOf(told.flatMap((one) => citiesIn(article, one, register))),
  }
}

/** "signing" of "he said after signing the agreement". */
function nounAt({ text, blocks }: ReadArticle, { cue, contents }: Statement): string | undefined {
  const at = cue?.start ?? contents[0]?.start ?? -1
  const block = spansIn(blocks, at, at + 1)[0]
  const end = block && Math.min(block.end, block.start + LONGEST)
  if (!block || end === undefined || !AT.test(text.slice(block.start, end))) return undefined
  const own = sentences(text, block.start, end).find((one) => one.start <= at && at < one.end)
  return own && AT.exec(text.slice(own.start, own.end))?.groups?.noun
}

interface Fact {
  readonly value: string
  readonly evidence: Evidence
}

function daysIn({ text, published }: ReadArticle, { start, end }: SentenceSpan): Fact[] {
  const printed = published.value && dateRange(published.value)
  return findDates(text.slice(start, end), published.value).flatMap((one) => {
    const isNear =
      /^\d{4}-\d\d-\d\d$/.test(one.date) &&
      (!printed || (one.date <= printed.last && daysBetween(one.date, printed.last) <= RECENT))
    return isNear ? [{ value: one.date, evidence: evidenceAt(text, start + one.start, start + one.end) }] : []
  })
}

function citiesIn({ text }: ReadArticle, { start, end }: SentenceSpan, register: Register): Fact[] {
  return [...text.slice(start, end).matchAll(IN)].flatMap(({ index, 0: before, 1: words = '' }) => {
    const site = siteNamed(words, register)
    const from = start + index + before.length
    return site ? [{ value: site.place, evidence: evidenceAt(text, from, from + site.length) }] : []
  })
}

function onlyOf(facts: readonly Fact[]): Grounded<string> {
  const [first] = facts
  return first && facts.every(({ value }) => value === first.value)
    ? { value: first.value, basis: 'implied', evidence: first.evidence }
    : UNKNOWN
}
