import type { EdtfDate } from '../model/date.ts'
import type { FigureEntity, FigureTold } from '../model/figure.ts'
import { ALLIANCE } from './tied.ts'

/** An act of the alliance, or of an ally, that a sentence tells beside a date. */
export interface Act {
  readonly entity: FigureEntity
  readonly act: NonNullable<FigureTold['act']>
  readonly threshold?: number // of a guideline: percent of GDP
}

export const ofAlliance = (act: Act['act'], threshold?: number): Act => ({
  entity: ALLIANCE,
  act,
  ...(threshold === undefined ? {} : { threshold }),
})

/** Where the clause of a token begins. */
export const clauseBefore = (low: readonly string[], at: number): number =>
  low.slice(0, at).findLastIndex((word) => /^(?:;|:|while|whereas|but|although|though)$/.test(word)) + 1

/** A date in a sentence: its tokens, and the day, month or year. */
export interface DateHere {
  readonly from: number
  readonly next: number
  readonly date: EdtfDate
}
