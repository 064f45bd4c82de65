import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition, Observation } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'
import { seriesOf } from '../series/series.ts'
import { type CheckContext, heldSeries } from './check-context.ts'
import { checkPlan } from './check-plan.ts'
import { compareNumber } from './compare-number.ts'
import { convertedOn } from './converted-on.ts'
import { findingOf } from './finding-of.ts'
import { type Compared, heldAgainst } from './held-against.ts'
import { exactly } from './numbers-in-words.ts'
import { type CellMeant, COVERED_AS, CURRENT_PRICES, cellMeant, PRODUCER } from './subject-of.ts'
import { verdict } from './verdict.ts'

const MILLION = 1e6
const BILLION = 1e9

/** A sum spent on defence in a year, in dollars at current or constant prices, or in the ally's own currency. */
export function checkSum(figure: Figure, context: CheckContext): Finding {
  const meant = cellMeant(figure, 'expenditure')
  if ('outcome' in meant) return meant
  const currencies = figure.told?.currency ?? []
  const read = columnOf(figure, currencies)
  const compare = (edition: Edition): Compared => compareSum(figure, edition, meant, currencies, read)
  const subject = `the expenditure of ${meant.name} in ${meant.year}`
  const question = {
    producer: PRODUCER,
    indicator: COVERED_AS,
    year: meant.year,
    subject,
    stated: `“${figure.evidence.exact}”`,
    unclear: 'Too coarse',
    compare,
  }
  const found = verdict(figure, question, context)
  if (found.outcome === 'no-series') {
    const plan = checkPlan(figure, meant, context)
    if (plan) return plan
  }
  if (found.outcome === 'no-series') return withoutCell(figure, meant, currencies, context) ?? found
  if (found.outcome !== 'differs') return found
  return otherPrices(figure, meant, context, found) ?? otherDollars(figure, meant, currencies, found)
}

type Column = (cell: Observation, edition: Edition) => number | null

function columnOf({ told }: Figure, currencies: readonly string[]): Column {
  if (!currencies.includes('USD')) {
    return ({ nationalCurrency, expNationalM }) =>
      nationalCurrency !== null && currencies.includes(nationalCurrency) ? expNationalM : null
  }
  if (told?.prices !== 'constant') return (cell) => cell.expCurrentUsdM
  return (cell, edition) =>
    told.priceYear === undefined || edition.prices.includes(told.priceYear) ? cell.expConstantUsdM : null
}

function compareSum(
  figure: Figure,
  edition: Edition,
  { code, year }: CellMeant,
  currencies: readonly string[],
  read: Column,
): Compared {
  const row = observationOf(edition, code, year)
  const cell = row === null ? null : read(row, edition)
  if (cell === null) return { value: null, outcome: 'not-comparable', arithmetic: `no such sum for ${year}`, said: '' }
  const scale = cell * MILLION >= BILLION / 2 ? BILLION : MILLION
  const money = currencies.includes('USD') ? 'USD' : (row?.nationalCurrency ?? '')
  const unit = `${money} ${scale === BILLION ? 'bn' : 'm'}`
  const { outcome, arithmetic } = compareNumber(scaled(figure, scale), (cell * MILLION) / scale, 'sum')
  const isConstant = figure.told?.prices === 'constant'
  return {
    ...(isConstant ? {} : { prices: CURRENT_PRICES }),
    value: cell * MILLION,
    outcome,
    arithmetic: `${arithmetic} (${unit})`,
    said: `${unit.replace(' bn', '').replace(' m', '')} ${exactly((cell * MILLION) / scale)} ${scale === BILLION ? 'billion' : 'million'}`,
  }
}

const scaled = ({ value, value2, sense, lastDigit }: Figure, scale: number) => ({
  value: typeof value === 'number' ? value / scale : value,
  value2: value2 === null ? null : value2 / scale,
  sense,
  lastDigit: lastDigit / scale,
})

/** The words name no prices, and only the series at constant prices bears the sum out. */
function otherPrices(figure: Figure, meant: CellMeant, context: CheckContext, found: Finding): Finding | null {
  if (figure.told?.prices !== undefined || !figure.told?.currency?.includes('USD')) return null
  const editions = heldSeries(context).editions.get(PRODUCER) ?? []
  const bearing = editions.findLast(
    (edition) => compareSum(figure, edition, meant, ['USD'], (cell) => cell.expConstantUsdM).outcome === 'agrees',
  )
  if (!bearing) return null
  const { held } = heldAgainst(
    bearing,
    compareSum(figure, bearing, meant, ['USD'], (cell) => cell.expConstantUsdM),
  )
  const reason = `Prices: the words name none; only the series at ${bearing.prices} in ${held.edition} bears it out.`
  return {
    ...findingOf(figure, 'not-comparable', reason, found.atPrinting, found.now),
    arithmetic: `${held.edition}: ${held.arithmetic}; ${found.arithmetic}`,
  }
}

/** A dollar sign in a country that has dollars of its own may be its own. */
function otherDollars(figure: Figure, { code }: CellMeant, currencies: readonly string[], found: Finding): Finding {
  if (code !== 'CAN' || !currencies.includes('USD') || /US|U\.S\.|American/.test(figure.evidence.exact)) return found
  return findingOf(
    figure,
    'not-comparable',
    'Unit: US or Canadian dollars? In US dollars it differs.',
    found.atPrinting,
    found.now,
  )
}

/** No edition has the sum in that currency or at those prices; what there is, is told with a dated rate. */
function withoutCell(
  figure: Figure,
  { code, name, year }: CellMeant,
  currencies: readonly string[],
  context: CheckContext,
): Finding | null {
  const { told } = figure
  if (told?.priceYear !== undefined) {
    return findingOf(
      figure,
      'not-comparable',
      `Prices: no edition held has sums at ${told.priceYear} prices for ${name} in ${year}.`,
    )
  }
  const series = heldSeries(context)
  const edition = (series.editions.get(PRODUCER) ?? []).findLast(
    (one) => (observationOf(one, code, year)?.expCurrentUsdM ?? null) !== null,
  )
  const usd = edition ? (observationOf(edition, code, year)?.expCurrentUsdM ?? null) : null
  if (currencies.includes('USD') || !edition || usd === null) return null
  const converted = convertedOn(seriesOf({ ...series.rows }), usd * MILLION, currencies, String(year))
  const has = `${edition.producer} ${edition.edition} has USD ${exactly(usd / 1000)} billion for ${name} in ${year}`
  const reason = `Unit: no edition held has it in ${currencies.join(' or ')}; ${has}${converted ? `, ${converted.words}` : ''}.`
  return {
    ...findingOf(figure, 'not-comparable', reason),
    arithmetic: converted ? `${edition.producer} ${edition.edition}: ${converted.arithmetic}` : '',
  }
}
