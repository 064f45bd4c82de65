import type { DateMention, EdtfDate } from '../model/date.ts'
import { RELATIVE_FORMS } from './relative-dates.ts'
import { type DateForm, STATED_FORMS } from './stated-dates.ts'

const FORMS: readonly DateForm[] = [...STATED_FORMS, ...RELATIVE_FORMS]

// One cheap look: only around such words are the forms tried at all.
const ANCHOR =
  /(?:19|20)\d\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|[a-z]day\b|\b(?:today|tonight|tomorrow|ago|weekend)\b|\b(?:this|last|next|This|Last|Next)\s(?:week|month|year|past|morning|afternoon|evening|s|fall|autumn)/gi
const BEFORE = 64
const AFTER = 72

/**
 * Find the dates in running text, as far as words and day of printing give them; nothing is guessed.
 *
 * @param printed - the day of printing, `2026-02-13`; anything coarser or null: relative words ("Monday", "last month")
 *   give nothing and a day without its year stays `XXXX-02-15`
 * @returns in order, apart. `stated`: all that is given is in the words. `implied`: filled in from the day of printing.
 *   Relative words inside a quotation are read as if said on that day: who quotes from another day must not use them.
 */
export function findDates(text: string, printed: EdtfDate | null): DateMention[] {
  const day = printed !== null && /^\d{4}-\d\d-\d\d$/.test(printed) ? printed : null
  const found: DateMention[] = []
  for (const { start, end } of windows(text))
    for (const mention of findIn(capitalised(text.slice(start, end)), start, day)) found.push(mention)
  return joinRanges(text, found)
}

/** "14 apr 2032": an English month in small letters between day and year, as pages of other languages print it. */
const SMALL =
  /(?<=\b\d{1,2}\.?\s)(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?=\.?,?\s(?:19|20)\d\d\b)/g

const capitalised = (text: string): string =>
  text.replace(SMALL, (word) => word.charAt(0).toUpperCase() + word.slice(1))

/** Stretches of text around anchors, apart from each other. */
function windows(text: string): { start: number; end: number }[] {
  const all: { start: number; end: number }[] = []
  for (const { index, 0: anchor } of text.matchAll(ANCHOR)) {
    const last = all.at(-1)
    const start = Math.max(0, index - BEFORE)
    const end = Math.min(text.length, index + anchor.length + AFTER)
    if (last && start <= last.end) last.end = end
    else all.push({ start: atBlank(text, start), end })
  }
  return all
}

/** So that a window does not begin inside a number. */
function atBlank(text: string, start: number): number {
  const blank = text.slice(start, start + BEFORE / 2).search(/\s/)
  return start === 0 || blank < 0 ? start : start + blank
}

/** The longest of what starts first wins; of equals, the form that stands first. */
function findIn(text: string, offset: number, printed: EdtfDate | null): DateMention[] {
  const all: DateMention[] = []
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const reading = read(match, printed)
      if (!reading) continue
      const start = match.index + (match.groups?.lead?.length ?? 0)
      all.push({ start: start + offset, end: match.index + match[0].length + offset, ...reading })
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let past = -1
  return all.filter(({ start, end }) => {
    if (start < past) return false
    past = end
    return true
  })
}

/** "Feb. 28 – March 2, 2026": the second half says the year of the first. */
function joinRanges(text: string, found: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = []
  for (const mention of found) {
    const last = joined.at(-1)
    const between = last ? text.slice(last.end, Math.min(mention.start, last.end + 8)) : ''
    if (last && mention.basis === 'stated' && /^\s?(?:[-–—]|to|until|through)\s?$/.test(between)) {
      const first = last.date.replace('XXXX', mention.date.slice(0, 4))
      if (/^\d{4}-\d\d-\d\d$/.test(mention.date) && /^[\dX]{4}-\d\d-\d\d$/.test(last.date) && first < mention.date) {
        joined[joined.length - 1] = { ...last, end: mention.end, date: `${first}/${mention.date}`, basis: 'stated' }
        continue
      }
    }
    joined.push(mention)
  }
  return joined
}
