import type { RowSource } from '../model/register.ts'

/** A row that is from memory keeps its producer and loses its address: it may recognise a name and no more. */
export function sourceOf(row: {
  readonly producer: string
  readonly address: string
  readonly as_of: string
  readonly verified: string
}): RowSource {
  const fromMemory = row.verified.startsWith('unsourced')
  return {
    producer: row.producer || 'not named',
    address: fromMemory || row.address === '' ? null : row.address,
    asOf: row.as_of || null,
  }
}

/** Cells that hold several values part them by semicolons. */
export function listOf(cell: string): string[] {
  const values = cell
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '')
  return [...new Set(values)]
}
