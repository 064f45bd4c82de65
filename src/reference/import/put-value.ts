import type { ValueColumn } from '../series-columns.ts'
import { cellNumber } from './cell-number.ts'
import { refuseCell } from './refuse-cell.ts'
import { placeOf, type Sheet } from './sheet.ts'
import { noteMarks, rowOf, type TableCells } from './table-cells.ts'
import { inUnit } from './units.ts'

/** Where a value stands, and what it is said to be. */
export interface ValueAt {
  readonly sheet: Sheet
  readonly row: number
  readonly column: number
  readonly code: string
  readonly year: number
  readonly estimate: boolean // as the header, or a column of flags, has it
  readonly into: { readonly column: ValueColumn; readonly unit: string }
}

/** Reads one cell into its row; whatever cannot be read stops the import with the cell's name. */
export function putValue(cells: TableCells, at: ValueAt): void {
  const { mapping } = cells
  const { sheet, row: line, column, code, year, into } = at
  const read = cellNumber(sheet.cell(line, column), mapping)
  if (typeof read === 'string') throw refuseCell(sheet, line, column, read)
  const row = rowOf(cells, code, year)
  if (row.values[into.column] !== undefined) {
    throw refuseCell(sheet, line, column, `gives ${into.column} of ${code} ${year} a second time`)
  }
  row.values[into.column] = keptValue(cells, read, at)
  row.estimate ||= at.estimate || read.estimate
  noteMarks(cells, read.footnotes, into.column, `${code} ${year}`)
  if (read.number === null) cells.blanks.push(`${placeOf(sheet, line, column)} (${code} ${year})`)
}

function keptValue(
  { mapping }: TableCells,
  read: { readonly number: number | null; readonly percent: boolean },
  { sheet, row, column, into }: ValueAt,
): number | null {
  if (read.number === null) return null
  const value = inUnit(read.number, read.percent, into.column, into.unit)
  if (value === null) {
    throw refuseCell(sheet, row, column, `is shown as a percentage, and the mapping says ${into.unit}`)
  }
  return mapping.decimals === undefined ? value : Number(value.toFixed(mapping.decimals))
}
