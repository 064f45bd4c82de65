import { Problem } from '../model/problem.ts'
import type { Observation } from '../model/series.ts'
import { parseCsv } from './parse-csv.ts'

/** The columns of series.csv; those that no observation holds are kept in the file for the reader. */
const COLUMNS = [
  'iso3',
  'name',
  'nato_member_since',
  'year',
  'estimate',
  'exp_constant_usd_m',
  'exp_current_usd_m',
  'exp_national_currency_m',
  'national_currency',
  'gdp_constant_usd_m',
  'gdp_current_usd_m',
  'share_gdp_pct',
  'real_change_pct',
  'equipment_share_pct',
  'personnel_share_pct',
  'infrastructure_share_pct',
  'other_share_pct',
  'military_personnel_thousands',
] as const
type Column = (typeof COLUMNS)[number]

/**
 * The cells of one edition. An empty cell is null, never 0.
 * Checked by hand, not by zod: a thousand rows of numbers are read at every start.
 */
export function readObservations(path: string, bytes: Uint8Array): Observation[] {
  const [header = [], ...records] = parseCsv(path, bytes)
  const at = new Map(header.map((name, index) => [name, index]))
  const needed = (['iso3', 'year', 'share_gdp_pct'] as const).find((column) => !at.has(column))
  if (needed) throw refused(path, 1, needed, '', 'The header row must have this column.')
  const unknown = header.find((name) => !COLUMNS.some((column) => column === name))
  if (unknown !== undefined) throw refused(path, 1, unknown, '', `The columns are ${COLUMNS.join(', ')}.`)
  return records.map((record, index) => {
    const cell = (column: Column): string => record[at.get(column) ?? -1] ?? ''
    const number = (column: Column): number | null => {
      const written = cell(column)
      const value = written === '' ? null : Number(written)
      if (value === null || Number.isFinite(value)) return value
      throw refused(path, index + 2, column, written, 'Write a number with a decimal point, or nothing.')
    }
    const year = number('year')
    if (cell('iso3') === '' || year === null) throw refused(path, index + 2, 'iso3 or year', '', 'Fill both in.')
    return {
      iso3: cell('iso3'),
      year,
      estimate: cell('estimate') === '1',
      sharePrinted: number('share_gdp_pct'),
      expCurrentUsdM: number('exp_current_usd_m'),
      expConstantUsdM: number('exp_constant_usd_m'),
      gdpCurrentUsdM: number('gdp_current_usd_m'),
      gdpConstantUsdM: number('gdp_constant_usd_m'),
      equipmentShare: number('equipment_share_pct'),
      personnelThousands: number('military_personnel_thousands'),
    }
  })
}

const refused = (path: string, line: number, column: string, value: string, remedy: string): Problem =>
  new Problem('data-row', `${path}, line ${line}, column "${column}": "${value}" cannot be used.`, remedy)
