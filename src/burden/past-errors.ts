import type { MethodName } from '../model/forecast.ts'
import { FORECAST_METHODS, type Known } from './forecast-methods.ts'

/** How far a method was off in the past, by years ahead: points of GDP, without their sign, in order. */
export type PastErrors = ReadonlyMap<number, readonly number[]>

/** Fewer errors than this say nothing of an interval. */
const FEWEST = 30

/** The errors of a method inside what is known of each ally: each earlier year as if it had been the last. */
export function pastErrors(method: MethodName, allies: readonly Known[], from: number): PastErrors {
  const errors = new Map<number, number[]>()
  for (const known of allies) {
    for (let year = from; year < known.year; year++) {
      for (let ahead = 1; year + ahead <= known.year; ahead++) {
        const forecast = FORECAST_METHODS[method]({ ...known, year }, ahead)
        const outcome = known.at(year + ahead)
        if (forecast === null || outcome === null) continue
        const off = Math.abs(outcome - forecast)
        errors.set(ahead, [...(errors.get(ahead) ?? []), off])
      }
    }
  }
  const enough = [...errors].filter(([, some]) => some.length >= FEWEST)
  return new Map(enough.map(([ahead, some]) => [ahead, some.sort((a, b) => a - b)]))
}

/**
 * Half the width of an interval, in points: the part of past errors so many years ahead, and never less than for fewer
 * years. Beyond what was tested it grows in proportion to the years, which is faster than past errors did.
 *
 * @returns null where there are no errors to go by
 */
export function halfWidth(errors: PastErrors, ahead: number, part: number): number | null {
  const tested = Math.max(0, ...errors.keys())
  const widths = [...errors].flatMap(([years, some]) => (years <= ahead ? [quantile(some, part)] : []))
  return widths.length === 0 ? null : Math.max(...widths) * Math.max(1, ahead / tested)
}

export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0
