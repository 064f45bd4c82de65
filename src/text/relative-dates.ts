import type { EdtfDate, IsoDate } from '../model/date.ts'
import { FULL_MONTH, monthFrom, monthOf, two, WEEKDAY, weekdayOf, weekdayOn, weekFrom } from './calendar.ts'
import { addDays } from './date-range.ts'
import type { DateForm, DateReading } from './stated-dates.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** What the words mean seen from the day of printing; null where they could mean two days. */
type FromPrinting = (groups: Groups, printed: IsoDate, match: RegExpExecArray) => EdtfDate | null

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const NAMED_DAYS = 'Good|Black|Super|Ash|Easter|Bloody|Cyber|Holy|Palm|Maundy|Fat|Shrove'
const PAPERS = 'Times|Telegraph|Post|Express|Mirror|Mail|Herald|Night|Supplement|Independent'

/** Dates that need the day of printing; they say nothing without it. In order of precedence. */
// biome-ignore format: one form a line
export const RELATIVE_FORMS: readonly DateForm[] = [
  form(String.raw`\b(?:the\s)?day before yesterday\b`, (_, printed) => addDays(printed, -2), 'i'),
  form(String.raw`\b(?<=(?:at|over|during)\sthe\s)weekend\b(?!\s(?:of|edition)\b)`, readWeekend, 'i'),
  form(String.raw`\b(?<day>yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening))\b`, readNearDay, 'i'),
  form(String.raw`\b(?<day>${WEEKDAY})\s(?:of\s)?(?<which>last|this)\sweek\b`, readDayOfWeek),
  form(String.raw`(?<!\b(?:${NAMED_DAYS})\s)\b(?<which>(?:[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Cc]oming)\s)?(?<day>${WEEKDAY})\b(?!\s(?:${PAPERS})\b)`, readWeekday),
  form(String.raw`\b(?<which>(?:earlier|later)\sthis|this\spast|this|last|next)\s(?<unit>week|month|year)\b(?!-|s\b)`, readUnit, 'i'),
  form(String.raw`\b(?<count>an?|\d{1,2}|${NUMBERS.join('|')})\s(?<unit>day|week|month|year)s?\sago(?<same>\sthis\smonth)?\b`, readAgo, 'i'),
  form(String.raw`\b(?<which>last|next|this)\s(?<month>${FULL_MONTH})\b(?!\s?\d)`, readMonth),
  form(String.raw`\blast\s(?<season>spring|summer|autumn|fall)\b`, readSeason),
]

function form(source: string, read: FromPrinting, flags = ''): DateForm {
  return {
    pattern: new RegExp(source, `g${flags}`),
    read(match, printed): DateReading | null {
      const date = printed === null ? null : read(match.groups ?? {}, printed, match)
      return date === null ? null : { date, basis: 'implied' }
    },
  }
}

function readNearDay({ day = '' }: Groups, printed: IsoDate): EdtfDate {
  return addDays(printed, day.toLowerCase() === 'yesterday' ? -1 : day.toLowerCase() === 'tomorrow' ? 1 : 0)
}

const DAYS_GONE = 4 // "last Tuesday" at a week's end is the one of that week

/** The last such day up to the printing. "last Monday" on a Wednesday may be either of two, and so may a Monday to come. */
function readWeekday({ which = '', day = '' }: Groups, printed: IsoDate, match: RegExpExecArray): EdtfDate | null {
  const back = (weekdayOn(printed) - weekdayOf(day) + 7) % 7
  const order = which.trim().toLowerCase()
  if (order === 'next') return weekdayOf(day) <= weekdayOn(printed) ? addDays(printed, 7 - back) : null
  if (order.endsWith('coming')) return addDays(printed, 7 - back)
  const isOver = weekdayOn(printed) >= weekdayOf('Saturday') && back >= DAYS_GONE
  if (order === 'last') return isOver || weekdayOf(day) >= weekdayOn(printed) ? addDays(printed, -(back || 7)) : null
  if (order === '' && looksAhead(match)) return null
  return addDays(printed, -back)
}

/** "Wednesday of last week" */
function readDayOfWeek({ which, day = '' }: Groups, printed: IsoDate): EdtfDate | null {
  const { monday } = weekFrom(printed, which === 'last' ? -1 : 0)
  const date = addDays(monday, (weekdayOf(day) - weekdayOn(monday) + 7) % 7)
  return which === 'this' && date > printed ? null : date
}

