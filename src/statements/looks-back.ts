import type { Article } from '../model/article.ts'
import type { DateMention } from '../model/date.ts'
import { dateRange, daysBetween } from '../text/date-range.ts'
import { spansIn } from '../text/spans-in.ts'
import type { LastsUntil } from './occasion-of.ts'

const LEDE = 4 // paragraphs in which news tells its day
const BACK = 3 // days before the article's own that tell of another time

/**
 * "Addressing her own parliament on 3 February, she complained …" in a report of Thursday the twelfth: an earlier occasion that a
 * paragraph looks back to, and with which it is over. The article's own day is the latest that its first paragraphs tell.
 */
export function looksBack({ blocks, published }: Article, dates: readonly DateMention[]): LastsUntil {
  const running = blocks.filter(({ type }) => type === 'paragraph' || type === 'unknown')
  const printed = published.value === null ? null : (dateRange(published.value)?.last ?? null)
  if (printed === null) return () => null
  const days = running.slice(0, LEDE).flatMap(({ start, end }) =>
    spansIn(dates, start, end).flatMap(({ date }) => {
      const day = dateRange(date)
      return day && day.first === day.last && day.last <= printed ? [day.last] : []
    }),
  )
  const own = days.sort().at(-1)
  if (own === undefined) return () => null
  return ({ sentence, occasion }) => {
    const told = occasion.date.value === null ? null : dateRange(occasion.date.value)
    if (!told || told.last >= own || daysBetween(told.last, own) <= BACK) return null
    return spansIn(running, sentence.start, sentence.end)[0]?.end ?? null
  }
}
