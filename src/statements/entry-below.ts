import type { Article } from '../model/article.ts'
import { minutesOfDay } from '../text/minutes-of-day.ts'
import type { Span } from './attribution.ts'

const FEWEST = 3 // entries that tell in which order a live page runs
const TIME = /^[*_]{0,2}\d{1,2}[.:]\d\d/

/** The entry below a place, and where the place's own one starts. */
export interface Below extends Span {
  readonly own: number
}

/**
 * On a live page with its latest entry first, the entry below a place: it was written before, so a "he" may mean somebody there as
 * well as in an entry above. Null on any other page.
 */
export function entryBelow(article: Article): (at: number) => Below | null {
  const entries = article.blocks.flatMap(({ type, start, end }) => {
    const words = type === 'dateline' ? article.text.slice(start, end) : ''
    const minutes = TIME.test(words) ? minutesOfDay(words) : null
    return minutes === null ? [] : [{ start, minutes }]
  })
  const times = entries.map(({ minutes }) => minutes)
  const falls = times.every((time, nth) => nth === 0 || time <= (times[nth - 1] ?? 0))
  if (times.length < FEWEST || !falls || times[0] === times.at(-1)) return () => null
  return (at) => {
    const below = entries.findIndex(({ start }) => start > at)
    const start = entries[below]?.start
    const own = entries[below - 1]?.start ?? 0
    return start === undefined ? null : { start, end: entries[below + 1]?.start ?? article.text.length, own }
  }
}
