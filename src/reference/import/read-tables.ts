import type { Footnote } from '../../model/series.ts'
import type { Mapping } from './mapping.ts'
import { readLongTable } from './read-long-table.ts'
import { readWideTable } from './read-wide-table.ts'
import { refuseCell, refuseImport } from './refuse-cell.ts'
import { addressOf, columnOf, type Sheet, wordsOf } from './sheet.ts'
import { type ImportedRow, newCells, type TableCells } from './table-cells.ts'

export interface TablesRead {
  readonly rows: readonly ImportedRow[] // by code and year
  readonly footnotes: readonly Footnote[]
  readonly blanks: readonly string[]
  readonly skipped: readonly string[]
}

/**
 * Reads a producer's sheets by a mapping: all of it, or a Problem that names the first cell that does not fit.
 *
 * @param codes - the producer's names → iso3, or the producer's code of a group
 */
export function readTables(sheets: readonly Sheet[], mapping: Mapping, codes: ReadonlyMap<string, string>): TablesRead {
  const cells = newCells(mapping, codes)
  const texts = new Map<string, string>()
  for (const table of mapping.tables) {
    const sheet = sheetOf(sheets, table.sheet)
    checkExpected(sheet, table.expect)
    const last = 'years' in table ? readWideTable(sheet, table, cells) : readLongTable(sheet, table, cells)
    readNotes(sheet, last + 1, mapping.notes, texts)
  }
  if (cells.rows.size === 0) throw refuseImport('No row was read: no name in the file is known to the mapping.')
  return {
    rows: [...cells.rows.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.year - b.year)),
    footnotes: footnotesOf(cells, texts),
    blanks: cells.blanks,
    skipped: [...cells.skipped],
  }
}

/** The sheet that is named; of a file with one sheet, that one. */
export function sheetOf(sheets: readonly Sheet[], name: string | undefined): Sheet {
  const [only, second] = sheets
  if (name === undefined && only && !second) return only
  const sheet = sheets.find((one) => one.name === name)
  if (sheet) return sheet
  const there = sheets.map((one) => one.name).join(', ') || 'none'
  throw refuseImport(
    name === undefined
      ? `The mapping names no sheet, and there are several: ${there}.`
      : `There is no sheet ${name}: ${there}.`,
  )
}

/** Titles and units stand where the mapping says, or the sheet is not the one that it was written for. */
export function checkExpected(sheet: Sheet, expected: Readonly<Record<string, string>>): void {
  for (const [cell, words] of Object.entries(expected)) {
    const at = addressOf(cell)
    if (!at) throw new Error(`${cell} is no cell`)
    const found = wordsOf(sheet.cell(at.row, at.column))
    if (found !== words)
      throw refuseCell(sheet, at.row, at.column, `holds "${found}", and the mapping expects "${words}"`)
  }
}

/** What stands below the tables behind a mark: "(a) Equipment expenditure includes …". */
function readNotes(sheet: Sheet, from: number, columns: readonly string[], texts: Map<string, string>): void {
  for (const letters of columns) {
    for (let row = from; row <= sheet.rows; row++) {
      const words = wordsOf(sheet.cell(row, columnOf(letters)))
      const match = /^(\*+|[†‡§#]|\([a-z]\)|[¹²³⁴-⁹])\s*(\S.*)$/u.exec(words)
      if (match && !texts.has(match[1] ?? '')) texts.set(match[1] ?? '', match[2] ?? '')
    }
  }
}

function footnotesOf(cells: TableCells, texts: ReadonlyMap<string, string>): Footnote[] {
  return [...cells.marks].flatMap(([mark, columns]) => {
    // columns that bear the mark on the same rows are told together
    const byRows = new Map<string, { rows: string[]; columns: string[] }>()
    for (const [column, marked] of columns) {
      const rows = [...marked].filter((row) => row !== '').sort()
      const group = byRows.get(rows.join('|')) ?? { rows, columns: [] }
      group.columns.push(column)
      byRows.set(rows.join('|'), group)
    }
    return [...byRows.values()].map((group) => ({ mark, ...group, text: texts.get(mark) ?? null }))
  })
}
