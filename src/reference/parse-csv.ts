import { CsvError, parse } from 'csv-parse/sync'
import { Problem } from '../model/problem.ts'

/** The cells of a CSV file, the header row first; every row has as many cells as the header. */
export function parseCsv(path: string, bytes: Uint8Array): string[][] {
  try {
    return parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { bom: true, skip_empty_lines: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Problem(
      'data-csv',
      `${path} is no readable CSV: ${error.message}.`,
      'Save it as CSV in UTF-8, with commas, and a value for each column in every row.',
    )
  }
}
