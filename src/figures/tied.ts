import type { EdtfDate } from '../model/date.ts'
import type { Figure, FigureEntity, FigureTold, Indicator, Sense, Unit } from '../model/figure.ts'
import type { Quantity } from './find-quantities.ts'

/** What the words tie a quantity to. `sense` and `unit` may say more than the number's own words do. */
export interface Tied {
  readonly quantity: Quantity
  readonly indicator: Indicator | null
  readonly threshold: number | null
  readonly entity: FigureEntity | null
  readonly period: EdtfDate | null
  readonly missing: Figure['missing']
  readonly sense: Sense
  readonly unit: Unit
  readonly date: EdtfDate | null // instead of a number, where `unit` is 'date'
  readonly told: FigureTold
}

export const ALLIANCE: FigureEntity = { id: 'body:nato', name: 'NATO' }

/** Tied to nothing that a series covers. */
export function tiedAs(quantity: Quantity, given: Partial<Tied> = {}): Tied {
  const { sense, unit } = quantity
  return {
    quantity,
    indicator: 'other',
    threshold: null,
    entity: null,
    period: null,
    missing: [],
    sense,
    unit,
    date: null,
    told: {},
    ...given,
  }
}

export function untied(quantity: Quantity): Tied {
  return tiedAs(quantity, { indicator: null, missing: ['indicator'] })
}
