import { basename } from 'node:path'
import { parseCsv } from '../parse-csv.ts'
import { BLANK, type Sheet } from './sheet.ts'

/** A CSV file as a sheet that bears its name. Every cell is text. */
export function csvSheet(path: string, bytes: Uint8Array): Sheet {
  const rows = parseCsv(path, bytes, true)
  return {
    name: basename(path),
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    cell(row, column) {
      const written = rows[row - 1]?.[column - 1] ?? ''
      return written.trim() === '' ? BLANK : { ...BLANK, value: written }
    },
  }
}
