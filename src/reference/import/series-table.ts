import { SERIES_COLUMNS, type SeriesColumn, VALUE_COLUMNS } from '../series-columns.ts'
import type { ImportedRow } from './table-cells.ts'

/** Who stands behind a code: an ally's name and year of accession, or the name that the producer gives a group. */
export interface Named {
  readonly name: string
  readonly since: string // "" for what joins nothing
}

/** The rows as series.csv has them; a blank cell stays empty and is never 0. */
export function seriesTable(rows: readonly ImportedRow[], names: ReadonlyMap<string, Named>): string {
  const lines = rows.map((row) => SERIES_COLUMNS.map((column) => cellOf(row, column, names.get(row.code))).join(','))
  return `${[SERIES_COLUMNS.join(','), ...lines].join('\n')}\n`
}

function cellOf(row: ImportedRow, column: SeriesColumn, named: Named | undefined): string {
  if (isValue(column)) return String(row.values[column] ?? '')
  switch (column) {
    case 'iso3':
      return quoted(row.code)
    case 'name':
      return quoted(named?.name ?? row.code)
    case 'nato_member_since':
      return named?.since ?? ''
    case 'year':
      return String(row.year)
    case 'estimate':
      return row.estimate ? '1' : '0'
    case 'national_currency':
      return quoted(row.currency ?? '')
  }
}

const isValue = (column: SeriesColumn): column is keyof typeof VALUE_COLUMNS => column in VALUE_COLUMNS

const quoted = (words: string): string => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)
