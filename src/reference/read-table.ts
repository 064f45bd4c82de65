import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { Problem } from '../model/problem.ts'
import { parseCsv } from './parse-csv.ts'

/**
 * Reads a CSV file (UTF-8, header row, empty means not available) into checked rows.
 * Columns that the file leaves out are read as empty, so that a user's file needs only what it has to say.
 */
export function readTable<S extends z.ZodObject>(path: string, schema: S): z.output<S>[] {
  const bytes = readFileSync(path)
  const [header, ...records] = parseCsv(path, bytes)
  const columns = checkHeader(path, header ?? [], Object.keys(schema.shape))
  return records.map((record, index) => {
    const row = rowOf(columns, record, schema)
    const read = schema.safeParse(row)
    if (read.success) return read.data
    const [issue] = read.error.issues
    const column = String(issue?.path[0])
    throw new Problem(
      'data-row',
      `${path}, line ${lineOf(bytes, index + 1)}, column "${column}": "${row[column]}" cannot be used.`,
      issue?.message ?? 'Mend the cell.',
    )
  })
}

/** A misspelt column would silently lose its values, addresses among them, so it is refused. */
function checkHeader(path: string, header: readonly string[], known: readonly string[]): readonly string[] {
  const columns = header.map((name) => name.trim())
  const unknown = columns.find((name) => !known.includes(name))
  if (unknown === undefined) return columns
  throw new Problem(
    'data-column',
    `${path}, line 1: no column is called "${unknown}".`,
    `Rename or remove it. The columns are ${known.join(', ')}.`,
  )
}

function rowOf(columns: readonly string[], record: readonly string[], schema: z.ZodObject): Record<string, string> {
  const row: Record<string, string> = {}
  for (const column of Object.keys(schema.shape)) row[column] = ''
  columns.forEach((column, at) => {
    row[column] = record[at]?.trim() ?? ''
  })
  return row
}

/** The line on which a record ends; asked only when something is to be reported. */
function lineOf(bytes: Buffer, record: number): number {
  const lines: number[] = []
  const note = (cells: string[], at: { readonly lines: number }) => {
    lines.push(at.lines)
    return cells
  }
  parse(bytes, { bom: true, skip_empty_lines: true, on_record: note })
  return lines[record] ?? record + 1
}
