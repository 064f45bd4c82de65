import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition } from '../model/series.ts'
import { askTables, noCell } from './ask-tables.ts'
import { changeAtHome } from './change-at-home.ts'
import { changeIn } from './change-in.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { checkPlan } from './check-plan.ts'
import { comparePercent } from './compare-percent.ts'
import { findingOf } from './finding-of.ts'
import type { Compared } from './held-against.ts'
import { CURRENT_PRICES, cellMeant, yearOf } from './subject-of.ts'

/** By how much, or to how many times, an expenditure or a share changed between two years, by one edition. */
export function checkChange(figure: Figure, context: CheckContext): Finding {
  const isShare = figure.indicator === 'share-change'
  const meant = cellMeant(figure, isShare ? 'share' : 'expenditure')
  if ('outcome' in meant) return meant
  const { code, name, year } = meant
  const since = figure.told?.since === undefined ? null : yearOf(figure.told.since)
  if (since === null && figure.unit === 'multiple')
    return findingOf(figure, 'not-comparable', 'Undated: the words do not say since when.')
  if (since !== null && since >= year)
    return findingOf(figure, 'not-comparable', 'Undated: the two years cannot be told apart.')
  const from = since ?? year - 1
  const span = { code, from, year, isYearly: since === null || since === year - 1 }
  const prices = figure.told?.prices
  if (prices === 'own')
    return findingOf(
      figure,
      'not-comparable',
      'Unit: told in the ally’s own money, in which no edition has that change.',
    )
  const series = heldSeries(context)
  const compare = (edition: Edition): Compared => {
    if (isShare) return compareOne(figure, edition, { ...span, by: 'share' })
    if (prices !== undefined) return compareOne(figure, edition, { ...span, by: prices })
    const current = compareOne(figure, edition, { ...span, by: 'current' })
    const constant = compareOne(figure, edition, { ...span, by: 'constant' })
    return bothPrices(current, constant, homeOf(figure, changeAtHome(series, edition, span)))
  }
  const subject = `the change of ${name} from ${from} to ${year}`
  const unclear = prices === undefined && !isShare ? 'Prices' : 'Too coarse'
  const found = askTables(figure, meant, { subject, unclear, compare }, context)
  return (found.outcome === 'no-series' && !isShare ? checkPlan(figure, meant, context) : null) ?? found
}

interface Span {
  readonly code: string
  readonly from: number
  readonly year: number
  readonly isYearly: boolean
  readonly by: 'current' | 'constant' | 'share'
}

function compareOne(figure: Figure, edition: Edition, span: Span): Compared {
  const change = changeIn(edition, span)
  if (change === null) return { ...noCell(span.year), arithmetic: `no figures for ${span.from} and ${span.year}` }
  const { times, percent, told } = change
  const asMultiple = figure.unit === 'multiple'
  const recorded = asMultiple ? times : figure.told?.falls ? -percent : percent
  const compared = comparePercent(figure, recorded)
  const words = asMultiple
    ? `${times.toFixed(2)} times`
    : `${percent < 0 ? 'down' : 'up'} ${Math.abs(percent).toFixed(1)} percent`
  const prices = span.by === 'current' ? { prices: CURRENT_PRICES } : {}
  return {
    ...prices,
    value: recorded,
    outcome: compared.outcome,
    arithmetic: `${told}; ${compared.arithmetic}`,
    said: words,
  }
}

/** Whether the change in the ally's own currency bears the figure out, by mean rates of both years; null: it cannot be told. */
function homeOf(figure: Figure, percent: number | null): string | null {
  if (percent === null) return null
  const recorded = figure.unit === 'multiple' ? 1 + percent / 100 : figure.told?.falls ? -percent : percent
  if (comparePercent(figure, recorded).outcome !== 'agrees') return null
  return `${percent < 0 ? 'down' : 'up'} ${Math.abs(percent).toFixed(1)} percent in its own currency, by mean rates`
}

/** Where the words name no prices, current and constant ones must say the same. */
function bothPrices(current: Compared, constant: Compared, home: string | null): Compared {
  if (current.value === null && constant.value === null) return current
  const told = [
    current.value === null ? '' : `current prices: ${current.arithmetic}`,
    constant.value === null ? '' : `constant prices: ${constant.arithmetic}`,
  ]
    .filter(Boolean)
    .join('; ')
  const said = [
    current.value === null ? '' : `${current.said} at current prices`,
    constant.value === null ? '' : `${constant.said} at constant ones`,
  ]
    .filter(Boolean)
    .join(', ')
  if (home !== null && current.outcome !== 'agrees') {
    return {
      prices: 'current and constant',
      value: current.value ?? constant.value,
      outcome: 'not-comparable',
      arithmetic: `${told}; ${home}`,
      said: `${said}, ${home}`,
    }
  }
  const same = current.value !== null && constant.value !== null && current.outcome === constant.outcome
  return {
    prices: 'current and constant',
    value: current.value ?? constant.value,
    outcome: same ? current.outcome : 'not-comparable',
    arithmetic: told,
    said,
  }
}
