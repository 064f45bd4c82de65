import type { Block } from '../model/article.ts'
import { WEEKDAY, weekdayOf, weekdayOn } from '../text/calendar.ts'
import { headLines } from './head-line.ts'

const NUMERIC = /(?<![\d./-])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/
const TOLD = new RegExp(`\\b${WEEKDAY}\\b`, 'g')
const LEDE = 3 // paragraphs in which news tells its weekday

/** A day and where it is printed, UTF-16 units. */
interface Day {
  readonly date: string
  readonly start: number
  readonly end: number
}

/**
 * "10/09/2026" at the head of a text, which may be September or October: the one of the two days that is, or follows, a weekday told
 * in the first paragraphs, as news tells what happened that day or the day before. Null where both do, or none.
 */
export function dayByWeekday(text: string, blocks: readonly Block[]): Day | null {
  for (const { start, end } of headLines(blocks)) {
    const match = NUMERIC.exec(text.slice(start, end))
    const [printed, one = '', other = '', year = ''] = match ?? []
    if (!match || printed === undefined || Number(one) > 12 || Number(other) > 12) continue
    const told = weekdaysTold(text, blocks)
    const days = [...new Set([isoOf(year, other, one), isoOf(year, one, other)])].filter((day) => {
      const weekday = weekdayOn(day)
      return told.has(weekday) || told.has((weekday + 6) % 7)
    })
    const [day, another] = days
    if (day === undefined || another !== undefined) return null
    return { date: day, start: start + match.index, end: start + match.index + printed.length }
  }
  return null
}

const isoOf = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

/** As `weekdayOn` counts them. */
function weekdaysTold(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').slice(0, LEDE)
  const told = paragraphs.flatMap(({ start, end }) => text.slice(start, end).match(TOLD) ?? [])
  return new Set(told.map(weekdayOf))
}
