import type { AidRoute, AidType } from '../../model/series.ts'
import { type AidTable, EUR_BN } from './aid-mapping.ts'
import { cellNumber } from './cell-number.ts'
import { nameCell } from './name-cell.ts'
import { columnUnder, isEmpty } from './read-long-table.ts'
import { refuseCell } from './refuse-cell.ts'
import { placeOf, type Sheet, wordsOf } from './sheet.ts'
import { codeOf, labelAt, type TableCells } from './table-cells.ts'

/** One row of a producer's table: what a donor allocated or committed, EUR billion. */
export interface AidRow {
  readonly donors: string
  readonly year: number
  readonly month: number | null
  readonly type: Exclude<AidType, 'total'>
  readonly route: AidRoute | null // null: the mapping has no routes
  readonly measure: 'allocated' | 'committed'
  readonly eurBn: number
}

/** Reads every row, or throws a Problem that names the first cell that does not fit. */
export function readAidTable(sheet: Sheet, table: AidTable, cells: TableCells): AidRow[] {
  const column = (header: string): number => columnUnder(sheet, table.header, header)
  const at = {
    donor: column(table.donor),
    period: column(table.period),
    type: column(table.type.header),
    measure: table.measure ? column(table.measure.header) : null,
    route: table.route ? column(table.route.header) : null,
    values: table.values.map((value) => ({ ...value, at: column(value.header) })),
  }
  const rows: AidRow[] = []
  for (let row = table.header + 1; row <= sheet.rows; row++)
    if (!isEmpty(sheet, row)) rows.push(...readRow({ sheet, row, table, cells, at }))
  return rows
}

interface Reading {
  readonly sheet: Sheet
  readonly row: number
  readonly table: AidTable
  readonly cells: TableCells
  readonly at: {
    readonly donor: number
    readonly period: number
    readonly type: number
    readonly measure: number | null
    readonly route: number | null
    readonly values: readonly (AidTable['values'][number] & { readonly at: number })[]
  }
}

function readRow(reading: Reading): AidRow[] {
  const { sheet, row, table, cells, at } = reading
  const written = labelAt(sheet, row, at.donor)
  if (written === '') throw refuseCell(sheet, row, at.donor, 'is empty, and the mapping expects a donor')
  const donors = codeOf(cells, nameCell(written, false).name, sheet, row, at.donor)
  const { header: _, ...types } = table.type
  const type = meant(reading, at.type, types)
  if (donors === null || type === 'none') return []
  const period = periodAt(sheet, row, at.period)
  const route = type === 'military' ? routeOf(reading) : null
  return at.values.flatMap((value) => {
    const measure = measureOf(reading, value.measure)
    const read = cellNumber(sheet.cell(row, value.at), cells.mapping)
    if (typeof read === 'string') throw refuseCell(sheet, row, value.at, read)
    if (read.percent)
      throw refuseCell(sheet, row, value.at, `is shown as a percentage, and the mapping says ${value.unit}`)
    if (read.number === null) {
      cells.blanks.push(`${placeOf(sheet, row, value.at)} (${donors} ${period.year})`)
      return []
    }
    return [{ donors, ...period, type, route, measure, eurBn: read.number * EUR_BN[value.unit] }]
  })
}

/** Which list of the mapping has the word of a cell. */
function meant<K extends string>(
  { sheet, row }: Reading,
  column: number,
  lists: Readonly<Partial<Record<K, readonly string[] | undefined>>>,
): K {
  const word = labelAt(sheet, row, column)
  const found = (Object.keys(lists) as K[]).find((key) => lists[key]?.includes(word))
  if (found !== undefined) return found
  throw refuseCell(
    sheet,
    row,
    column,
    word === '' ? 'is empty, and the mapping expects a word' : `holds "${word}", which is in no list of the mapping`,
  )
}

function routeOf(reading: Reading): AidRoute | null {
  const { sheet, row, table, at } = reading
  if (at.route === null || !table.route) return null
  const { header: _, ...routes } = table.route
  return labelAt(sheet, row, at.route) === '' ? 'unspecified' : meant(reading, at.route, routes)
}

function measureOf(reading: Reading, of: AidRow['measure'] | undefined): AidRow['measure'] {
  const { table, at } = reading
  if (at.measure === null || !table.measure) return of ?? 'allocated'
  const { header: _, ...measures } = table.measure
  return meant(reading, at.measure, measures)
}

/** 2025, 2025-08, 2025-08-14, or a cell that holds a day. */
function periodAt(sheet: Sheet, row: number, column: number): Pick<AidRow, 'year' | 'month'> {
  const cell = sheet.cell(row, column)
  const written = cell.day ?? wordsOf(cell)
  const found = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?$/.exec(written)
  if (!found)
    throw refuseCell(sheet, row, column, `holds ${cell.unusable ?? `"${written}"`}, which is no year, month or day`)
  return { year: Number(found[1]), month: found[2] === undefined ? null : Number(found[2]) }
}
