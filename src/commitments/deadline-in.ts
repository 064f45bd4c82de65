import type { EdtfDate } from '../model/date.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const BY = new RegExp(
  String.raw`\b(?<word>by|before|no\s+later\s+than|in|until)\s+(?:the\s+)?(?:(?:end|close)\s+of\s+)?(?:late\s+|early\s+|mid-?\s?)?(?:(?<month>${MONTHS.join('|')})\s+)?(?<year>20\d\d)\b(?![\d.,]*\d)`,
  'giu',
)
const WITHIN =
  /\b(?:within|over|in)\s+(?:the\s+(?:next|coming)\s+)?(?<count>a|an|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?<unit>years?|decades?)\b/iu
const THIS_YEAR = /\b(?:by\s+the\s+end\s+of\s+(?:the|this)\s+year|by\s+year[-\s]end|this\s+year)\b/iu
const NEXT_YEAR = /\bnext\s+year\b/iu

/**
 * The day by which it is undertaken, as coarse as the words: a year, a month. "Within five years" counts from the day it
 * was said. Two years that could both be it give none.
 *
 * @param told - the day it was said or printed; null: words that count from it give nothing
 */
export function deadlineIn(sentence: string, marker: number, told: EdtfDate | null): EdtfDate | null {
  const year = /^\d{4}/.exec(told ?? '')?.[0]
  const found = [...sentence.matchAll(BY)].flatMap((match) => {
    const { word = '' } = match.groups ?? {}
    const date = dateOf(match.groups ?? {})
    const isIn = /^in$/i.test(word)
    // "in 2021" told in 2026 is no deadline, and without a day of telling nobody knows which side it lies on
    if (year === undefined ? isIn : date.slice(0, 4) < year) return []
    return [{ at: match.index, date, isIn }]
  })
  const firm = found.some(({ isIn }) => !isIn) ? found.filter(({ isIn }) => !isIn) : found
  const after = firm.filter(({ at }) => at > marker)
  const dates = new Set((after.length > 0 ? after.slice(0, 1) : firm).map(({ date }) => date))
  const [only] = dates
  if (dates.size > 1) return null
  if (only !== undefined) return only
  if (year === undefined) return null
  const within = WITHIN.exec(sentence)?.groups
  if (within) return String(Number(year) + countOf(within.count ?? '') * (/decade/i.test(within.unit ?? '') ? 10 : 1))
  if (THIS_YEAR.test(sentence)) return year
  return NEXT_YEAR.test(sentence) ? String(Number(year) + 1) : null
}

/** "before 2028" is over with 2027; "by March 2027" is that month. */
function dateOf({ word, month, year }: Readonly<Record<string, string | undefined>>): EdtfDate {
  if (month) return `${year}-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}`
  return word?.toLowerCase() === 'before' ? String(Number(year) - 1) : String(year)
}

function countOf(word: string): number {
  if (/^an?$/i.test(word)) return 1
  return /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word.toLowerCase())
}
