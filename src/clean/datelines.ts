import { MONTH } from '../text/calendar.ts'
import { findDates } from '../text/dates.ts'
import type { Draft } from './draft.ts'
import { mastheadOf } from './masthead.ts'
import type { NameIndex } from './name-index.ts'
import { outletPrinted } from './outlet-in.ts'
import { isPersonName } from './person-name.ts'
import { writersIn } from './writers.ts'

const FRAME_WORDS =
  /\b(?:published|updated|posted|last|modified|edited|first|created|on|at|date|time|online|from|in|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm|noon|(?:gmt|utc)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|bst|c?est|cet|e[sd]?t|p[sd]?t|eet|msk|hrs?|h|min(?:ute)?s?|read|ago)\b\.?|\b[ap]\.m\.|\d{1,2}[:.]\d{2}(?::\d{2})?/gi
/** Three words in small letters one after the other make a sentence, and no frame. */
const SENTENCE = /(?:^|\s)[a-z]+ [a-z]+ [a-z]+(?:\s|$)/
const BYLINE =
  /^\(?(?:by|written by|words by|story by|from|text|source|via|(?:additional )?reporting(?: and writing)? by|editing by)\s*:?\s+(?=\p{Lu})/iu

const EMPHASIS = /^[*_]{1,3}|[*_]{1,3}$/g
/** "Gdansk, 12 November 2026": a full day says what the word before it is, though no register knows the place. */
const PLACE_AND_DAY = new RegExp(
  String.raw`^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){0,2},\s(?:\d{1,2}\s${MONTH}\.?|${MONTH}\.?\s\d{1,2},)\s(?:19|20)\d\d\.?$`,
  'u',
)

const LONGEST_SIGNED = 100
const HEAD = 6 // lines among which an outlet's own may stand

/** Mark the lines that only tell place, date, outlet or author. */
export function markDatelines(drafts: readonly Draft[], names: NameIndex): void {
  for (const [index, draft] of drafts.entries()) {
    if (draft.type !== null || draft.words.length > 160) continue
    const words = draft.words.replace(EMPHASIS, '')
    if (
      isPublished(words) ||
      isFrame(words, names) ||
      PLACE_AND_DAY.test(words) ||
      (index < HEAD && isOfPaper(words, names))
    )
      draft.type = 'dateline'
  }
}

/** "Published: 10 September 2026 | Category: Newbuilds": whatever stands behind the day. */
function isPublished(words: string): boolean {
  const before = PUBLISHED.exec(words)?.[0]
  const [day] = before === undefined || /[.!?]$/.test(words) ? [] : findDates(words, null)
  return day !== undefined && day.start === before?.length && day.basis === 'stated' && day.date.length >= 10
}

const PUBLISHED =
  /^(?:(?:first|last)\s)?(?:published|posted|updated|issued|released|date|(?:volume\s\d+:\s)?debated)(?:\son)?:?\s/i

/** An outlet's or a writer's own line. */
const isOfPaper = (words: string, names: NameIndex): boolean =>
  mastheadOf(words, names) !== null ||
  (words.length <= LONGEST_SIGNED &&
    !/[.!?:”"]$/.test(words) &&
    writersIn(words, { before: '', after: '' }, names).length > 0)

/** Whether nothing but a frame is left: dates, times, places, outlets, a byline. A place or outlet alone is enough. */
function isFrame(words: string, names: NameIndex): boolean {
  if (BYLINE.test(words)) return isByline(words.replace(BYLINE, ''), names)
  if (SENTENCE.test(words)) return false
  const dates = findDates(words, null).filter(({ basis, date }) => basis === 'stated' && date.length >= 10)
  let rest = ''
  let past = 0
  for (const { start, end } of dates) {
    rest += `${words.slice(past, start)}|`
    past = end
  }
  rest += words.slice(past)
  const parts = rest
    .replace(FRAME_WORDS, ' ')
    .split(/\s*[|,;:/()•·—–]+\s*|(?<=[\d|]|\p{L}{3})\.\s+|^-+\s|\s-+\s|\s-+$/u)
  const left = parts.map((part) => part.trim().replace(/\.$/, '')).filter((part) => /[\p{L}\p{N}]/u.test(part))
  const marked = dates.length > 0 || /^[—–-]/.test(words)
  if (left.length === 0) return dates.length > 0
  return left.every((part) => isNamed(part, names) || (marked && (isCapitals(part) || isSigner(part))))
}

const isNamed = (part: string, names: NameIndex): boolean =>
  outletPrinted(part, names) !== null || (/^\p{Lu}/u.test(part) && names.isPlaceName(part))

/** "Posted on 16/11/2026 by Jane Example", or by a login. */
const isSigner = (part: string): boolean => {
  const name = /^by(?:\s+(.+?)(?:\sand\s(?:pool|staff|agencies))?)?$/.exec(part)
  return name !== null && (name[1] === undefined || isPersonName(name[1]) || /^\w+$/.test(name[1]))
}

const isCapitals = (part: string): boolean => /^[\p{Lu}][\p{Lu}\s.’'-]{2,30}$/u.test(part)

/** Names of persons or outlets, with "and", "in Place", "for Outlet" between them. */
function isByline(words: string, names: NameIndex): boolean {
  const parts = words
    .replace(/\)\.?$/, '')
    .split(/\s*(?:[,;|•·/&–—-]\s|\band\b|\bfor\b|\bin\b|\bwith\b|(?:editing|writing|additional reporting) by\b)\s*/i)
  return parts.every((part) => {
    const name = part.trim()
    return (
      name === '' ||
      isNamed(name, names) ||
      isPersonName(name) ||
      findDates(name, null).length > 0 ||
      /^(?:\p{L}+\s)?(?:correspondent|editor|reporter|staff(?: writer)?|agencies)$/iu.test(name)
    )
  })
}
