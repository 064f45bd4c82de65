import { refuseCell } from './refuse-cell.ts'
import { type Sheet, wordsOf } from './sheet.ts'
import { noteYear, type TableCells } from './table-cells.ts'
import { type YearCell, yearCell } from './year-cell.ts'

export interface YearColumn extends YearCell {
  readonly column: number
}

/**
 * The columns of a row of years, wherever they stand: a year says itself which column is its own.
 * Refused are a row without years, a year that stands twice, a gap, and words where a year is half to be read.
 */
export function yearColumns(sheet: Sheet, row: number, cells: TableCells): YearColumn[] {
  const years: YearColumn[] = []
  for (let column = 1; column <= sheet.columns; column++) {
    const cell = sheet.cell(row, column)
    const read = yearCell(cell, cells.mapping.estimate)
    if (read === null) {
      if (/(19|20)\d\d/.test(wordsOf(cell)))
        throw refuseCell(sheet, row, column, `holds "${wordsOf(cell)}", and the mapping expects a year`)
      continue
    }
    if (cell.merged !== null && isAcross(cell.merged))
      throw refuseCell(sheet, row, column, `is merged with ${cell.merged}: one year, one column`)
    if (years.some(({ year }) => year === read.year)) throw refuseCell(sheet, row, column, `gives ${read.year} again`)
    noteYear(cells, read, { sheet, row, column })
    years.push({ ...read, column })
  }
  checkGaps(sheet, row, years)
  return years
}

function checkGaps(sheet: Sheet, row: number, years: readonly YearColumn[]): void {
  const known = new Set(years.map(({ year }) => year))
  const first = Math.min(...known)
  if (known.size === 0)
    throw refuseCell(sheet, row, 1, 'begins a row without years, and the mapping expects them there')
  for (let year = first; year <= Math.max(...known); year++) {
    if (!known.has(year)) throw refuseCell(sheet, row, years[0]?.column ?? 1, `begins a row of years without ${year}`)
  }
}

/** "D8:E8" is one year over two columns; "D8:D9" only a high cell. */
function isAcross(stretch: string): boolean {
  const [from, to] = stretch.split(':').map((cell) => cell.replace(/\d+$/, ''))
  return from !== to
}
