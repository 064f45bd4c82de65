import type { Block } from '../model/article.ts'
import { type Evidence, evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import { weekdayOn } from '../text/calendar.ts'
import { findDates } from '../text/dates.ts'
import { type Dateline, readDateline } from './dateline-prefix.ts'
import { dayByWeekday } from './day-by-weekday.ts'
import { dayOfFoot, dayOfHead } from './head-line.ts'
import { isRunningText } from './is-running-text.ts'
import type { NameIndex } from './name-index.ts'
import type { Said } from './raw-block.ts'

export interface Frame {
  readonly published: Grounded<string>
  readonly place: Grounded<string>
  readonly dateline: Dateline | null
}

const FIRST_BLOCKS = 12

/** When and where an article was published, by metadata, dateline, or the lines of its head. Nothing is guessed. */
export function readFrame(text: string, blocks: readonly Block[], said: Said, names: NameIndex): Frame {
  const dateline = findDateline(text, blocks, names)
  const place = dateline?.place ?? null
  return {
    published: published(text, blocks, said, dateline, names),
    place: place ? { value: place.value, basis: 'stated', evidence: place.evidence } : UNKNOWN,
    dateline,
  }
}

/** Among the lines of the head and the first three paragraphs, the first that begins with one. */
function findDateline(text: string, blocks: readonly Block[], names: NameIndex): Dateline | null {
  let paragraphs = 0
  for (const { type, start, end, signature } of blocks.slice(0, FIRST_BLOCKS)) {
    if (signature || !(type === 'dateline' || type === 'paragraph')) continue
    if (type === 'paragraph' && isRunningText(text.slice(start, end))) paragraphs += 1
    if (paragraphs > 3) return null
    const dateline = readDateline(text, start, end, names)
    if (dateline) return dateline
  }
  return null
}

function published(
  text: string,
  blocks: readonly Block[],
  said: Said,
  dateline: Dateline | null,
  names: NameIndex,
): Grounded<string> {
  if (said.published !== null) return { value: said.published, basis: 'stated', evidence: null }
  const lines = datesOfLines(text, blocks)
  const line = lines.find(({ date }) => FULL_DAY.test(date)) ?? ofOpening(text, blocks)
  if (line) return stated(line.date, evidenceAt(text, line.start, line.end))
  const date = dateline?.date
  if (date && !date.date.startsWith('X')) return stated(date.date, evidenceAt(text, date.start, date.end))
  const head = dayOfHead(text, blocks, names) ?? dayOfFoot(text, blocks, names)
  if (head) return stated(head.date, evidenceAt(text, head.start, head.end))
  const read = dayByWeekday(text, blocks, date?.date ?? null)
  if (read) return { value: read.date, basis: 'implied', evidence: evidenceAt(text, read.start, read.end) }
  const other = ofPosts(text, blocks) ?? (dateline ? ofLede(text, blocks) : null)
  if (other) return other
  const notFull = lines[0] ?? date
  return notFull ? stated(notFull.date, evidenceAt(text, notFull.start, notFull.end)) : ofOnlyDay(text, blocks)
}

const stated = (value: string, evidence: Evidence): Grounded<string> => ({ value, basis: 'stated', evidence })

interface Found {
  readonly date: string
  readonly start: number
  readonly end: number
}

const FULL_DAY = /^\d{4}-\d\d-\d\d$/

/** The days on lines of their own at the head, with a year or without; "Updated" comes last. */
function datesOfLines(text: string, blocks: readonly Block[]): Found[] {
  const lines = blocks.slice(0, FIRST_BLOCKS).filter(({ type, signature }) => type === 'dateline' && signature === null)
  const found = lines.flatMap(({ start, end }) => daysIn(text, start, end))
  const isUpdate = ({ start }: Found) =>
    /(?:updated|modified|edited)\W*(?:on|at|:)?\W*$/i.test(text.slice(Math.max(0, start - 24), start))
  return [...found.filter((each) => !isUpdate(each)), ...found.filter(isUpdate)]
}

/** "**It is Monday, November 16, 2026.** Today: …": a letter that opens, in bold, with its weekday and day. */
function ofOpening(text: string, blocks: readonly Block[]): Found | null {
  for (const { start, end } of firstParagraphs(blocks).slice(0, 2)) {
    const bold = /^(?:\*{1,3}|_{1,3})[^*_\n]{1,160}[*_]/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? ''
    const day = daysIn(text, start, start + bold.length).find((each) => {
      const words = text.slice(each.start, each.end)
      return FULL_DAY.test(each.date) && /day/i.test(words) && weekdayFits(words, each.date)
    })
    if (day) return day
  }
  return null
}

function daysIn(text: string, from: number, to: number): Found[] {
  return findDates(text.slice(from, to), null)
    .filter(({ date }) => /^[\dX]{4}-\d\d-\d\d$/.test(date))
    .map(({ date, start, end }) => ({ date, start: start + from, end: end + from }))
}

/**
 * The day of the latest embedded post, implied: only where the first paragraphs name the same day, by its month and day
 * or its weekday. An article may quote a post weeks later, and then says another day or none.
 */
function ofPosts(text: string, blocks: readonly Block[]): Grounded<string> | null {
  const dates = blocks.flatMap(({ signature }) => (signature?.handle && signature.date ? [signature.date] : []))
  const latest = dates.reduce<Found | null>((last, date) => (last && last.date >= date.date ? last : date), null)
  if (!latest || !/^\d{4}-\d\d-\d\d$/.test(latest.date)) return null
  const agrees = firstParagraphs(blocks).some(({ start, end }) =>
    findDates(text.slice(start, end), latest.date).some(({ date, ...at }) => {
      const words = text.slice(start + at.start, start + at.end)
      return date === latest.date && /\d|day\b/.test(words) && weekdayFits(words, latest.date)
    }),
  )
  return agrees ? { value: latest.date, basis: 'implied', evidence: evidenceAt(text, latest.start, latest.end) } : null
}

/** "OSLO (MPA) — … on Tuesday, March 3, 2026": the only full day of the paragraph behind a dateline that has none; implied. */
function ofLede(text: string, blocks: readonly Block[]): Grounded<string> | null {
  const lede = firstParagraphs(blocks).find(({ start, end }) => isRunningText(text.slice(start, end)))
  const days = lede ? daysIn(text, lede.start, lede.end).filter(({ date }) => FULL_DAY.test(date)) : []
  const [day, another] = days
  const words = day ? text.slice(day.start, day.end) : ''
  return day && !another && /day/i.test(words) && weekdayFits(words, day.date)
    ? { value: day.date, basis: 'implied', evidence: evidenceAt(text, day.start, day.end) }
    : null
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function weekdayFits(words: string, day: string): boolean {
  const named = WEEKDAYS.findIndex((name) => words.toLowerCase().includes(name))
  return named < 0 || named === weekdayOn(day)
}

const isWithin = (at: number, blocks: readonly Block[]): boolean =>
  blocks.some(({ start, end }) => at >= start && at < end)

const firstParagraphs = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ type }) => type === 'paragraph').slice(0, 3)

/** "until the first of October", "by 1 July": a day to come or gone by, on which nobody prints. */
const BOUND = /\b(?:after|until|till|before|by|since|from|end of|as of)\s(?:the\s)?$/i

/** The one day that the text itself gives, without a year: implied as the article's, its year not stated. */
function ofOnlyDay(text: string, blocks: readonly Block[]): Grounded<string> {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph')
  const days = findDates(text, null).filter(
    ({ date, start }) => /-\d\d-\d\d$/.test(date) && isWithin(start, paragraphs),
  )
  const [first] = days
  if (!first?.date.startsWith('XXXX') || days.some(({ date }) => date !== first.date)) return UNKNOWN
  return isWithin(first.start, firstParagraphs(blocks)) &&
    !BOUND.test(text.slice(Math.max(0, first.start - 20), first.start))
    ? { value: first.date, basis: 'implied', evidence: evidenceAt(text, first.start, first.end) }
    : UNKNOWN
}
