import type { EdtfDate, IsoDate } from '../model/date.ts'
import { dayOf, FULL_MONTH, MONTH, monthOf, nearest, two, WEEKDAY, weekdayOf, weekdayOn } from './calendar.ts'

/** What a match means; null where it is no date after all. */
export interface DateReading {
  readonly date: EdtfDate
  readonly basis: 'stated' | 'implied'
}

/** One form of writing dates: a linear pattern (its group `lead` is not part of the date) and how a match is read. */
export interface DateForm {
  readonly pattern: RegExp
  read(match: RegExpExecArray, printed: IsoDate | null): DateReading | null
}

const DAY = String.raw`(?<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)`
const TO_DAY = String.raw`(?:\s?(?:[-–—]|to|and)\s?(?<until>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d))?`
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?![\d%]|[.,]\d|-strong)`
const NAME_OF_DAY = String.raw`(?:(?<weekday>${WEEKDAY}|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?,?\s)?`
const IN_MONTH = String.raw`(?<month>${MONTH})\.?`

/** Days that stand for what happened on them once: never put next to the day of printing. */
const BYWORD = /^[ ’'s,]{0,4}(?:terror|attack|riot|insurrection|massacre|invasion|committee|holiday|celebration|coup)/i

function readDay({ groups, input, index, 0: whole }: RegExpExecArray, printed: IsoDate | null): DateReading | null {
  const { day = '', until, month = '', year, weekday } = groups ?? {}
  const named = (value: string, y: number | null) => dayOf(y, monthOf(month), Number(value))
  const y = year === undefined ? null : Number(year)
  const first = named(day, y)
  if (!first) return null
  const last = until === undefined ? null : named(until, y)
  if (until !== undefined && (!last || Number(until) <= Number(day))) return null
  if (y !== null) return { date: last ? `${first}/${last}` : first, basis: 'stated' }
  const notStated = { date: last ? `${first}/${last}` : first, basis: 'stated' } as const
  if (!printed || BYWORD.test(input.slice(index + whole.length, index + whole.length + 20))) return notStated
  const implied = nearest(monthOf(month), Number(day), printed)
  if (!implied || (weekday !== undefined && weekdayOn(implied) !== weekdayOf(weekday))) return notStated
  return { date: last ? `${implied}/${implied.slice(0, 8)}${two(Number(until))}` : implied, basis: 'implied' }
}

// biome-ignore format: the days of a month
const ORDINALS = [
  'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth',
  'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second',
  'twenty-third', 'twenty-fourth', 'twenty-fifth', 'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth',
  'thirty-first',
]

/** "the first of October" */
function readOrdinal(match: RegExpExecArray, printed: IsoDate | null): DateReading | null {
  const day = String(ORDINALS.indexOf(match.groups?.ordinal ?? '') + 1)
  return readDay(Object.assign([...match] as [string], { ...match, groups: { ...match.groups, day } }), printed)
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** "15.IV.2026", as much of Europe writes by hand */
function readRoman({ groups }: RegExpExecArray): DateReading | null {
  const date = dayOf(Number(groups?.year), ROMAN.indexOf(groups?.roman ?? '') + 1, Number(groups?.day))
  return date ? { date, basis: 'stated' } : null
}

function readNumbers({ groups }: RegExpExecArray): DateReading | null {
  const a = Number(groups?.a)
  const b = Number(groups?.b)
  // 03/04/2026 is March in one country and April in another; with full stops the day is first wherever it is written so.
  const dayFirst = a > 12 || groups?.mark === '.'
  if (!dayFirst && a <= 12 && b <= 12 && a !== b) return null
  const date = dayFirst ? dayOf(Number(groups?.year), b, a) : dayOf(Number(groups?.year), a, b)
  return date ? { date, basis: 'stated' } : null
}

// biome-ignore format: a table
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['first quarter', [1, 3]], ['second quarter', [4, 6]], ['third quarter', [7, 9]], ['fourth quarter', [10, 12]],
  ['final quarter', [10, 12]], ['last quarter', [10, 12]], ['q1', [1, 3]], ['q2', [4, 6]], ['q3', [7, 9]],
  ['q4', [10, 12]], ['first half', [1, 6]], ['second half', [7, 12]], ['h1', [1, 6]], ['h2', [7, 12]],
])

function readPart({ groups }: RegExpExecArray): DateReading | null {
  const months = PARTS.get((groups?.part ?? '').toLowerCase().replace(/\s+/g, ' '))
  const year = groups?.year
  return months ? { date: `${year}-${two(months[0])}/${year}-${two(months[1])}`, basis: 'stated' } : null
}

const readYear = ({ groups }: RegExpExecArray): DateReading => ({ date: groups?.year ?? '', basis: 'stated' })

function readYears({ groups }: RegExpExecArray): DateReading | null {
  const { year = '', later = '' } = groups ?? {}
  return later > year ? { date: `${year}/${later}`, basis: 'stated' } : null
}

function readMonth({ groups }: RegExpExecArray): DateReading {
  return { date: `${groups?.year}-${two(monthOf(groups?.month ?? ''))}`, basis: 'stated' }
}

/** "in January": next to the day of printing when near and not told of the future, else its year is not stated. */
function readBareMonth({ groups }: RegExpExecArray, printed: IsoDate | null): DateReading {
  const month = monthOf(groups?.month ?? '')
  const date = printed && !groups?.bound ? nearest(month, null, printed) : null
  const past = date !== null && printed !== null && date <= printed.slice(0, 7)
  return past ? { date, basis: 'implied' } : { date: `XXXX-${two(month)}`, basis: 'stated' }
}

// A year alone looks like any number: it needs a word before it, and what follows must not be the thing counted.
const COUNTED = String.raw`(?!\s(?:troops|soldiers|people|men|jobs|members|personnel|tanks|drones|miles|dollars|euros)\b)`
const FUNCTION_WORDS =
  'and|or|but|when|while|as|to|with|the|that|which|who|by|until|at|for|from|in|on|after|before|if|because|through|alone|onwards?'
const YEAR_ONLY = String.raw`${YEAR}(?!\s(?!(?:${FUNCTION_WORDS})\b)[a-z])`
const PART_OF = String.raw`(?:(?:early|mid|late)[\s-]|the\s(?:end|start|beginning|middle|summer|spring|autumn|fall|winter)\sof\s)?`
const ANY_YEAR = String.raw`(?<lead>\b(?:in|since|until|during|late|early|mid|In|Since|Until|During|Late|Early|Mid)[\s-]${PART_OF})${YEAR}${COUNTED}`
const CAREFUL_YEAR = String.raw`(?<lead>\b(?:by|till|before|after|from|of|for|to|through|over|By|Before|After|From|For|Over)\s${PART_OF})${YEAR_ONLY}`
const YEAR_OF_THING = String.raw`(?<lead>(?:\b(?:the|its|their|his|her|our|The|Its|Their)|[’']s)\s)${YEAR}(?=\s[A-Za-z])${COUNTED}`
const OTHER_MONTH = FULL_MONTH.replace('May|', '')
const BARE_MONTH = String.raw`(?<lead>\b(?:(?:in|since|until|during|early|late|mid|In|Since|Until|During|Early|Late|Mid)[\s-](?:early|mid|late)?[\s-]?))(?<month>${FULL_MONTH})\b(?!\s?\d)`
// May is a name as well: only after words that no name follows.
const BOUND_MONTH = String.raw`(?<lead>\b(?:(?<bound>by|before|By|Before)|from|From|a|the|A|The)\s)(?<month>${OTHER_MONTH})\b(?!\s?\d)(?!\s[A-Z])`

const form = (source: string, read: DateForm['read'], flags = ''): DateForm => ({
  pattern: new RegExp(source, `g${flags}`),
  read,
})

/** Dates whose words say all that is given, in order of precedence. */
// biome-ignore format: one form a line
export const STATED_FORMS: readonly DateForm[] = [
  form(String.raw`\b(?<year>(?:19|20)\d\d)(?<mark>[-/])(?<m>\d\d)\k<mark>(?<d>\d\d)(?![\d/-])`, readIso),
  form(String.raw`(?<![\d/.-])(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/-])`, readNumbers),
  form(String.raw`(?<![\d/.-])(?<day>3[01]|[12]\d|0?[1-9])\.\s?(?<roman>${ROMAN.join('|')})\.?\s?(?<year>(?:19|20)\d\d)(?![\d/-])`, readRoman),
  form(String.raw`(?<![\d.,])\b(?<day>0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d\s?(?:Z\s?)?(?<month>${MONTH})\.?\s(?:20)?(?<yy>\d\d)\b`, readGroup),
  form(String.raw`${NAME_OF_DAY}\b${IN_MONTH}\s?${DAY}${TO_DAY}(?![.,]\d{3})(?:,?\s${YEAR})?`, readDay),
  form(String.raw`${NAME_OF_DAY}(?:the\s)?(?<![\d.,])\b${DAY}${TO_DAY}(?:\sof)?[ -]${IN_MONTH}(?:[ ,-]{1,2}${YEAR})?`, readDay),
  form(String.raw`\bthe\s(?<ordinal>${ORDINALS.join('|')})\sof\s${IN_MONTH}(?:,?\s${YEAR})?`, readOrdinal),
  form(String.raw`\b(?<!\d[ -])${IN_MONTH},?\s(?:of\s)?${YEAR}`, readMonth),
  form(String.raw`\b(?<part>(?:first|second|third|fourth|final|last)\s(?:quarter|half)|[QH][1-4])\s(?:of\s)?${YEAR}`, readPart, 'i'),
  form(String.raw`(?<lead>\b(?:between|from|From|Between|in|of)\s)${YEAR}\s?(?:[-–—]|and|to)\s?(?<later>(?:19|20)\d\d)(?![\d%]|[.,]\d)${COUNTED}`, readYears),
  form(ANY_YEAR, readYear),
  form(CAREFUL_YEAR, readYear),
  form(YEAR_OF_THING, readYear),
  form(BARE_MONTH, readBareMonth),
  form(BOUND_MONTH, readBareMonth),
]

/** "211614 May 26": day, hour, minute, month and year, as wires and staffs sign. */
function readGroup({ groups }: RegExpExecArray): DateReading | null {
  const date = dayOf(2000 + Number(groups?.yy), monthOf(groups?.month ?? ''), Number(groups?.day))
  return date ? { date, basis: 'stated' } : null
}

function readIso({ groups }: RegExpExecArray): DateReading | null {
  const date = dayOf(Number(groups?.year), Number(groups?.m), Number(groups?.d))
  return date ? { date, basis: 'stated' } : null
}
