import type { Article } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { addDays, dateRange } from './date-range.ts'
import { spansBefore } from './spans-in.ts'

const LATER =
  /\b(?:(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)\sdays?\s(?:later|after(?!\s(?:that|the|his|her|its|their|an?|\p{Lu})))|[Tt]he\s(?:next|following)\s(?:day|morning|afternoon|evening)|[Tt]he\sday\safter(?!\s(?:tomorrow|that|the|his|her|its|their|an?|\p{Lu})))\b/gu
const COUNT: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 }
const FAR = 800 // UTF-16 units back to the day that is counted from
/** Days that are told of something else than of what happened then. */
const OPEN = /\b(?:since|until|till|by|from|due|before|after|dated|between)\s(?:the\s)?$/i

/**
 * The days of an article with those counted from the one told last, "on Tuesday in Oslo … In Bergen a day later": implied. None is counted
 * from a month or from a deadline, nor beyond the day of printing.
 */
export function withDaysLater(
  { text, published }: Pick<Article, 'text' | 'published'>,
  dates: readonly DateMention[],
): readonly DateMention[] {
  const printed = published.value === null ? null : dateRange(published.value)
  const days = dates.filter(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))
  const later = [...text.matchAll(LATER)].flatMap((match): DateMention[] => {
    const [before] = spansBefore(days, match.index, 1)
    if (!before || match.index - before.end > FAR) return []
    if (OPEN.test(text.slice(Math.max(0, before.start - 16), before.start))) return []
    const date = addDays(before.date, COUNT[match.groups?.count?.toLowerCase() ?? ''] ?? 1)
    if (!printed || date > printed.last) return []
    return [{ ...before, start: match.index, end: match.index + match[0].length, date, basis: 'implied' }]
  })
  return later.length === 0 ? dates : [...dates, ...later].sort((a, b) => a.start - b.start)
}
