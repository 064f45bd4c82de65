import type { Figure } from '../model/figure.ts'
import type { Finding, Held } from '../model/finding.ts'
import type { Edition, Observation } from '../model/series.ts'
import { rowCodeOf } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import { meetsBound } from '../series/round.ts'
import { askTables, noCell } from './ask-tables.ts'
import type { CheckContext } from './check-context.ts'
import { findingOf } from './finding-of.ts'
import type { Compared } from './held-against.ts'
import { exactly } from './numbers-in-words.ts'
import { CURRENT_PRICES, cellMeant } from './subject-of.ts'

type Column = (cell: Observation) => number | null

/** Whose share or sum is above whose, or how many times it is the other's: by the cells of one edition, without slack. */
export function checkComparison(figure: Figure, context: CheckContext): Finding {
  const byShare = figure.indicator === 'share-comparison'
  const meant = cellMeant(figure, byShare ? 'share' : 'expenditure')
  if ('outcome' in meant) return meant
  const than = figure.told?.than
  const other = than === undefined ? null : rowCodeOf(than.id)
  if (than === undefined || other === null) {
    return findingOf(figure, 'no-series', `NATO’s tables have no row for ${than?.name ?? 'the other side'}.`)
  }
  const { code, name, year } = meant
  const pair = { figure, code, other, year }
  const compare = (edition: Edition): Compared =>
    byShare ? compareBy(pair, edition, (cell) => cell.sharePrinted) : compareSums(pair, edition)
  const subject = `${name} beside ${than.name} in ${year}`
  return askTables(figure, meant, { subject, unclear: 'Prices', compare }, context)
}

interface Pair {
  readonly figure: Figure
  readonly code: string
  readonly other: string
  readonly year: number
}

function compareBy({ figure, code, other, year }: Pair, edition: Edition, column: Column): Compared {
  const [a, b] = [code, other].map((row) => {
    const cell = observationOf(edition, row, year)
    return cell === null ? null : column(cell)
  })
  if (a === null || a === undefined || b === null || b === undefined || typeof figure.value !== 'number')
    return noCell(year, 'two figures')
  const times = figure.value === 1 ? '' : `, ${exactly(a / b)} times`
  return {
    value: Number((a / b).toFixed(3)),
    outcome: outcomeOf(figure, figure.value, a / b, a - b),
    arithmetic: `${exactly(a)} against ${exactly(b)}${times}`,
    said: `${exactly(a)} against ${exactly(b)}`,
  }
}

function outcomeOf({ sense, lastDigit }: Figure, value: number, times: number, gap: number): Held['outcome'] {
  if (value === 1 && (sense === 'more than' || sense === 'less than'))
    return (sense === 'more than' ? gap > 0 : gap < 0) ? 'agrees' : 'differs'
  if (sense === 'between') return 'not-comparable'
  if (sense !== 'exact' && sense !== 'about') return meetsBound(times, sense, value) ? 'agrees' : 'differs'
  const slack = (lastDigit / 2) * (sense === 'about' ? 2 : 1)
  return Math.abs(times - value) <= slack ? 'agrees' : 'differs'
}

/** Sums that name no prices must stand in that order at current and at constant ones. */
function compareSums(pair: Pair, edition: Edition): Compared {
  const { prices } = pair.figure.told ?? {}
  const current = { ...compareBy(pair, edition, (cell) => cell.expCurrentUsdM), prices: CURRENT_PRICES }
  const constant = compareBy(pair, edition, (cell) => cell.expConstantUsdM)
  if (prices === 'constant') return constant
  return prices === 'current' ||
    isInDollars(pair.figure) ||
    current.outcome === constant.outcome ||
    constant.value === null
    ? current
    : {
        ...current,
        outcome: 'not-comparable',
        arithmetic: `${current.arithmetic} at current, ${constant.arithmetic} at constant prices`,
      }
}

/** At one moment and in one currency there is one set of prices: what was spent in dollars that year. */
const isInDollars = (figure: Figure): boolean => figure.value === 1
