import { Problem } from '../../model/problem.ts'
import { placeOf, type Sheet } from './sheet.ts'

const REMEDY =
  'Nothing was imported. Compare the file with the mapping: adapt a copy of the mapping where the producer has changed the layout; never the file.'

/** The import stops at a cell: which, and why. */
export function refuseCell(sheet: Sheet, row: number, column: number, why: string): Problem {
  return refuseImport(`${placeOf(sheet, row, column)} ${why}.`)
}

export function refuseImport(message: string): Problem {
  return new Problem('import-refused', message, REMEDY)
}
