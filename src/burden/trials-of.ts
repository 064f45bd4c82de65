import type { CommitmentRow } from '../model/commitment.ts'
import type { MethodName } from '../model/forecast.ts'
import type { Edition } from '../model/series.ts'
import { observationOf } from '../series/observation-of.ts'
import type { Trial } from './back-test.ts'
import { type Known, pledgeOn } from './forecast-methods.ts'
import { type PastErrors, pastErrors } from './past-errors.ts'

/** What an edition knew of each ally; `until` cuts it off at a year. */
export function knownIn(
  edition: Edition,
  allies: readonly string[],
  rows: readonly CommitmentRow[],
  until?: number,
): Known[] {
  const year = until ?? Math.max(...edition.observations.map((cell) => cell.year))
  const pledge = pledgeOn(until === undefined ? edition.published : `${until}-12-31`, rows)
  return allies.map((iso3) => ({
    year,
    pledge,
    at: (of) => (of > year ? null : (observationOf(edition, iso3, of)?.sharePrinted ?? null)),
  }))
}

/** Forecasts from what one edition knew (or from its past cut off at `until`), with the outcome as another has it. */
export function trialsOf(
  { from, until, outcome }: { readonly from: Edition; readonly until?: number; readonly outcome: Edition },
  ahead: number,
  { allies, rows }: { readonly allies: readonly string[]; readonly rows: readonly CommitmentRow[] },
): Trial[] {
  const known = knownIn(from, allies, rows, until)
  const errors = errorsOf(known, firstOrigin(from))
  return known.flatMap((one, at) => {
    const there = observationOf(outcome, allies[at] ?? '', one.year + ahead)?.sharePrinted ?? null
    return there === null ? [] : [{ known: one, outcome: there, errors }]
  })
}

/** The first year from which all methods can look back. */
export const firstOrigin = ({ observations }: Edition): number => Math.min(...observations.map(({ year }) => year)) + 5

/** Past errors by method, each reckoned once. */
function errorsOf(known: readonly Known[], from: number): (method: MethodName) => PastErrors {
  const made = new Map<MethodName, PastErrors>()
  return (method) => {
    const errors = made.get(method) ?? pastErrors(method, known, from)
    made.set(method, errors)
    return errors
  }
}
