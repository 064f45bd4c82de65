import type { Block } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { findDates } from '../text/dates.ts'

const HEAD_BLOCKS = 6
const LONGEST = 160
const LONG = 220 // a block of this length is text, and the head is over; so it is with a picture's caption

/** Three words in small letters one after the other make a sentence. */
const SENTENCE = /(?:^|\s)[a-z]+ [a-z]+ [a-z]+ (?:[a-z]+ )?[a-z]+(?:\s|$)/

/** The short lines with which an article opens: title, outlet, section, day, byline, in whatever order. */
export function headLines(blocks: readonly Block[]): Block[] {
  const head = blocks.slice(0, HEAD_BLOCKS)
  const text = head.findIndex(({ start, end, type }) => type === 'caption' || end - start > LONG)
  return (text < 0 ? head : head.slice(0, text)).filter(
    ({ start, end, signature }) => end - start <= LONGEST && signature === null,
  )
}

/**
 * "Briefing on burden-sharing, Copenhagen, 14 July 2026": a full day, year and all, that opens a line of the head or stands
 * behind a comma, in a line that is no sentence.
 */
export function dayOfHead(text: string, blocks: readonly Block[]): { date: string; start: number; end: number } | null {
  for (const { start, end } of headLines(blocks)) {
    const line = text.slice(start, end)
    if (SENTENCE.test(line) || /^["“„«‘]/.test(line)) continue
    const day = findDates(line, null).find((one) => isFramed(line, one))
    if (day) return { date: day.date, start: start + day.start, end: start + day.end }
  }
  return null
}

/** A full day that opens its line, or stands behind a comma and ends no sentence. */
function isFramed(line: string, { date, basis, start, end }: DateMention): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || basis !== 'stated') return false
  return start === 0 || (/[,|•·–—(-]\s?$/.test(line.slice(0, start)) && !/^[.!?]$/.test(line.slice(end)))
}
