import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'
import { meetsBound } from '../series/round.ts'
import { askTables, noCell } from './ask-tables.ts'
import type { CheckContext } from './check-context.ts'
import type { Compared } from './held-against.ts'
import { exactly } from './numbers-in-words.ts'
import { cellMeant, NO_PRICES } from './subject-of.ts'

/** Of a round number: it agrees no farther away than this part of it, however many noughts it ends in. */
const CAP = 0.025

/** How many people an ally had under arms in a year. */
export function checkPersonnel(figure: Figure, context: CheckContext): Finding {
  const meant = cellMeant(figure, 'number of personnel')
  if ('outcome' in meant) return meant
  const { code, name, year } = meant
  const compare = (edition: Edition): Compared => {
    const cell = observationOf(edition, code, year)?.personnelThousands ?? null
    return cell === null ? noCell(year) : comparePeople(figure, Math.round(cell * 1000))
  }
  const subject = `the personnel of ${name} in ${year}`
  return askTables(figure, meant, { subject, unclear: 'Too coarse', compare }, context)
}

function comparePeople({ value, value2, sense }: Figure, recorded: number): Compared {
  if (typeof value !== 'number') return { value: recorded, outcome: 'not-comparable', arithmetic: '', said: '' }
  const said = recorded.toLocaleString('en-US')
  const at = { value: recorded, said, prices: NO_PRICES }
  if (sense === 'between') {
    const within = value <= recorded && recorded <= (value2 ?? value)
    return {
      ...at,
      outcome: within ? 'agrees' : 'differs',
      arithmetic: `${recorded} is ${within ? 'within' : 'outside'} ${value} to ${value2}`,
    }
  }
  if (sense !== 'exact' && sense !== 'about') {
    const sign = recorded < value ? '<' : recorded > value ? '>' : '='
    return {
      ...at,
      outcome: meetsBound(recorded, sense, value) ? 'agrees' : 'differs',
      arithmetic: `${recorded} ${sign} ${value}`,
    }
  }
  const half = (lastWorth(value) / 2) * (sense === 'about' ? 2 : 1)
  const slack = Math.min(half, CAP * value * (sense === 'about' ? 2 : 1))
  const gap = Math.abs(value - recorded)
  const outcome = gap <= slack ? 'agrees' : gap <= half ? 'not-comparable' : 'differs'
  return {
    ...at,
    outcome,
    arithmetic: `${value} − ${recorded} = ${exactly(value - recorded)}, slack ${exactly(slack)}`,
  }
}

/** The worth of the last digit that is no nought: 1,000 for 216,000. */
function lastWorth(value: number): number {
  let worth = 1
  while (value > 0 && value % (worth * 10) === 0) worth *= 10
  return worth
}
