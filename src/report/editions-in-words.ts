import type { BurdenTable } from '../model/burden.ts'
import { fixed } from './numbers.ts'

export const LEAST_REVISION = 0.1 // points: a smaller one is left to the table

/** "Poland: 4.68 percent of GDP in 2026, 1.18 points above 3.5." */
export function allyFinding({ rows, target, year }: BurdenTable): string {
  const [row] = rows
  if (!row) return ''
  if (row.share === null) return `${row.ally}: no share of GDP for ${year}.`
  const gap = row.gapPoints ?? 0
  const how = gap === 0 ? 'as much as' : `${fixed(Math.abs(gap), 2)} points ${gap > 0 ? 'short of' : 'above'}`
  return `${row.ally}: ${fixed(row.share, 2)} percent of GDP in ${year}, ${how} ${target.percent}.`
}

/** What it spends, and the largest revision of one edition by the next: "For 2025, edition 2025-08 had 4.48; 2026-07 has 4.25." */
export function revisionFinding(table: BurdenTable): string {
  const { byEdition } = table
  const revised = byEdition.flatMap(({ edition, points }, at) =>
    points.flatMap(({ year, share, revised: by }) =>
      by === null || Math.abs(by) < LEAST_REVISION
        ? []
        : [{ year, share, by, edition, before: byEdition[at - 1]?.edition }],
    ),
  )
  const [most] = revised.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
  const what = most
    ? `For ${most.year}, edition ${most.before} had ${fixed(most.share - most.by, 2)}; ${most.edition} has ${fixed(most.share, 2)}.`
    : `No edition revised the one before it by ${LEAST_REVISION} points or more.`
  return `${allyFinding(table)} ${what}`
}

/** Each edition with its own definition and prices. */
export function editionsBasis({ producer, byEdition }: BurdenTable): string {
  const each = byEdition.map(({ edition, definition, prices }) => `${edition} (${definition}; ${prices})`)
  return `Editions: ${producer} ${each.join(', ')}. Shares as printed.`
}
