import { minutesOfDay } from '../text/minutes-of-day.ts'
import type { Draft } from './draft.ts'

const ZONE = '(?:[ap]\\.?m\\.?|BST|GMT|UTC|C?EST|CET|EET|EDT|ET|hrs|h)'
/** "16.41 –", "4:41 p.m. —", "16:41 BST": an entry's time. A dash before a number would make it a range of figures. */
const TIME = new RegExp(
  String.raw`^[*_]{0,2}(?:[01]?\d|2[0-3])[.:][0-5]\d(?:(?:\s?${ZONE}\b\.?)+[*_]{0,2}(?:\s*[—–:|-])?(?=\s|$)|[*_]{0,2}(?:\s[—–|-]|:)(?=\s+[^\s\d$€£]))`,
  'i',
)
const TIME_ALONE = /^[*_]{0,2}(?:[01]?\d|2[0-3]):[0-5]\d[*_]{0,2}$/

/** "16:41 Kroll is out": a time with nothing behind it is one where the page is full of them. */
const BARE = /^[*_]{0,2}(?:[01]?\d|2[0-3])[.:][0-5]\d[*_]{0,2}(?=\s+["“„«(]?\p{Lu})/u
const FEWEST = 3 // entries that make a live page

/** How far the time reaches that a draft of a live page begins with; 0 where it begins with none. */
export function entryTimes(drafts: readonly Draft[]): (draft: Draft) => number {
  const bare = drafts.filter(({ words }) => BARE.test(words))
  const isLive = bare.length >= FEWEST && isInOrder(bare.map(({ words }) => minutesOfDay(words) ?? 0))
  return ({ words }) => {
    const time = TIME.exec(words.slice(0, 60)) ?? (words.length < 12 ? TIME_ALONE.exec(words) : null)
    return (time ?? (isLive ? BARE.exec(words) : null))?.[0].length ?? 0
  }
}

/** Up or down, each as late as the one before at least, or at most. */
const isInOrder = (times: readonly number[]): boolean =>
  times.every((time, nth) => nth === 0 || time >= (times[nth - 1] ?? 0)) ||
  times.every((time, nth) => nth === 0 || time <= (times[nth - 1] ?? 0))
