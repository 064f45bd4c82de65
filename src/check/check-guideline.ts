import type { Figure } from '../model/figure.ts'
import type { Beside, Finding } from '../model/finding.ts'
import { factsOn } from '../series/facts-on.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { findingOf } from './finding-of.ts'

const HERE = {
  proposed: ' Here it is proposed or demanded.',
  committed: ' Here it is told as a commitment.',
} as const

/** The value of a target: it tells not what anybody spends, but what it was set as, and when, can be told with addresses. */
export function checkGuideline(figure: Figure, context: CheckContext): Finding {
  const plain = findingOf(figure, 'no-series', 'A guideline, or what would or should be: it tells not what is.')
  const facts = factsOn(heldSeries(context), 'guideline')?.facts ?? []
  const own = figure.entity === null || figure.entity.id === 'body:nato'
  const set = own ? facts.filter((fact) => fact.value === figure.value && fact.date <= context.today) : []
  const here = figure.told?.standing ? HERE[figure.told.standing] : ''
  if (set.length === 0) return here === '' ? plain : { ...plain, reason: `${plain.reason}${here}` }
  const told = set.map(({ about, date }) => `${about} (${date})`).join('; ')
  const beside = set.map(
    ({ about, value, unit, period, whoSays, address, date }): Beside => ({
      about,
      words: `${value} ${unit}`,
      period,
      whoSays,
      address,
      date,
    }),
  )
  return { ...plain, reason: `It tells not what is. ${value(figure)}: ${told}.${here}`, beside }
}

const value = (figure: Figure): string => `${figure.value} percent`
