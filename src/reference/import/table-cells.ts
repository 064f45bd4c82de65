import type { ValueColumn } from '../series-columns.ts'
import type { Mapping } from './mapping.ts'
import { refuseCell } from './refuse-cell.ts'
import { placeOf, type Sheet, wordsOf } from './sheet.ts'

/** One name and year with all that the tables say of it. */
export interface ImportedRow {
  readonly code: string
  readonly year: number
  estimate: boolean
  readonly values: Partial<Record<ValueColumn, number | null>>
  currency: string | null
}

/** What the tables are read into; every table adds to the rows that another has begun. */
export interface TableCells {
  readonly mapping: Mapping
  readonly codes: ReadonlyMap<string, string> // the producer's name → code
  readonly rows: Map<string, ImportedRow> // by code and year
  readonly yearFlags: Map<number, { readonly estimate: boolean; readonly place: string }> // as the headers have it
  readonly marks: Map<string, Map<ValueColumn, Set<string>>> // mark → column → rows; "" stands for every row
  readonly blanks: string[] // "TABLE3!L21 (DEU 2025)"
  readonly skipped: Set<string> // names that the mapping leaves out
}

export const newCells = (mapping: Mapping, codes: ReadonlyMap<string, string>): TableCells => ({
  mapping,
  codes,
  rows: new Map(),
  yearFlags: new Map(),
  marks: new Map(),
  blanks: [],
  skipped: new Set(),
})

export function rowOf(cells: TableCells, code: string, year: number): ImportedRow {
  const key = `${code} ${year}`
  let row = cells.rows.get(key)
  if (!row) {
    row = { code, year, estimate: false, values: {}, currency: null }
    cells.rows.set(key, row)
  }
  return row
}

export function noteMarks(cells: TableCells, marks: readonly string[], column: ValueColumn, row: string): void {
  for (const mark of marks) {
    const columns = cells.marks.get(mark) ?? new Map<ValueColumn, Set<string>>()
    cells.marks.set(mark, columns.set(column, (columns.get(column) ?? new Set()).add(row)))
  }
}

/** The code of a name; null: the mapping leaves it out. A name that nobody knows stops the import. */
export function codeOf(cells: TableCells, name: string, sheet: Sheet, row: number, column: number): string | null {
  const code = cells.codes.get(name)
  if (code !== undefined) return code
  if (cells.mapping.others === 'refuse') {
    throw refuseCell(sheet, row, column, `names "${name}", which is neither an ally of the register nor in the mapping`)
  }
  cells.skipped.add(name)
  return null
}

/**
 * The words of a cell that names something; an error or a date there stops the import. A name may stand in merged
 * cells: one that reaches over two rows leaves the second without a name, and that is refused where it has values.
 */
export function labelAt(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cell(row, column)
  if (cell.unusable !== null) throw refuseCell(sheet, row, column, `holds ${cell.unusable}`)
  return wordsOf(cell)
}

/** Two tables that print one year, one as an estimate and one not, are not both understood. */
export function noteYear(
  cells: TableCells,
  given: { readonly year: number; readonly estimate: boolean },
  at: { readonly sheet: Sheet; readonly row: number; readonly column: number },
): void {
  const before = cells.yearFlags.get(given.year)
  if (!before) {
    const place = placeOf(at.sheet, at.row, at.column)
    cells.yearFlags.set(given.year, { estimate: given.estimate, place })
  } else if (before.estimate !== given.estimate) {
    const [here, there] = given.estimate ? ['', 'not '] : ['not ', '']
    const why = `has ${given.year} ${here}marked as an estimate, and ${before.place} has it ${there}marked`
    throw refuseCell(at.sheet, at.row, at.column, why)
  }
}
