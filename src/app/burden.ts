import { burdenTable } from '../burden/burden-table.ts'
import { findTarget } from '../burden/find-target.ts'
import { sharesByEdition } from '../burden/shares-by-edition.ts'
import type { BurdenRow, BurdenTable, TargetName } from '../model/burden.ts'
import { allyNamed } from './ally-named.ts'
import type { Reference } from './open-reference.ts'
import { lastYear, PRODUCER, seriesEdition } from './series-edition.ts'

export interface BurdenAsked {
  readonly ally: string | null // POL, Poland, NATO_TOTAL; null: everybody
  readonly edition: string | null // null: the newest held
  readonly year: number | null // null: the last of the edition
  readonly target: TargetName
  readonly sort: keyof BurdenRow | null // null: the largest gap first
}

/** The table of who carries how much; of one ally, its row. */
export function burden(asked: BurdenAsked, { series, register, commitments }: Reference): BurdenTable {
  const { edition, before } = seriesEdition(series, asked.edition)
  const rows = register()
  const target = findTarget(asked.target, commitments().commitments)
  const code = asked.ally === null ? null : allyNamed(edition, rows, asked.ally)
  const table = burdenTable({ edition, before, register: rows }, { year: asked.year ?? lastYear(edition), target })
  return {
    ...table,
    producer: PRODUCER,
    byEdition: code === null ? [] : sharesByEdition(code, series.editions.get(PRODUCER) ?? []),
    rows: table.rows.filter(({ iso3 }) => code === null || iso3 === code).sort(bySort(asked.sort)),
  }
}

/** Allies before groups; numbers the largest first, names by the alphabet, blanks last. */
const bySort =
  (key: keyof BurdenRow | null) =>
  (a: BurdenRow, b: BurdenRow): number => {
    if (key === null || a.group !== b.group) return Number(a.group) - Number(b.group)
    const [left, right] = [a[key], b[key]]
    if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0
    return amount(right) - amount(left) || 0
  }

const amount = (value: BurdenRow[keyof BurdenRow]): number => (typeof value === 'number' ? value : -1e15)
