import { columnsOf } from './columns.ts'

/** Rows in columns, the first to the left and the rest to the right, two blanks apart; the first row is the head. */
export function gridLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))))
  return rows.map((row) => {
    const cells = row.map((cell, at) => {
      const pad = ' '.repeat((widths[at] ?? 0) - columnsOf(cell))
      return at === 0 ? cell + pad : pad + cell
    })
    return `  ${cells.join('  ')}`.trimEnd()
  })
}