const AHEAD =
  /\b(?:will|would|shall|(?:set|is|are|due|about|likely) to|expected|due|scheduled|set|plans?|planned|ahead|upcoming|until|before|starting|begins?)\b(?!.*\b(?:said|told|announced|added|warned|wrote|reported)\b)/i

/** Whether the words before, in the same sentence, tell of what is to come. */
function looksAhead({ input, index }: RegExpExecArray): boolean {
  const before = input.slice(Math.max(0, index - 40), index)
  if (/\b[Bb]y\s(?:the\s)?$/.test(before)) return true // "by Friday", not "signed by the minister on Friday"
  return AHEAD.test(before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1))
}

/** Saturday and Sunday before the printing; on these days themselves it could be either weekend. */
function readWeekend(_: Groups, printed: IsoDate): EdtfDate | null {
  const back = weekdayOn(printed)
  const isWeekend = back === weekdayOf('Saturday') || back === weekdayOf('Sunday')
  const { sunday } = weekFrom(printed, -1)
  return isWeekend ? null : `${addDays(sunday, -1)}/${sunday}`
}

function readUnit({ which = '', unit = '' }: Groups, printed: IsoDate): EdtfDate | null {
  const order = which.toLowerCase().replace(/\s+/g, ' ')
  const by = order === 'last' ? -1 : order === 'next' ? 1 : 0
  const [from, to] = stretch(unit.toLowerCase(), by, printed)
  if (order === 'this past') return null // the last seven days, or the week before: not to be told
  if (order === 'later this') return `${printed}/${to}`
  if (order === 'earlier this') return `${from}/${printed}`
  if (unit.toLowerCase() === 'month') return from.slice(0, 7)
  if (unit.toLowerCase() === 'year') return from.slice(0, 4)
  return by === 0 ? `${from}/${printed}` : `${from}/${to}`
}

/** First and last day of the week, month or year `by` after that of the day. */
function stretch(unit: string, by: number, day: IsoDate): readonly [IsoDate, IsoDate] {
  if (unit === 'week') {
    const { monday, sunday } = weekFrom(day, by)
    return [monday, sunday]
  }
  if (unit === 'month') return [`${monthFrom(day, by)}-01`, addDays(`${monthFrom(day, by + 1)}-01`, -1)]
  const year = Number(day.slice(0, 4)) + by
  return [`${year}-01-01`, `${year}-12-31`]
}

/** Days are exact, weeks, months and years as coarse as they are said. */
function readAgo({ count = '', unit = '', same }: Groups, printed: IsoDate): EdtfDate | null {
  const word = count.toLowerCase()
  const many = /^an?$/.test(word) ? 1 : /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 1
  if (same !== undefined) return unit.toLowerCase() === 'year' ? monthFrom(printed, -12 * many) : null
  if (unit.toLowerCase() === 'day') return addDays(printed, -many)
  if (unit.toLowerCase() === 'month') return monthFrom(printed, -many)
  if (unit.toLowerCase() === 'year') return String(Number(printed.slice(0, 4)) - many)
  const { monday, sunday } = weekFrom(printed, -many)
  return `${monday}/${sunday}`
}

/** "last July" is last year's unless July is past already: then it could be either, and nothing is said. */
function readMonth({ which = '', month = '' }: Groups, printed: IsoDate): EdtfDate | null {
  const year = Number(printed.slice(0, 4))
  const there = monthOf(month) - Number(printed.slice(5, 7))
  if (which === 'this') return `${year}-${two(monthOf(month))}`
  if (which === 'last') return there >= 0 ? `${year - 1}-${two(monthOf(month))}` : null
  return there <= 0 ? `${year + 1}-${two(monthOf(month))}` : null
}

const SEASON_STARTS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 }

/** Only the year: when a season begins depends on where one is. */
function readSeason({ season = '' }: Groups, printed: IsoDate): EdtfDate | null {
  const over = Number(printed.slice(5, 7)) >= (SEASON_STARTS[season] ?? 0)
  return over ? null : String(Number(printed.slice(0, 4)) - 1)
}
