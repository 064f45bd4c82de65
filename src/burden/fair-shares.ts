import type { FairRow, FairShares, MeasureName, SizeCorrelation } from '../model/fair-share.ts'
import { Problem } from '../model/problem.ts'
import type { AidEdition, Observation } from '../model/series.ts'
import { alliesOfGroup } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import type { BurdenSource } from './burden-table.ts'
import { FAIR_MEASURES, measureNames, type ReckonedMeasure } from './fair-measures.ts'
import { rankCorrelation } from './rank-correlation.ts'

/**
 * What each measure of the literature says of each ally, side by side: which of them one picks is the argument.
 *
 * @param aid - the newest edition of aid; only rows by donor (iso3) say something of an ally
 */
export function fairShares(
  { edition, register }: Omit<BurdenSource, 'before'>,
  { year, aid }: { readonly year: number; readonly aid: AidEdition | null },
): FairShares {
  const names = new Map(register.allies.map(({ iso3, name }) => [iso3, name]))
  const cells = (alliesOfGroup(register, 'body:nato', year) ?? []).flatMap((iso3) => {
    const cell = observationOf(edition, iso3, year)
    return cell && cell.sharePrinted !== null ? [cell] : []
  })
  if (cells.length === 0) {
    throw new Problem(
      'year-not-in-edition',
      `${edition.producer} ${edition.edition} has no shares of ${year}.`,
      'Name another --year.',
    )
  }
  const donors = donorsOf(aid)
  const columns = new Map(FAIR_MEASURES.map((measure) => [measure.name, valuesOf(measure, cells, donors)]))
  const rows = cells.map((cell): FairRow => {
    const of = <T>(make: (column: ReadonlyMap<string, number>) => T) =>
      Object.fromEntries(measureNames.map((name) => [name, make(columns.get(name) ?? new Map())])) as Record<
        MeasureName,
        T
      >
    return {
      iso3: cell.iso3,
      ally: names.get(cell.iso3) ?? cell.iso3,
      values: of((column) => column.get(cell.iso3) ?? null),
      ranks: of((column) => rankIn(column, cell.iso3)),
    }
  })
  return {
    ...{
      producer: edition.producer,
      edition: edition.edition,
      definition: edition.definition,
      prices: edition.prices,
      year,
    },
    measures: FAIR_MEASURES.map(({ name, formula, unit, reference }) => ({ name, formula, unit, reference })),
    rows: rows.sort((a, b) => (b.values.shareOfGdp ?? 0) - (a.values.shareOfGdp ?? 0) || (a.ally < b.ally ? -1 : 1)),
    correlations: correlationsOf(columns, cells),
    notes: notesOn(columns, cells.length),
  }
}

/** Allocations by donor over all periods, EUR billion; a donor without a row is not known. */
function donorsOf(aid: AidEdition | null): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { donors, type, allocatedEurBn } of aid?.totals ?? [])
    if (type === 'total') sums.set(donors, (sums.get(donors) ?? 0) + allocatedEurBn)
  return sums
}

function valuesOf(
  { name, amount, printed }: ReckonedMeasure,
  cells: readonly Observation[],
  donors: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  if (printed) return new Map(cells.flatMap((cell) => pair(cell.iso3, printed(cell))))
  const amountOf =
    amount ?? ((cell: Observation) => (name === 'aidAgainstGdp' ? (donors.get(cell.iso3) ?? null) : null))
  const both = cells.flatMap((cell) => {
    const [value, gdp] = [amountOf(cell), cell.gdpConstantUsdM]
    return value === null || gdp === null ? [] : [{ iso3: cell.iso3, value, gdp }]
  })
  // A single donor, as "USA" among totals of groups, has nobody to be set against.
  if (both.length < 2) return new Map()
  const [values, gdps] = [both.reduce((sum, one) => sum + one.value, 0), both.reduce((sum, one) => sum + one.gdp, 0)]
  return new Map(both.map(({ iso3, value, gdp }) => [iso3, value / values / (gdp / gdps)]))
}

const pair = (iso3: string, value: number | null): [string, number][] => (value === null ? [] : [[iso3, value]])

function rankIn(column: ReadonlyMap<string, number>, iso3: string): number | null {
  const own = column.get(iso3)
  return own === undefined ? null : 1 + [...column.values()].filter((value) => value > own).length
}

function correlationsOf(
  columns: ReadonlyMap<MeasureName, ReadonlyMap<string, number>>,
  cells: readonly Observation[],
): SizeCorrelation[] {
  return [...columns].flatMap(([name, column]) => {
    const pairs = cells.flatMap(({ iso3, gdpConstantUsdM: gdp }) => {
      const value = column.get(iso3)
      return gdp === null || value === undefined ? [] : [[gdp, value] as const]
    })
    const rho = rankCorrelation(pairs)
    return rho === null ? [] : [{ name, rho, allies: pairs.length }]
  })
}

function notesOn(columns: ReadonlyMap<MeasureName, ReadonlyMap<string, number>>, all: number): string[] {
  const partial = [...columns].filter(([, { size }]) => size > 0 && size < all)
  const missing = [...columns].filter(([, { size }]) => size === 0).map(([name]) => name)
  return [
    ...partial.map(
      ([name, { size }]) => `${name}: of ${size} of ${all} allies, which alone make up the whole it is a part of.`,
    ),
    ...(missing.length === 0 ? [] : [`Not in what is held for this year: ${missing.join(', ')}.`]),
    'Aid with an ally’s part of the EU’s added is not reckoned: GDP of EU members outside NATO is in no edition.',
  ]
}
