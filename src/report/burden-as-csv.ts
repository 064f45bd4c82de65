import type { BurdenRow, BurdenTable, Pace } from '../model/burden.ts'
import { type CsvCell, csvLines } from './csv-lines.ts'

type Column = readonly [head: string, cell: (row: BurdenRow, table: BurdenTable) => CsvCell]

const paceOf = (row: BurdenRow, years: Pace['years']): Pace | undefined =>
  row.paces.find((pace) => pace.years === years)

// biome-ignore format: a table
const COLUMNS: readonly Column[] = [
  ['iso3', ({ iso3 }) => iso3],
  ['ally', ({ ally }) => ally],
  ['group', ({ group }) => group],
  ['producer', (_, { producer }) => producer],
  ['edition', ({ edition }) => edition],
  ['year', ({ year }) => year],
  ['estimate', ({ estimate }) => estimate],
  ['share_gdp_pct', ({ share }) => share],
  ['share_computed_pct', ({ shareComputed }) => shareComputed],
  ['target', (_, { target }) => target.name],
  ['target_pct', (_, { target }) => target.percent],
  ['target_of', (_, { target }) => target.of],
  ['gap_points', ({ gapPoints }) => gapPoints],
  ['gap_current_usd_m', ({ gapUsd }) => gapUsd],
  ['gap_constant_usd_m', ({ gapUsdConstant }) => gapUsdConstant],
  ['exp_current_usd_m', ({ spendingUsd }) => spendingUsd],
  ['exp_constant_usd_m', ({ spendingUsdConstant }) => spendingUsdConstant],
  ['constant_prices', (_, { prices }) => prices],
  ['equipment_share_pct', ({ equipmentShare }) => equipmentShare],
  ['people_thousands', ({ peopleThousands }) => peopleThousands],
  ['share_of_alliance_current_pct', ({ shareOfAlliance }) => shareOfAlliance],
  ['share_of_alliance_constant_pct', ({ shareOfAllianceConstant }) => shareOfAllianceConstant],
  ['share_of_alliance_gdp_constant_pct', ({ shareOfAllianceGdp }) => shareOfAllianceGdp],
  ['rank', ({ rank }) => rank?.place ?? null],
  ['rank_of', ({ rank }) => rank?.of ?? null],
  ['rank_before', ({ rankBefore }) => rankBefore?.place ?? null],
  ['rank_before_edition', ({ rankBefore }) => rankBefore?.edition ?? null],
  ['pace_3_years_points', (row) => paceOf(row, 3)?.pointsAYear ?? null],
  ['years_to_target_3', (row) => paceOf(row, 3)?.yearsToTarget ?? null],
  ['pace_5_years_points', (row) => paceOf(row, 5)?.pointsAYear ?? null],
  ['years_to_target_5', (row) => paceOf(row, 5)?.yearsToTarget ?? null],
  ['pace_needed_points', ({ paceNeeded }) => paceNeeded],
]

/** Every number of the table; the heads name unit and prices. */
export function burdenAsCsv(table: BurdenTable): string {
  return csvLines([
    COLUMNS.map(([head]) => head),
    ...table.rows.map((row) => COLUMNS.map(([, cell]) => cell(row, table))),
  ])
}
