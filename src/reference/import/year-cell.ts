import { takeMarks } from './footnote-marks.ts'
import { type SheetCell, wordsOf } from './sheet.ts'

export interface YearCell {
  readonly year: number
  readonly estimate: boolean
}

/** "2019", 2019 or "2023e"; null: the cell names no year. Stored as text or as a number is one to us. */
export function yearCell(cell: SheetCell, estimates: readonly string[]): YearCell | null {
  if (cell.unusable !== null) return null
  const { words, estimate } = takeMarks(wordsOf(cell), estimates)
  return /^(19|20)\d\d$/.test(words) ? { year: Number(words), estimate } : null
}
