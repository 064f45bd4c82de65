import type { Article, Block } from '../model/article.ts'
import type { DateMention, IsoDate } from '../model/date.ts'
import { type Evidence, evidenceAt, type Grounded, UNKNOWN } from '../model/evidence.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { findDates } from '../text/dates.ts'
import { withDaysLater } from '../text/days-later.ts'
import { isOfPrint } from '../text/of-print.ts'
import { onceFor } from '../text/once-for.ts'
import { posterIn } from '../text/poster-in.ts'
import { findQuotations } from '../text/quotation-marks.ts'
import { narrationOf } from './narration-of.ts'

const LEDE = 2 // paragraphs in which news tells its day
const OPENING = 4 // those of a printed interview, above its first turn
const RECENT = 7 // days before printing
const RECENT_IN_FULL = 14 // of a day told with its month: what a weekly or a monthly prints
const LONGEST = 20_000 // characters of a paragraph that are looked through
/** "[Thursday, 3.41]": the clock of a record, whose sitting began the day before. */
const IN_BRACKETS = /^\[[^\]\n]{1,60}\]$/
const AROUND = 120 // characters before and after a day in which its sentence tells what happened
const LOOSE =
  /\b(?:(?<!\bletter\s)of|from|since|until|till|by|before|after|between|due(?:\son)?|as\sof:?|(?:last\s)?(?:updated|modified|edited)(?:\son)?:?|scheduled\sfor|planned\sfor|(?<!\bletter,?\s)dated|published|printed|on or around)\s(?:on\s)?(?:the\s)?$/i

/** "whoever said that | last Thursday": the day of one saying, and of no other. */
const OF_WHO = /\bwho(?:ever)?\s(?:had\s|has\s)?(?:said|says|told|wrote|promised|claimed)\s[^,.;:]{0,40}$/

/**
 * "Two visitors promised shells on Wednesday and said …": the one day that the first paragraphs tell, implied for what the article
 * tells of; unknown where its narration names another day of the week before printing as well. Of an article without a day of its own
 * only a day told in full counts, and no other may be.
 */
export function onlyDay(article: Article): Grounded<string> {
  const { day, until } = ledeDay(article)
  return until === null ? day : UNKNOWN
}

/** The same for what stands at an offset of the text: the day of the first paragraphs holds until another is told. */
export function dayAt(article: Article, at: number): Grounded<string> {
  const { day, until } = ledeDay(article)
  return until === null || at < until ? day : UNKNOWN
}

interface LedeDay {
  readonly day: Grounded<string>
  readonly until: number | null // where another day is told
}

const NO_DAY: LedeDay = { day: UNKNOWN, until: null }

const ledeDay: (article: Article) => LedeDay = onceFor(findLedeDay) // asked for each of its statements

function findLedeDay(article: Article): LedeDay {
  const { text, blocks, published } = article
  if (posterIn(article) !== null) return NO_DAY // a post is of its own day, whatever it looks forward to
  const printed = published.value
  if (printed !== null && !/^\d{4}-\d{2}-\d{2}$/.test(printed)) return NO_DAY
  const paragraphs = narrationOf({ text, blocks }).filter(({ start, end }) => !IN_BRACKETS.test(text.slice(start, end)))
  const lede = blocks.some(({ type }) => type === 'transcript-turn') ? OPENING : LEDE
  const [first, another] = daysIn(text, paragraphs.slice(0, lede), printed)
  if (!first || another) return NO_DAY
  const later = daysIn(text, paragraphs.slice(lede), printed).filter((day) => !isNowadays(text, day))
  const other = later.find(({ date }) => date !== first.date)
  if (other && isWithin(first, published.evidence)) return NO_DAY // of the printing
  const day = { value: first.date, basis: 'implied', evidence: evidenceAt(text, first.start, first.end) } as const
  const counted = withDaysLater({ text, published }, [first]).find(({ start }) => start > first.start) // "a day later"
  const ends = [other, counted].flatMap((one) => one?.start ?? [])
  return { day, until: ends.length > 0 ? Math.min(...ends) : null }
}

const isWithin = ({ start, end }: DateMention, around: Evidence | null) =>
  around !== null && around.start <= start && end <= around.end

const HAPPENS =
  /\b(?:sa(?:id|ys?)|t(?:old|ells)|announce[sd]|m(?:et|eets)|arrive[sd]|visit(?:s|ed)|sp(?:oke|eaks)|signed|opened|presented|went|came)\b/i

/** Behind the lede: "the navy has four frigates today". */
function isNowadays(text: string, { start, end }: DateMention): boolean {
  if (!/^today$/.test(text.slice(start, end))) return false
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split(/[.!?\n]/)
    .at(-1)
  const behind = text.slice(end, end + AROUND).split(/[.!?\n]/)[0]
  return !HAPPENS.test(`${before} ${behind}`)
}

/** The days that narration in these blocks tells, each once. */
function daysIn(text: string, blocks: readonly Block[], printed: IsoDate | null): DateMention[] {
  const found = new Map<string, DateMention>()
  for (const { start, end } of blocks) {
    const dates = findDates(text.slice(start, end), printed)
    const quoted = dates.length > 0 ? findQuotations(text, start, end) : []
    for (const day of dates) {
      const [from, to] = [day.start + start, day.end + start]
      const isTitled = /\b(?:the|a|his|her|its|their)\s$/i.test(text.slice(Math.max(start, from - 8), from))
      const isName = isTitled && /^[^.]\s\p{Lu}/u.test(text.slice(to - 1, to + 2)) // "the 10 June Declaration"
      const isIssue = text.slice(from - 2, from) === ' (' && text.charAt(to) === ')' // "told the Post (18 April)"
      const isOfWho = OF_WHO.test(text.slice(Math.max(start, from - 60), from))
      const isLoose = isName || isIssue || isOfWho || LOOSE.test(text.slice(Math.max(start, from - 20), from))
      if (
        found.has(day.date) ||
        isLoose ||
        isOfPrint(text, { start: from, end: to }) ||
        !isRecentDay(day.date, printed, isInFull(text.slice(from, to)))
      )
        continue
      if (!quoted.some((one) => one.start <= from && to <= one.end))
        found.set(day.date, { ...day, start: from, end: to })
    }
  }
  return [...found.values()]
}

/** "A week ago, at the launch …": the one stretch that the first paragraphs tell instead of a day, up to the printing. */
export const onlyWeek = onceFor(findOnlyWeek)

function findOnlyWeek({
  text,
  blocks,
  published,
}: Article): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const printed = published.value
  if (printed === null || !/^\d{4}-\d{2}-\d{2}$/.test(printed)) return null
  const ledes = blocks.filter(({ type }) => type === 'paragraph').slice(0, LEDE)
  const weeks = ledes.flatMap(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST))
    return findDates(line, printed).flatMap((one) =>
      /^(?:a week ago|last week)$/i.test(line.slice(one.start, one.end)) ? (dateRange(one.date) ?? []) : [],
    )
  })
  const [week, another] = weeks
  return week && !another && week.first <= printed ? { first: week.first, last: printed } : null
}

const isRecentDay = (date: string, printed: IsoDate | null, inFull: boolean) =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) &&
  (printed === null || (date <= printed && daysBetween(date, printed) <= (inFull ? RECENT_IN_FULL : RECENT)))

/** "27 October", with or without its weekday */
const isInFull = (printed: string) => /\d/.test(printed) && /\p{Lu}\p{Ll}{2}/u.test(printed)
