import type { ReadArticle } from '../model/briefing.ts'
import { type Grounded, UNKNOWN } from '../model/evidence.ts'
import type { Statement } from '../model/statement.ts'
import { comparePlaces } from '../register/place-of-words.ts'
import type { Register } from '../register/register.ts'
import { dateRange } from '../text/date-range.ts'
import { findDates } from '../text/dates.ts'
import { remembered } from '../text/remembered.ts'
import { sentences } from '../text/sentences.ts'
import { spansIn } from '../text/spans-in.ts'
import { elsewhereFrom, isOfElsewhere } from './elsewhere-from.ts'
import { eventTold } from './event-told.ts'
import { headCity } from './head-city.ts'
import { isOtherDay } from './is-other-day.ts'
import { isRecord } from './is-record.ts'
import { type LedeCity, ledeCity } from './lede-city.ts'
import { isLivePage } from './live-page.ts'
import { dayAt, onlyDay } from './only-day.ts'

export type Fact = 'place' | 'date'

/** What statements tell of their occasion's city, or of its day, and when two cannot be one. */
export interface Told {
  of(statement: Statement): Grounded<string> // value null: nothing that could stand against another
  isApart(a: Statement, b: Statement): boolean // both tell something
}

/** Of both facts; each article is looked through once. */
export const bothTold = (articles: ReadonlyMap<string, ReadArticle>, register: Register): Record<Fact, Told> => ({
  place: toldOf('place', articles, register),
  date: toldOf('date', articles, register),
})

function toldOf(kind: Fact, articles: ReadonlyMap<string, ReadArticle>, register: Register): Told {
  const ledes = new Map<string, LedeCity>()
  const own = kind === 'place' ? 'city' : 'date'
  const of = remembered(KEPT, (statement: Statement) => {
    const isUntold = statement.occasion[own].value === null
    if (statement.carriedBy !== null && isUntold) return UNKNOWN // his who passes the words on
    const article = articles.get(statement.articleId)
    if (isUntold && article && isOfElsewhere(article, statement, register)) return UNKNOWN // what the article tells besides was elsewhere
    return kind === 'place' ? cityOf(statement, article, ledes, register) : dayOf(statement, article, register)
  })
  return {
    of,
    isApart: (a, b) => {
      const [one, other] = [of(a).value ?? '', of(b).value ?? '']
      return kind === 'place' ? comparePlaces(register, one, other) === 'different' : one !== other
    },
  }
}

const KEPT = 10_000 // statements: one speaker's are asked of together, claim by claim

/** The city told, else the only one that the article tells. */
function cityOf(
  statement: Statement,
  article: ReadArticle | undefined,
  ledes: Map<string, LedeCity>,
  register: Register,
): Grounded<string> {
  const { city } = statement.occasion
  if (city.value !== null || article === undefined) return city
  if (isRetold(statement, article)) return UNKNOWN
  const event = eventTold(article, statement, register).city
  if (event.value !== null) return event
  const lede = ledes.get(article.id) ?? cityOfAll(article, register)
  ledes.set(article.id, lede)
  const at = firstOf(statement)?.start ?? 0
  if (lede.day !== null && isDay(statement.occasion.date.value) && statement.occasion.date.value !== lede.day)
    return UNKNOWN // said on another day
  return lede.until === null || at < Math.min(lede.until, elsewhereFrom(article, register)) ? lede.city : UNKNOWN
}

/** A record of the words has it in its head. */
function cityOfAll(article: ReadArticle, register: Register): LedeCity {
  const head = isRecord(article) ? headCity(article, register) : UNKNOWN
  return head.value === null ? ledeCity(article, register) : { city: head, day: null, until: null }
}

/** The full day told; a record of the words is of the day in its head, an article that tells but one day of that one. */
function dayOf(statement: Statement, article: ReadArticle | undefined, register: Register): Grounded<string> {
  const { date } = statement.occasion
  if (date.value === null && article !== undefined) {
    if (isRecord(article)) return dayOfRecord(statement, article)
    const event = eventTold(article, statement, register).day
    if (event.value !== null) return event
    const only = dayImplied(statement, article, register)
    const day = isOtherDay(article.text, only.evidence, register) ? UNKNOWN : only
    return day.value === null && isLivePage(article) && isDay(article.published.value) ? article.published : day
  }
  if (!isDay(date.value)) return UNKNOWN
  return article && isOtherDay(article.text, date.evidence, register) ? UNKNOWN : date
}

/** The only day told, else the first for what stands before the next one, and before anything told of elsewhere. */
function dayImplied(statement: Statement, article: ReadArticle, register: Register): Grounded<string> {
  const only = onlyDay(article)
  if (isReaction(statement, article, only) || isWritten(statement, article, only)) return UNKNOWN
  const at = firstOf(statement)?.start ?? 0
  return only.value !== null || at >= elsewhereFrom(article, register) ? only : dayAt(article, at)
}

