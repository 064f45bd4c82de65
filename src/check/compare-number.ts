import type { Figure } from '../model/figure.ts'
import type { Held } from '../model/finding.ts'
import { meetsBound, otherSlack, type Slack, shareSlack, sumSlack, withinSlack } from '../series/round.ts'
import { exactly } from './numbers-in-words.ts'

export interface Comparison {
  readonly outcome: Held['outcome']
  readonly arithmetic: string
}

type Kind = 'share' | 'count' | 'sum' | 'other'
const SLACK: Record<Kind, (lastDigit: number, sense: 'exact' | 'about', value: number) => Slack> = {
  share: shareSlack,
  count: (_, sense) => countSlack(sense),
  sum: sumSlack,
  other: otherSlack,
}

/** Holds a stated number against the recorded one: with slack where a value is told, without where a bound is. */
export function compareNumber(
  figure: Pick<Figure, 'value' | 'value2' | 'sense' | 'lastDigit'>,
  recorded: number,
  kind: Kind,
): Comparison {
  const { value, value2, sense, lastDigit } = figure
  if (typeof value !== 'number') return { outcome: 'not-comparable', arithmetic: '' }
  if (sense === 'exact' || sense === 'about') return withSlack(value, recorded, SLACK[kind](lastDigit, sense, value))
  if (sense === 'between') return within(value, value2 ?? value, recorded)
  const outcome = meetsBound(recorded, sense, value) ? 'agrees' : 'differs'
  const sign = recorded < value ? '<' : recorded > value ? '>' : '='
  return { outcome, arithmetic: `${exactly(recorded)} ${sign} ${exactly(value)}` }
}

/** A count of allies has no slack; "about 20" allows one more or less. */
const countSlack = (sense: 'exact' | 'about'): Slack =>
  sense === 'about' ? otherSlack(1, sense) : { agrees: 0, coarse: 0 }

function withSlack(stated: number, recorded: number, slack: Slack): Comparison {
  const gap = stated - recorded
  const verdict = withinSlack(gap, slack)
  const isCoarse = verdict === 'too-coarse'
  const room = isCoarse ? `${exactly(slack.agrees)}, digit ${exactly(slack.coarse)}` : exactly(slack.agrees)
  const arithmetic = `${exactly(stated)} − ${exactly(recorded)} = ${exactly(gap)}, slack ${room}`
  return { outcome: isCoarse ? 'not-comparable' : verdict, arithmetic }
}

function within(low: number, high: number, recorded: number): Comparison {
  const outcome = low <= recorded && recorded <= high ? 'agrees' : 'differs'
  const place = outcome === 'agrees' ? 'within' : 'outside'
  return { outcome, arithmetic: `${exactly(recorded)} is ${place} ${exactly(low)} to ${exactly(high)}` }
}
