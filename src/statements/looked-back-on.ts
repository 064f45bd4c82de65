import type { Article } from '../model/article.ts'

const FEWEST = 3 // entries that tell in which order a live page runs
const TIME = /^[*_]{0,2}(\d{1,2})[.:](\d\d)(?:\s?([ap])\.?m)?/i

/**
 * From where on the text may be looked back on from a place: from its beginning, but on a live page with its latest entry first from
 * the entry's own, for what stands above was written later.
 */
export function lookedBackOn(article: Article): (at: number) => number {
  const entries = article.blocks.flatMap(({ type, start, end }) => {
    const time = type === 'dateline' ? TIME.exec(article.text.slice(start, end)) : null
    return time ? [{ start, minutes: minutesOf(time) }] : []
  })
  const times = entries.map(({ minutes }) => minutes)
  const falls = times.every((time, nth) => nth === 0 || time <= (times[nth - 1] ?? 0))
  if (times.length < FEWEST || !falls || times[0] === times.at(-1)) return () => 0
  return (at) => entries.findLast(({ start }) => start <= at)?.start ?? 0
}

function minutesOf([, hours, minutes, half]: RegExpExecArray): number {
  const noon = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  return noon * 60 + Number(minutes)
}
