import type { CommitmentRow } from '../model/commitment.ts'
import type { AllyForecast, BackTest, ForecastPoint, ForecastTold, MethodName } from '../model/forecast.ts'
import type { Edition } from '../model/series.ts'
import { alliesOfGroup } from '../series/groups.ts'
import { observationOf } from '../series/observation-of.ts'
import { backTest, offBy, type Trial } from './back-test.ts'
import type { BurdenSource } from './burden-table.ts'
import { FORECAST_METHODS, type Known } from './forecast-methods.ts'
import { halfWidth, type PastErrors, pastErrors, quantile } from './past-errors.ts'
import { firstOrigin, knownIn, trialsOf } from './trials-of.ts'

/** Chosen by the tests at the time, where it is nearer than persistence in each; docs/methods/forecast.md tells where it was not. */
const METHOD: MethodName = 'pledge'
const MOST_AHEAD = 6

export interface ForecastSource {
  readonly editions: readonly Edition[] // of one producer, the oldest first; the last is forecast from
  readonly register: BurdenSource['register']
  readonly rows: readonly CommitmentRow[]
  readonly to: number
}

/** Each ally's share to a year, with intervals, and how the methods did before. */
export function forecastShares({ editions, register, rows, to }: ForecastSource): ForecastTold {
  const newest = editions.at(-1)
  if (!newest) throw new Error('a forecast is made from an edition')
  const year = Math.max(...newest.observations.map((cell) => cell.year))
  const allies = alliesOfGroup(register, 'body:nato', year) ?? []
  const timely = timelyTrials(editions, { allies, rows })
  const cutOff = cutOffTests(newest, { allies, rows })
  const known = knownIn(newest, allies, rows)
  const errors = pastErrors(METHOD, known, firstOrigin(newest))
  const widened = widening(timely)
  const names = new Map(register.allies.map(({ iso3, name }) => [iso3, name]))
  return {
    ...{ producer: newest.producer, edition: newest.edition, definition: newest.definition, method: METHOD, widened },
    testedTo: Math.max(0, ...errors.keys()),
    allies: allies.flatMap((iso3, at) => {
      const cell = observationOf(newest, iso3, year)
      const one = known[at]
      if (!cell || cell.sharePrinted === null || !one) return []
      const last = { year, share: cell.sharePrinted, estimate: cell.estimate }
      return [
        {
          iso3,
          ally: names.get(iso3) ?? iso3,
          last,
          points: pointsTo(to, one, errors, widened),
        } satisfies AllyForecast,
      ]
    }),
    backTests: [...timely.map(({ test }) => test), ...cutOff],
  }
}

interface Timely {
  readonly test: BackTest
  readonly trials: readonly Trial[]
}
type Over = { readonly allies: readonly string[]; readonly rows: readonly CommitmentRow[] }

/** From each older edition to the years that the newest has beyond it. */
function timelyTrials(editions: readonly Edition[], over: Over): Timely[] {
  const outcome = editions.at(-1)
  if (!outcome) return []
  const lastOf = ({ observations }: Edition): number => Math.max(...observations.map(({ year }) => year))
  return editions.slice(0, -1).flatMap((from) =>
    Array.from({ length: Math.max(0, lastOf(outcome) - lastOf(from)) }, (_, at) => {
      const trials = trialsOf({ from, outcome }, at + 1, over)
      const of = { kind: 'at the time', from: from.edition, horizon: at + 1, outcome: outcome.edition } as const
      return { trials, test: backTest(trials, of) }
    }),
  )
}

/** The methods that need no years to look back on. */
const WITHOUT_PAST: readonly MethodName[] = ['persistence', 'pledge']

/**
 * The newest edition cut off at earlier years: a hint only, as its past is revised. The first five years are told apart,
 * and by two methods: the others cannot look back from there.
 */
function cutOffTests(newest: Edition, over: Over): BackTest[] {
  const years = newest.observations.map(({ year }) => year)
  const [first, begin, last] = [Math.min(...years), firstOrigin(newest), Math.max(...years)]
  const test = (from: number, to: number, horizon: number, methods?: readonly MethodName[]): BackTest => {
    const trials: Trial[] = []
    for (let until = from; until <= to; until++)
      trials.push(...trialsOf({ from: newest, until, outcome: newest }, horizon, over))
    return backTest(trials, { kind: 'cut off', from: newest.edition, horizon, outcome: newest.edition }, methods)
  }
  const ahead = Array.from({ length: MOST_AHEAD }, (_, at) => at + 1)
  return [
    ...ahead.map((horizon) => test(begin, last - horizon, horizon)),
    ...ahead.map((horizon) => test(first, begin - 1, horizon, WITHOUT_PAST)),
  ]
}

/**
 * Past errors inside one edition know nothing of what the next one revises. So widths are multiplied by what would have
 * held four fifths of the outcomes at the time; never by less than 1.
 */
function widening(timely: readonly Timely[]): number {
  const ratios = timely.flatMap(({ trials, test }) =>
    trials.flatMap((trial) => {
      const width = halfWidth(trial.errors(METHOD), test.horizon, 0.8)
      return width === null || width === 0 ? [] : [offBy(METHOD, trial, test.horizon) / width]
    }),
  )
  const known = ratios.filter(Number.isFinite).sort((a, b) => a - b)
  return known.length === 0 ? 1 : Math.max(1, quantile(known, 0.8))
}

function pointsTo(to: number, known: Known, errors: PastErrors, widened: number): ForecastPoint[] {
  return Array.from({ length: Math.max(0, to - known.year) }, (_, at) => at + 1).flatMap((ahead) => {
    const share = FORECAST_METHODS[METHOD](known, ahead)
    const [half, most] = [halfWidth(errors, ahead, 0.5), halfWidth(errors, ahead, 0.8)]
    if (share === null || half === null || most === null) return []
    const around = (width: number) => [Math.max(0, share - width * widened), share + width * widened] as const
    return [{ year: known.year + ahead, share, within50: around(half), within80: around(most) }]
  })
}
