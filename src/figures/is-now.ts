import type { EdtfDate } from '../model/date.ts'
import type { Quantity } from './find-quantities.ts'
import type { Passage } from './passage.ts'
import type { YearHere } from './years-in.ts'

/** "Poland, hit by drones in 2025, spends 4.8 percent": the year of an aside, and not of what is spent now. */
export function isNow(
  { low }: Passage,
  share: Quantity | undefined,
  period: EdtfDate | null,
  years: readonly YearHere[],
): boolean {
  const year = years.find((one) => one.year === period && share && one.next <= share.from)
  if (!share || !year) return false
  if (isNowBesideThen(low.slice(year.next, share.from)) || isNowBesideSpent(low, year, share)) return true
  if (isInRelative(low, year, share)) return true
  if (year.at <= 1 || low[year.next] !== ',') return false
  const aside = low.slice(low.lastIndexOf(',', year.at) + 1, year.at)
  return aside.length > 1 && low.slice(year.next, share.from).some((word) => NOW.test(word))
}

/** "Germany, which last year voted, spends": the year of an aside that is closed before the share. */
function isInRelative(low: readonly string[], year: YearHere, share: Quantity): boolean {
  const open = low.lastIndexOf(',', year.at)
  const close = low.indexOf(',', year.next)
  const isAside = open >= 0 && /^(?:which|who|whose)$/.test(low[open + 1] ?? '') && close >= 0 && close < share.from
  // an aside that tells a share of its own dates the next one, too
  return isAside && !low.slice(open, close).some((word) => /^(?:%|percent|cent|pc|billion|bn|million)$/.test(word))
}

/** "In 2025 its president asked for more, though France spends": what was done, and what is. */
function isNowBesideThen(gap: readonly string[]): boolean {
  const joint = gap.findLastIndex((word) => /^(?:though|although|but|while|whereas|yet|and)$/.test(word))
  return (
    joint > 0 &&
    gap.slice(joint).some((word) => NOW.test(word)) &&
    gap
      .slice(0, joint)
      .some((word) => /^(?:\w+ed|said|told|was|were|had|did|took|came|went|won|met|saw|made|gave)$/.test(word))
  )
}

/** "spent 2.19 percent last year and spends 2.43 percent now" */
function isNowBesideSpent(low: readonly string[], year: YearHere, share: Quantity): boolean {
  const gap = low.slice(year.next, share.from)
  const joint = gap.findIndex((word) => /^(?:and|but|;|while|whereas|yet|though)$/.test(word))
  const isNow = gap
    .slice(joint)
    .some((word, at, words) => NOW.test(word) || (word === 'spending' && words[at - 1] === 'is'))
  return (
    joint >= 0 && isNow && low.slice(0, year.at).some((word) => /^(?:spent|was|were|had|devoted|stood)$/.test(word))
  )
}

const NOW = /^(?:spends|devotes|allocates|puts|invests|now)$/
