import { Problem } from '../model/problem.ts'
import type { Observation } from '../model/series.ts'
import { parseCsv } from './parse-csv.ts'
import { SERIES_COLUMNS, type SeriesColumn } from './series-columns.ts'

/**
 * The cells of one edition. An empty cell is null, never 0.
 * Checked by hand, not by zod: a thousand rows of numbers are read at every start.
 */
export function readObservations(path: string, bytes: Uint8Array): Observation[] {
  const [header = [], ...records] = parseCsv(path, bytes)
  const at = columnsOf(path, header)
  const seen = new Set<string>()
  return records.map((record, index) => {
    const cell = (column: SeriesColumn): string => record[at.get(column) ?? -1] ?? ''
    const number = (column: SeriesColumn): number | null => {
      const written = cell(column)
      const value = written === '' ? null : Number(written)
      if (value === null || Number.isFinite(value)) return value
      throw refused(path, index + 2, column, written, 'Write a number with a decimal point, or nothing.')
    }
    const year = number('year')
    if (cell('iso3') === '' || year === null) throw refused(path, index + 2, 'iso3 or year', '', 'Fill both in.')
    const key = `${cell('iso3')} ${year}`
    if (seen.has(key)) throw refused(path, index + 2, 'iso3 or year', key, 'It stands in two rows: keep one.')
    seen.add(key)
    return observationOf(cell, number, year)
  })
}

function observationOf(
  cell: (column: SeriesColumn) => string,
  number: (column: SeriesColumn) => number | null,
  year: number,
): Observation {
  return {
    iso3: cell('iso3'),
    year,
    estimate: cell('estimate') === '1',
    sharePrinted: number('share_gdp_pct'),
    expCurrentUsdM: number('exp_current_usd_m'),
    expConstantUsdM: number('exp_constant_usd_m'),
    expNationalM: number('exp_national_currency_m'),
    nationalCurrency: cell('national_currency') || null,
    gdpCurrentUsdM: number('gdp_current_usd_m'),
    gdpConstantUsdM: number('gdp_constant_usd_m'),
    realChangePct: number('real_change_pct'),
    equipmentShare: number('equipment_share_pct'),
    personnelThousands: number('military_personnel_thousands'),
  }
}

function columnsOf(path: string, header: readonly string[]): ReadonlyMap<string, number> {
  const at = new Map(header.map((name, index) => [name, index]))
  const needed = (['iso3', 'year', 'share_gdp_pct'] as const).find((column) => !at.has(column))
  if (needed) throw refused(path, 1, needed, '', 'The header row must have this column.')
  const unknown = header.find((name) => !SERIES_COLUMNS.some((column) => column === name))
  if (unknown !== undefined) throw refused(path, 1, unknown, '', `The columns are ${SERIES_COLUMNS.join(', ')}.`)
  return at
}

const refused = (path: string, line: number, column: string, value: string, remedy: string): Problem =>
  new Problem('data-row', `${path}, line ${line}, column "${column}": "${value}" cannot be used.`, remedy)
