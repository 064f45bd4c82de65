import type { BackTest, MethodName, MethodScore } from '../model/forecast.ts'
import { FORECAST_METHODS, type Known } from './forecast-methods.ts'
import { halfWidth, type PastErrors } from './past-errors.ts'

/** One forecast with its outcome. */
export interface Trial {
  readonly known: Known
  readonly outcome: number
  readonly errors: (method: MethodName) => PastErrors // of what was known then
}

const METHODS = Object.keys(FORECAST_METHODS) as readonly MethodName[]

/** Scores of each method on the same trials: those for which every method has a forecast. */
export function backTest(
  trials: readonly Trial[],
  of: Omit<BackTest, 'scores' | 'origins'>,
  methods: readonly MethodName[] = METHODS,
): BackTest {
  const usable = trials.filter(({ known }) =>
    methods.every((method) => FORECAST_METHODS[method](known, of.horizon) !== null),
  )
  return {
    ...of,
    origins: [...new Set(usable.map(({ known }) => known.year))].sort(),
    scores: methods.map((method) => scoreOf(method, usable, of.horizon)),
  }
}

function scoreOf(method: MethodName, trials: readonly Trial[], ahead: number): MethodScore {
  const offs = trials.map(({ known, outcome }) => forecastOf(method, known, ahead) - outcome)
  const plain = trials.map(({ known, outcome }) => Math.abs(forecastOf('persistence', known, ahead) - outcome))
  const count = (test: (off: number, other: number) => boolean) =>
    offs.filter((off, at) => test(Math.abs(off), plain[at] ?? 0)).length
  return {
    method,
    forecasts: trials.length,
    meanError: mean(offs.map(Math.abs)),
    bias: mean(offs),
    closer: count((off, other) => off < other - 1e-9),
    farther: count((off, other) => off > other + 1e-9),
    within50: coverage(method, trials, ahead, 0.5),
    within80: coverage(method, trials, ahead, 0.8),
  }
}

function coverage(method: MethodName, trials: readonly Trial[], ahead: number, part: number): number | null {
  const inside = trials.flatMap((trial) => {
    const width = halfWidth(trial.errors(method), ahead, part)
    return width === null ? [] : [offBy(method, trial, ahead) <= width]
  })
  return inside.length === 0 ? null : inside.filter(Boolean).length / inside.length
}

/** Points of GDP between forecast and outcome. */
export const offBy = (method: MethodName, { known, outcome }: Trial, ahead: number): number =>
  Math.abs(outcome - forecastOf(method, known, ahead))

const forecastOf = (method: MethodName, known: Known, ahead: number): number =>
  FORECAST_METHODS[method](known, ahead) ?? Number.NaN
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
