import type { EdtfDate } from '../model/date.ts'
import type { Grounded } from '../model/evidence.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "14 Feb 2026", "Feb 2026", "15 Feb, year not stated", "9–14 Feb 2026"; what cannot be read stays as it is. */
export function dateInWords(date: EdtfDate | null): string {
  if (date === null || date === '') return 'unknown'
  const [from, to] = date.split('/')
  const first = partsOf(from ?? '')
  if (first === null) return date
  if (to === undefined) return oneDate(first)
  const last = partsOf(to)
  return last === null ? date : stretch(first, last)
}

/** "14 Feb 2026, stated"; what nothing tells is "unknown". */
export function dateWithBasis(date: Grounded<EdtfDate>): string {
  if (date.value === null) return 'unknown'
  // "15 Feb, year not stated, stated" would say it twice over
  const words = dateInWords(date.value)
  return words.endsWith('not stated') && date.basis === 'stated' ? words : `${words}, ${date.basis}`
}

/** Full days inside a sentence made elsewhere: "since 2025-01-21" → "since 21 Jan 2025". */
export function datesInWords(sentence: string): string {
  return sentence.replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (day) => dateInWords(day))
}

interface Parts {
  readonly year: string | null
  readonly month: string | null
  readonly day: number | null
}

function partsOf(date: string): Parts | null {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (match === null) return null
  const [, year, month, day] = match
  const name = month === undefined ? null : MONTHS[Number(month) - 1]
  if (name === undefined) return null
  return { year: year === 'XXXX' || year === undefined ? null : year, month: name, day: day ? Number(day) : null }
}

const withoutYear = ({ month, day }: Parts) => [day, month].filter((part) => part !== null).join(' ')

function oneDate(date: Parts): string {
  const words = withoutYear(date)
  if (date.year === null) return words === '' ? 'unknown' : `${words}, year not stated`
  return words === '' ? date.year : `${words} ${date.year}`
}

function stretch(first: Parts, last: Parts): string {
  if (first.year !== last.year) return `${oneDate(first)} – ${oneDate(last)}`
  if (first.month === last.month && first.day !== null && last.day !== null)
    return first.day === last.day ? oneDate(last) : `${first.day}–${oneDate(last)}`
  return `${withoutYear(first)} – ${oneDate(last)}`
}
