import { CsvError, parse } from 'csv-parse/sync'
import { Problem } from '../model/problem.ts'

const OURS = { bom: true, skip_empty_lines: true }
const AS_PRINTED = { bom: true, skip_empty_lines: false, relax_column_count: true }

/**
 * The cells of a CSV file, the header row first; every row has as many cells as the header.
 *
 * @param asPrinted - a producer's own file: titles may stand above the header, and empty rows count
 */
export function parseCsv(path: string, bytes: Uint8Array, asPrinted = false): string[][] {
  try {
    return parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), asPrinted ? AS_PRINTED : OURS)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new Problem(
      'data-csv',
      `${path} is no readable CSV: ${error.message}.`,
      'Save it as CSV in UTF-8, with commas, and a value for each column in every row.',
    )
  }
}
