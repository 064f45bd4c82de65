import type { Figure } from '../model/figure.ts'
import type { Finding } from '../model/finding.ts'
import { rowCodeOf, WITHOUT_FORCES } from '../series/groups.ts'
import { findingOf } from './finding-of.ts'

/** Whose cell, of which year. */
export interface CellMeant {
  readonly code: string // the row of NATO's tables
  readonly name: string
  readonly year: number
}

export const PRODUCER = 'NATO'
export const CURRENT_PRICES = 'current prices and exchange rates'
/** Parts and people have no prices. */
export const NO_PRICES = 'none'
/** The releases tell only which years of shares they cover; their other tables run over the same years. */
export const COVERED_AS = 'defence-share'

/** The cell that a figure is to be held against, or the finding that there is none: undated, untied, counted otherwise. */
export function cellMeant(figure: Figure, what: string): CellMeant | Finding {
  const { entity, told } = figure
  const year = yearOf(figure.period)
  if (year === null) return findingOf(figure, 'not-comparable', 'Undated: the words give no year.')
  if (entity === null) return findingOf(figure, 'not-comparable', `Untied: the words do not say whose ${what} it is.`)
  const counted = otherCount(figure, entity.name)
  if (counted) return counted
  const code = rowCodeOf(entity.id)
  if (code === null) return findingOf(figure, 'no-series', `NATO’s tables have no ${what} for ${entity.name}.`)
  if (WITHOUT_FORCES.has(code)) {
    return findingOf(figure, 'no-series', `${entity.name} has no armed forces and no row in NATO’s tables.`)
  }
  return told?.since !== undefined && yearOf(told.since) === null
    ? findingOf(figure, 'not-comparable', 'Undated: the words do not give both years.')
    : { code, name: entity.name, year }
}

/** Not by the alliance's rule of counting, as the words say. */
export function otherCount(figure: Figure, name: string): Finding | null {
  const words = figure.told?.countedBy
  if (words === undefined) return null
  return findingOf(figure, 'not-comparable', `Definition: by the words “${words}” it is not NATO’s count for ${name}.`)
}

export function yearOf(period: string | null): number | null {
  return period !== null && /^\d{4}$/.test(period) ? Number(period) : null
}
