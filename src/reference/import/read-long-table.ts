import type { LongTable } from './mapping.ts'
import { nameCell } from './name-cell.ts'
import { putValue } from './put-value.ts'
import { refuseCell } from './refuse-cell.ts'
import { type Sheet, wordsOf } from './sheet.ts'
import { codeOf, labelAt, noteMarks, rowOf, type TableCells } from './table-cells.ts'
import { yearCell } from './year-cell.ts'

/** Reads a table with a row for each name and year; its columns are found by their headers, wherever they stand. */
export function readLongTable(sheet: Sheet, table: LongTable, cells: TableCells): number {
  const column = (header: string): number => columnUnder(sheet, table.header, header)
  const at = {
    name: column(table.name),
    year: column(table.year),
    estimate: table.estimate ? column(table.estimate.header) : null,
    currency: table.currency === undefined ? null : column(table.currency),
    values: table.values.map((value) => ({ ...value, at: column(value.header) })),
  }
  let width = sheet.columns
  while (width > 0 && sheet.cell(table.header, width).value === null) width--
  let last = table.header
  for (let row = table.header + 1; row <= sheet.rows; row++) {
    if (isEmpty(sheet, row)) continue
    if (sheet.columns > width && sheet.cell(row, width + 1).value !== null) {
      throw refuseCell(sheet, row, width + 1, 'stands right of the last header')
    }
    readRow(sheet, row, table, cells, at)
    last = row
  }
  return last
}

interface Columns {
  readonly name: number
  readonly year: number
  readonly estimate: number | null
  readonly currency: number | null
  readonly values: readonly (LongTable['values'][number] & { readonly at: number })[]
}

function readRow(sheet: Sheet, row: number, table: LongTable, cells: TableCells, at: Columns): void {
  const written = labelAt(sheet, row, at.name)
  if (written === '') throw refuseCell(sheet, row, at.name, 'is empty, and the mapping expects a name')
  const { name, footnotes } = nameCell(written, false)
  const code = codeOf(cells, name, sheet, row, at.name)
  if (code === null) return
  const read = yearCell(sheet.cell(row, at.year), cells.mapping.estimate)
  if (read === null) throw refuseCell(sheet, row, at.year, `holds "${labelAt(sheet, row, at.year)}", which is no year`)
  const flag = at.estimate === null ? '' : labelAt(sheet, row, at.estimate)
  const estimate = read.estimate || (table.estimate?.when.includes(flag) ?? false)
  for (const into of at.values) {
    noteMarks(cells, footnotes, into.column, code)
    putValue(cells, { sheet, row, column: into.at, code, year: read.year, estimate, into })
  }
  if (at.currency !== null) rowOf(cells, code, read.year).currency = labelAt(sheet, row, at.currency) || null
}

/** The one column under a header; a header that is missing, or stands twice, stops the import. */
export function columnUnder(sheet: Sheet, row: number, header: string): number {
  const found: number[] = []
  for (let column = 1; column <= sheet.columns; column++) {
    if (wordsOf(sheet.cell(row, column)) === header) found.push(column)
  }
  const [first, second] = found
  if (first === undefined) throw refuseCell(sheet, row, 1, `begins a header row without "${header}"`)
  if (second !== undefined) throw refuseCell(sheet, row, second, `is a second column "${header}"`)
  return first
}

export function isEmpty(sheet: Sheet, row: number): boolean {
  for (let column = 1; column <= sheet.columns; column++) {
    const { value, unusable } = sheet.cell(row, column)
    if (value !== null || unusable !== null) return false
  }
  return true
}
