import type { Block } from '../model/article.ts'
import { dayOf, WEEKDAY, weekdayOf, weekdayOn } from '../text/calendar.ts'
import { headLines } from './head-line.ts'

const NUMERIC =
  /(?:^|(?<=[\s|•·–—,:(]))(?<one>\d{1,2})(?<mark>[/.-])(?<other>\d{1,2})\k<mark>(?<year>(?:20)?\d\d)(?![\d/-]|\.\d)/u
const TOLD = new RegExp(`\\b${WEEKDAY}\\b`, 'g')
const LEDE = 3 // paragraphs in which news tells its weekday

/** A day and where it is printed, UTF-16 units. */
interface Day {
  readonly date: string
  readonly start: number
  readonly end: number
}

/**
 * "10/09/2026" or "16/4/26" at the head of a text. Where it may be September or October: the day of its dateline, or the one of the two
 * that the same line gives its weekday to; else the one that is, or follows, a weekday told in the first paragraphs, as news tells what
 * happened that day or the day before. Null where both do, or none.
 *
 * @param dateline - the dateline's day, whose year may not be stated: `XXXX-09-10`
 */
export function dayByWeekday(text: string, blocks: readonly Block[], dateline: string | null): Day | null {
  for (const { start, end } of headLines(blocks)) {
    const line = text.slice(start, end)
    const match = NUMERIC.exec(line)
    if (!match) continue
    const days = daysOf(match.groups ?? {})
    const [day, another] = days.length > 1 ? meant(days, dateline, weekdaysIn(line), weekdaysTold(text, blocks)) : days
    if (day === undefined || another !== undefined) return null
    return { date: day, start: start + match.index, end: start + match.index + match[0].length }
  }
  return null
}

/** The days that figures may mean; with full stops the day is first wherever it is written so. */
function daysOf({ one = '', mark, other = '', year = '' }: Partial<Record<string, string>>): string[] {
  const y = Number(year.length === 2 ? `20${year}` : year)
  const dayFirst = dayOf(y, Number(other), Number(one))
  const days = [dayFirst, mark === '.' ? null : dayOf(y, Number(one), Number(other))]
  return [...new Set(days.filter((day) => day !== null))]
}

function meant(
  days: readonly string[],
  dateline: string | null,
  ofLine: ReadonlySet<number>,
  told: ReadonlySet<number>,
): readonly string[] {
  const same = days.filter((day) => day.slice(4) === dateline?.slice(4))
  if (same.length > 0) return same
  const named = days.filter((day) => ofLine.has(weekdayOn(day)))
  if (named.length > 0) return named
  return days.filter((day) => told.has(weekdayOn(day)) || told.has((weekdayOn(day) + 6) % 7))
}

/** As `weekdayOn` counts them. */
const weekdaysIn = (words: string): ReadonlySet<number> => new Set((words.match(TOLD) ?? []).map(weekdayOf))

function weekdaysTold(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').slice(0, LEDE)
  return weekdaysIn(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n'))
}
