import { takeMarks } from './footnote-marks.ts'
import type { Block, WideTable } from './mapping.ts'
import { nameCell } from './name-cell.ts'
import { putValue } from './put-value.ts'
import { refuseCell, refuseImport } from './refuse-cell.ts'
import { columnOf, type Sheet, wordsOf } from './sheet.ts'
import { codeOf, labelAt, noteMarks, rowOf, type TableCells } from './table-cells.ts'
import { type YearColumn, yearColumns } from './year-columns.ts'

/** Reads a table with years across: block by block, each from its heading to the first row without a name. */
export function readWideTable(sheet: Sheet, table: WideTable, cells: TableCells): number {
  const years = yearColumns(sheet, table.years, cells)
  const headings = new Map(table.blocks.map((block) => [block, headingRow(sheet, table, block)]))
  const stops = new Set(headings.values())
  let last = table.years
  for (const [block, heading] of headings) {
    if (block.heading !== undefined) {
      const { footnotes } = takeMarks(block.heading, [])
      noteMarks(cells, footnotes, block.column, '')
    }
    last = Math.max(last, readBlock({ sheet, table, cells, years, block, stops }, heading + 1))
  }
  return last
}

interface InBlock {
  readonly sheet: Sheet
  readonly table: WideTable
  readonly cells: TableCells
  readonly years: readonly YearColumn[]
  readonly block: Block
  readonly stops: ReadonlySet<number> // rows of headings
}

/** The last row of a block. */
function readBlock(at: InBlock, first: number): number {
  const { sheet, table, stops, cells } = at
  let last = first - 1
  for (let row = first; row <= sheet.rows && !stops.has(row); row++) {
    const named = nameAt(sheet, row, table.names)
    if (named === null) {
      checkNameless(at, row, row === first)
      if (table.ends === 'blank') return last
      continue
    }
    const { name, footnotes, aside } = nameCell(named.words, at.block.currencies !== undefined)
    const code = codeOf(cells, name, sheet, row, named.column)
    if (code !== null) {
      noteMarks(cells, footnotes, at.block.column, code)
      readRow(at, row, code, { aside, column: named.column })
    }
    last = row
  }
  return last
}

function readRow(at: InBlock, row: number, code: string, name: { aside: string | null; column: number }): void {
  const { sheet, block, cells } = at
  const currency = block.currencies?.[code]
  if (block.currencies && currency?.word !== name.aside) {
    const expected = currency === undefined ? 'none' : `"${currency.word}"`
    throw refuseCell(
      sheet,
      row,
      name.column,
      `gives the currency "${name.aside ?? ''}", and the mapping has ${expected}`,
    )
  }
  checkRightOfYears(at, row)
  for (const { year, estimate, column } of at.years) {
    putValue(cells, { sheet, row, column, code, year, estimate, into: block })
    if (currency) rowOf(cells, code, year).currency = currency.code
  }
}

/** A value under no year, right of the last: in a CSV file a decimal comma has parted a number in two. */
function checkRightOfYears({ sheet, table, years }: InBlock, row: number): void {
  const column = Math.max(...years.map((one) => one.column)) + 1
  if (sheet.cell(row, column).value !== null && sheet.cell(table.years, column).value === null)
    throw refuseCell(sheet, row, column, 'stands right of the last year')
}

function nameAt(sheet: Sheet, row: number, columns: readonly string[]): { words: string; column: number } | null {
  for (const letters of columns) {
    const column = columnOf(letters)
    const words = labelAt(sheet, row, column)
    if (words !== '') return { words, column }
  }
  return null
}

/** A row without a name may hold blanks and errors, but no numbers unless the mapping knows them as left over. */
function checkNameless({ sheet, table, years }: InBlock, row: number, isFirst: boolean): void {
  const full = table.leftovers.includes(row)
    ? undefined
    : years.find(({ column }) => sheet.cell(row, column).value !== null)
  if (full) throw refuseCell(sheet, row, full.column, 'holds a value in a row without a name')
  if (isFirst && table.ends === 'blank') {
    throw refuseCell(
      sheet,
      row,
      columnOf(table.names[0] ?? 'A'),
      'is empty, and the mapping expects the first name there',
    )
  }
}

/** The one row whose cell says the block's heading; without a heading, the block begins where the mapping says, else below the years. */
function headingRow(sheet: Sheet, table: WideTable, { heading, from, column }: Block): number {
  if (heading === undefined) return from === undefined ? table.years : from - 1
  const letters = table.headings ?? table.names.at(-1) ?? 'A'
  const words = heading.replace(/\s+/gu, ' ').trim()
  const rows: number[] = []
  for (let row = table.years + 1; row <= sheet.rows; row++) {
    if (wordsOf(sheet.cell(row, columnOf(letters))) === words) rows.push(row)
  }
  const [found, second] = rows
  if (found !== undefined && second === undefined) return found
  const where = `${sheet.name}, column ${letters}`
  throw refuseImport(
    found === undefined
      ? `${where}: no cell says "${heading}", under which ${column} is expected.`
      : `${where}: both ${letters}${found} and ${letters}${second} say "${heading}".`,
  )
}