const WRITTEN =
  /\b(?:in|from) (?:a|an|the|her|his|their|its) (?:\p{L}+ )?(?:letter|text|op-ed|essay)\b|\bs?he writes\b|\bhad (?:suggested|written|argued|demanded|proposed) to\b/iu

const LONGEST = 600 // UTF-16 units of a sentence on either side of the words

/** "As her colleague told deputies on Wednesday": not the day of what she writes "in the text", told in another sentence. */
function isWritten(statement: Statement, { text, blocks }: ReadArticle, { evidence }: Grounded<string>): boolean {
  const [at, end] = [firstOf(statement)?.start ?? 0, statement.contents.at(-1)?.end ?? 0]
  const own = spansIn(blocks, at, at + 1)[0]
  if (!evidence || !own) return false
  const [from, to] = [Math.max(own.start, at - LONGEST), Math.min(own.end, end + LONGEST)]
  const told = sentences(text, from, to).filter((one) => one.start < end && at < one.end)
  const isIn = told.some((one) => one.start <= evidence.start && evidence.start < one.end)
  return !isIn && told.some((one) => WRITTEN.test(text.slice(one.start, one.end)))
}

const SAID_ON = /\b(?:sa(?:id|ys)|told\s\S+(?:\s\S+)?|announced|warned|promised|declared)\s(?:\S+\s){0,3}?(?:on\s)?$/
const REACTS =
  /\b(?:did(?:n['’]t|\snot)\slike\s(?:it|that|this)|was\snot\samused|(?:hit|fired|shot)\sback|reacted|took\soffence)\b/i

/** "General Kroll said on Monday … ¶ The minister did not like it. “…,” he said": on which day he did not is not told. */
function isReaction(statement: Statement, { text, blocks }: ReadArticle, { evidence }: Grounded<string>): boolean {
  const at = firstOf(statement)?.start ?? 0
  const own = spansIn(blocks, at, at + 1)[0]
  if (!evidence || !own || (own.start <= evidence.start && evidence.start < own.end)) return false
  return (
    SAID_ON.test(text.slice(Math.max(0, evidence.start - 60), evidence.start)) && REACTS.test(text.slice(own.start, at))
  )
}

/** The day in its head; of an interview in turns the day that its opening tells; none of another's words that a turn reads out or retells. */
function dayOfRecord(statement: Statement, article: ReadArticle): Grounded<string> {
  if (isRetold(statement, article)) return UNKNOWN
  const opening = isInTurn(statement, article) ? onlyDay(article) : UNKNOWN
  if (opening.value !== null || PRINTED.test(article.text.slice(0, HEAD))) return opening // printed on another day than it was given
  return isDay(article.published.value) && !isOfTwoDays(article) ? article.published : UNKNOWN
}

const firstOf = ({ quoted, contents }: Statement) => quoted[0] ?? contents[0]

function isInTurn(statement: Statement, { blocks }: ReadArticle): boolean {
  const first = firstOf(statement)
  return first !== undefined && spansIn(blocks, first.start, first.end)[0]?.type === 'transcript-turn'
}

/** In a turn, and read out or retold there: said who knows where and when. */
const isRetold = (statement: Statement, article: ReadArticle) =>
  isInTurn(statement, article) &&
  (statement.mode === 'indirect' || /[“"«„]/.test(article.text.charAt((firstOf(statement)?.start ?? 0) - 1)))

const HEAD = 300 // characters that say when a record was made
const PRINTED = /\binterview(?:\sby|:)/i

/** "Sitting of Wednesday 11 March 2026, resumed on Thursday 12 March 2026": which words are of which day is not told. */
function isOfTwoDays({ text, published }: ReadArticle): boolean {
  const days = findDates(text.slice(0, HEAD).split('\n\n')[0] ?? '', published.value)
  return new Set(days.map(({ date }) => date).filter(isDay)).size > 1
}

const isDay = (value: string | null) => value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && dateRange(value) !== null

/** Tellings grouped by what they tell; none where all can be one place or one day, or one article tells them all. */
export function groupsOf(statements: readonly Statement[], told: Told): Statement[][] {
  const groups: Statement[][] = []
  if (new Set(statements.map(({ articleId }) => articleId)).size < 2) return []
  for (const statement of statements) {
    if (told.of(statement).value === null) continue
    const group = groups.find((members) => members.some((other) => !told.isApart(other, statement)))
    if (group) group.push(statement)
    else groups.push([statement])
  }
  const articles = new Set(groups.flat().map((statement) => statement.articleId))
  return groups.length < 2 || articles.size < 2 ? [] : groups
}
