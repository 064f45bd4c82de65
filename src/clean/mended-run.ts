import type { MapStep, Repair } from '../model/article.ts'
import type { Replacement } from './mapped-text.ts'

/** A run of damaged characters and what it said. */
export interface MendedRun extends Replacement {
  readonly kind: Repair['kind']
}

/** A run whose bytes end in E2 80: a dash or mark whose last byte was lost when it met a blank or a stop. */
export interface LostRun {
  readonly start: number
  readonly end: number
  readonly before: string // what the run says ahead of the lost character
}

export const run = (start: number, end: number, by: string, kind: Repair['kind'], step: MapStep = kind): MendedRun => ({
  start,
  end,
  by,
  kind,
  step,
})
