import type { Edition, Observation, Origin } from '../model/series.ts'
import { MEASURED_COLUMNS, type MeasuredColumn } from './measured-columns.ts'
import { observationOf } from './observation-of.ts'

/** One cell that two editions have differently. */
export interface Revision {
  readonly iso3: string
  readonly year: number
  readonly from: number
  readonly to: number
  readonly change: number // `to` minus `from`, in the unit of the column
  readonly estimate: { readonly from: boolean; readonly to: boolean }
}

/** One cell that only one of the two editions has. */
export interface LoneCell {
  readonly iso3: string
  readonly year: number
  readonly value: number
}

export interface ColumnDiff {
  readonly column: MeasuredColumn
  readonly compared: number // cells that both have, of every row
  readonly revised: readonly Revision[] // largest change first
  readonly appeared: readonly LoneCell[]
  readonly disappeared: readonly LoneCell[]
}

export interface EditionDiff {
  readonly from: Edition
  readonly to: Edition
  readonly terms: readonly {
    readonly what: 'unit' | 'definition' | 'prices'
    readonly from: string
    readonly to: string
  }[]
  readonly columns: readonly ColumnDiff[]
  readonly notCompared: readonly { readonly column: MeasuredColumn; readonly why: string }[]
}

/**
 * What a new edition has revised against an older one, column by column. Cells that agree as far as the coarser of the
 * two editions prints them are the same; sums at constant prices of another base are not compared.
 *
 * @param only - iso3, or a group's code, of the one row that is asked for; null: every row
 */
export function compareEditions(from: Edition, to: Edition, only: string | null = null): EditionDiff {
  const columns: ColumnDiff[] = []
  const notCompared: EditionDiff['notCompared'][number][] = []
  for (const column of MEASURED_COLUMNS) {
    const [before, after] = [filledCells(from, column, only), filledCells(to, column, only)]
    if (before.length === 0 && after.length === 0) continue
    if (before.length === 0 || after.length === 0) {
      const holder = before.length > 0 ? from : to
      notCompared.push({ column, why: `only ${holder.edition} has it (${before.length + after.length} cells)` })
    } else if (column.constant && from.prices !== to.prices) {
      notCompared.push({ column, why: `${from.prices} against ${to.prices}` })
    } else columns.push(compareColumn({ from, to }, { before, after }, column))
  }
  return { from, to, terms: changedTerms(from, to), columns, notCompared }
}

const filledCells = (edition: Edition, { key }: MeasuredColumn, only: string | null): readonly Observation[] =>
  edition.observations.filter((cell) => cell[key] !== null && (only === null || cell.iso3 === only))

function changedTerms(from: Origin, to: Origin): EditionDiff['terms'] {
  return (['unit', 'definition', 'prices'] as const).flatMap((what) =>
    from[what] === to[what] ? [] : [{ what, from: from[what], to: to[what] }],
  )
}

function compareColumn(
  { from, to }: Pick<EditionDiff, 'from' | 'to'>,
  { before, after }: Readonly<Record<'before' | 'after', readonly Observation[]>>,
  column: MeasuredColumn,
): ColumnDiff {
  const slack = 0.5 * 10 ** -Math.min(decimalsOf(from, column), decimalsOf(to, column)) + 1e-9
  const revised: Revision[] = []
  let compared = 0
  for (const cell of after) {
    const old = observationOf(from, cell.iso3, cell.year)
    const [was, is] = [old?.[column.key] ?? null, cell[column.key]]
    if (old === null || was === null || is === null) continue
    compared++
    const change = Number((is - was).toPrecision(12))
    const estimate = { from: old.estimate, to: cell.estimate }
    if (Math.abs(change) > slack)
      revised.push({ iso3: cell.iso3, year: cell.year, from: was, to: is, change, estimate })
  }
  revised.sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || order(a, b))
  return { column, compared, revised, appeared: lone(after, from, column), disappeared: lone(before, to, column) }
}

const order = (a: Revision, b: Revision): number => (a.iso3 < b.iso3 ? -1 : a.iso3 > b.iso3 ? 1 : a.year - b.year)

/** Cells that `there` has not, or has blank. */
function lone(cells: readonly Observation[], there: Edition, { key }: MeasuredColumn): LoneCell[] {
  return cells.flatMap((cell) => {
    const value = cell[key]
    if (value === null || (observationOf(there, cell.iso3, cell.year)?.[key] ?? null) !== null) return []
    return [{ iso3: cell.iso3, year: cell.year, value }]
  })
}

/** To how many decimals an edition prints a column: the most that any of its cells shows. */
function decimalsOf(edition: Edition, { key }: MeasuredColumn): number {
  return edition.observations.reduce((most, cell) => {
    const decimals = String(cell[key] ?? '').split('.')[1]?.length ?? 0
    return Math.max(most, decimals)
  }, 0)
}
