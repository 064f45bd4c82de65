import type { Cell, CellValue, Worksheet } from 'exceljs'
import { Problem } from '../../model/problem.ts'
import { BLANK, type Sheet, type SheetCell } from './sheet.ts'
import { unpackedSize } from './unpacked-size.ts'

const MOST_UNPACKED = 200_000_000 // bytes; NATO's own tables take 1.1 million

/** The sheets of an .xlsx workbook. The library is loaded only here: it takes half a second. */
export async function readWorkbook(path: string, bytes: Uint8Array): Promise<Sheet[]> {
  const size = unpackedSize(bytes)
  if (size === null) throw unreadable(path, 'it is no .xlsx file')
  if (size > MOST_UNPACKED) throw unreadable(path, 'unpacked it is larger than 200 MB')
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  } catch (error) {
    throw unreadable(path, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
  return workbook.worksheets.map(sheetOf)
}

const unreadable = (path: string, why: string): Problem =>
  new Problem('workbook', `${path} cannot be read as a workbook: ${why}.`, 'Save it as .xlsx or as CSV.')

function sheetOf(worksheet: Worksheet): Sheet {
  const merges = mergesOf(worksheet)
  return {
    name: worksheet.name,
    rows: worksheet.rowCount,
    columns: worksheet.columnCount,
    cell(row, column) {
      const cell = worksheet.findCell(row, column)
      return cell ? cellOf(cell, merges) : BLANK
    },
  }
}

/** Stretches of merged cells by their first cell. */
function mergesOf(worksheet: Worksheet): ReadonlyMap<string, string> {
  return new Map(worksheet.model.merges.map((stretch) => [stretch.split(':')[0] ?? '', stretch]))
}

function cellOf(cell: Cell, merges: ReadonlyMap<string, string>): SheetCell {
  const merged = cell.isMerged ? (merges.get(cell.master.address) ?? cell.master.address) : null
  const percent = /%/.test((cell.numFmt ?? '').replace(/"[^"]*"|\\./g, ''))
  // the library repeats the value of a merged stretch in each of its cells; the producer has it once
  const stored = cell.isMerged && cell.master !== cell ? null : storedValue(cell.value)
  return typeof stored === 'object' && stored !== null
    ? { value: null, percent, merged, unusable: stored.unusable, day: stored.day ?? null }
    : { value: stored, percent, merged, unusable: null, day: null }
}

interface Unusable {
  readonly unusable: string
  readonly day?: string | null
}

/** A date is stored as a day in UTC; one that is none has no day. */
const dayOf = (date: Date): string | null => (Number.isNaN(date.valueOf()) ? null : date.toISOString().slice(0, 10))

function storedValue(stored: CellValue): string | number | null | Unusable {
  if (stored === null || stored === undefined || typeof stored === 'number') return stored ?? null
  if (typeof stored === 'string') return stored.trim() === '' ? null : stored
  if (typeof stored === 'boolean') return { unusable: `the value ${String(stored).toUpperCase()}` }
  if (stored instanceof Date) return { unusable: 'a date', day: dayOf(stored) }
  if ('error' in stored) return { unusable: `the error ${stored.error}` }
  if ('richText' in stored) return storedValue(stored.richText.map((run) => run.text).join(''))
  if ('hyperlink' in stored) return storedValue(stored.text)
  // a formula whose result was never stored would read as a blank
  if (stored.result === undefined) return { unusable: 'a formula without its result' }
  return storedValue(stored.result)
}
