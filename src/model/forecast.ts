export type MethodName = 'persistence' | 'line3' | 'line5' | 'damped' | 'pledge'

/** How a method did where the outcome is known. */
export interface MethodScore {
  readonly method: MethodName
  readonly forecasts: number
  readonly meanError: number // mean absolute error, points of GDP
  readonly bias: number // mean of forecast less outcome: below 0, too low
  readonly closer: number // forecasts closer than persistence
  readonly farther: number
  readonly within50: number | null // part of outcomes inside the 50 % interval; null: no errors to make one from
  readonly within80: number | null
}

export interface BackTest {
  readonly kind: 'at the time' | 'cut off' // what an edition knew; or the newest edition's revised past, which flatters
  readonly from: string // edition that the forecasts are made from
  readonly horizon: number // years ahead
  readonly origins: readonly number[] // last years known
  readonly outcome: string // edition that has the outcome
  readonly scores: readonly MethodScore[]
}

export interface ForecastPoint {
  readonly year: number
  readonly share: number // % of GDP
  readonly within50: readonly [low: number, high: number]
  readonly within80: readonly [low: number, high: number]
}

export interface AllyForecast {
  readonly iso3: string
  readonly ally: string
  readonly last: { readonly year: number; readonly share: number; readonly estimate: boolean }
  readonly points: readonly ForecastPoint[]
}

export interface ForecastTold {
  readonly producer: string
  readonly edition: string
  readonly definition: string
  readonly method: MethodName
  readonly widened: number // intervals of past errors are so many times wider, after the tests at the time
  readonly testedTo: number // years ahead for which past errors exist; beyond, widths grow in proportion
  readonly allies: readonly AllyForecast[]
  readonly backTests: readonly BackTest[]
}
