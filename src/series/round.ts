import type { Sense } from '../model/figure.ts'

/** How far a printed figure may lie from the recorded one. */
export interface Slack {
  readonly agrees: number // up to here the two agree
  readonly coarse: number // from there up to here the figure is printed too coarsely to tell; beyond, it differs
}

/** A point of GDP is much money: a share printed as "2 percent" bears out no more than this, in points. */
const SHARE_CAP: Readonly<Record<'exact' | 'about', number>> = { exact: 0.05, about: 0.1 }

/** Half the last printed digit of a share of GDP, capped; half the digit itself is what it is printed to. */
export function shareSlack(lastDigit: number, sense: 'exact' | 'about'): Slack {
  const half = lastDigit / 2
  return { agrees: Math.min(half, SHARE_CAP[sense]), coarse: half }
}

/** Any other figure: half its last printed digit, twice that for "about". */
export function otherSlack(lastDigit: number, sense: 'exact' | 'about'): Slack {
  const slack = sense === 'about' ? lastDigit : lastDigit / 2
  return { agrees: slack, coarse: slack }
}

/** Of a round number: it agrees no farther away than the first part of it, and beyond the second it differs, however many noughts it ends in. */
const ROUND = { agrees: 0.025, coarse: 0.1 }

/** A sum of money: half its last digit that is no nought, capped, but never less than half the last printed one; twice that for "about". */
export function sumSlack(lastDigit: number, sense: 'exact' | 'about', value: number): Slack {
  const times = sense === 'about' ? 2 : 1
  const half = (lastWorth(value, lastDigit) / 2) * times
  const least = times === 1 ? lastDigit / 2 : Math.max(lastDigit / 2, Math.min(lastDigit, ROUND.coarse * value)) // "about $2 trillion" is no 1.03
  const upTo = (part: number) => Math.max(least, Math.min(half, part * value * times))
  return { agrees: upTo(ROUND.agrees), coarse: upTo(ROUND.coarse) }
}

/** The worth of the last digit that is no nought: 10 for 980 that is printed to ones. */
function lastWorth(value: number, printed: number): number {
  let [worth, count] = [printed, Math.round(value / printed)]
  while (count > 0 && count % 10 === 0) [worth, count] = [worth * 10, count / 10]
  return worth
}

/** Decimal numbers in binary: 2.05 − 2 is a little more than 0.05. */
const EPSILON = 1e-9

/** @param gap - stated minus recorded, in the unit of the slack */
export function withinSlack(gap: number, slack: Slack): 'agrees' | 'too-coarse' | 'differs' {
  const distance = Math.abs(gap) - EPSILON
  return distance <= slack.agrees ? 'agrees' : distance <= slack.coarse ? 'too-coarse' : 'differs'
}

/**
 * Whether a threshold holds by the recorded figure, which has no slack: "at least 2" and 1.99 on record does not hold.
 *
 * @param bound - as printed: "more than 2 percent" of 2.5 on record holds
 */
export function meetsBound(
  recorded: number,
  sense: Exclude<Sense, 'exact' | 'about' | 'between'>,
  bound: number,
): boolean {
  if (sense === 'at least') return recorded >= bound
  if (sense === 'more than') return recorded > bound
  return sense === 'at most' ? recorded <= bound : recorded < bound
}

/** To one decimal, halves up, as NATO's charts print it: 1.986 is 2.0, 1.95 is 2.0. */
export function roundToOneDecimal(share: number): number {
  return Math.floor(share * 10 + 0.5 + EPSILON) / 10
}
