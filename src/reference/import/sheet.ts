/** One cell as the producer stored it, before anything is made of it. */
export interface SheetCell {
  readonly value: string | number | null // null: blank
  readonly percent: boolean // shown with a percent sign: 0.0213 stands for 2.13 %
  readonly merged: string | null // the stretch it is merged with, "D11:F11"
  readonly unusable: string | null // why it holds no value: "the error #REF!"
  readonly day: string | null // 2025-08-14, where it holds a date, which is no value of a series
}

/** One sheet of a workbook, or a CSV file. Rows and columns count from 1. */
export interface Sheet {
  readonly name: string
  readonly rows: number
  readonly columns: number
  cell(row: number, column: number): SheetCell
}

export const BLANK: SheetCell = { value: null, percent: false, merged: null, unusable: null, day: null }

/** What a person calls a cell: TABLE2!D11. */
export function placeOf(sheet: Sheet, row: number, column: number): string {
  return `${sheet.name}!${lettersOf(column)}${row}`
}

/** 1 → A, 27 → AA. */
export function lettersOf(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** A → 1, AA → 27. */
export function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)
}

/** "D11" → row 11, column 4; null: it is no address. */
export function addressOf(cell: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell)
  return match ? { row: Number(match[2]), column: columnOf(match[1] ?? '') } : null
}

/** The words of a cell with single blanks between them; "" where it is blank. */
export function wordsOf(cell: SheetCell): string {
  return cell.value === null ? '' : String(cell.value).replace(/\s+/gu, ' ').trim()
}
