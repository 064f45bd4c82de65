import { findTarget } from '../burden/find-target.ts'
import { forecastShares } from '../burden/forecast-shares.ts'
import type { ForecastTold } from '../model/forecast.ts'
import { Problem } from '../model/problem.ts'
import { allyNamed } from './ally-named.ts'
import type { Reference } from './open-reference.ts'
import { PRODUCER, seriesEdition } from './series-edition.ts'

/** Shares to the year of the target, from the edition asked for, and tests on the editions before it. */
export function forecast(
  { ally, edition: name }: { readonly ally: string | null; readonly edition: string | null },
  { series, register, commitments }: Reference,
): ForecastTold {
  const { edition } = seriesEdition(series, name)
  const rows = register()
  const all = series.editions.get(PRODUCER) ?? []
  const told = commitments().commitments
  const to = findTarget('3.5', told).dueYear ?? 2035
  const made = forecastShares({ editions: all.slice(0, all.indexOf(edition) + 1), register: rows, rows: told, to })
  const code = ally === null ? null : allyNamed(edition, rows, ally)
  if (code === null) return made
  const allies = made.allies.filter(({ iso3 }) => iso3 === code)
  if (allies.length > 0) return { ...made, allies }
  const why = `Forecasts are of single allies with a share in the edition’s last year, and ${code} is none.`
  throw new Problem('no-path', why, `There are ${made.allies.map(({ iso3 }) => iso3).join(', ')}.`)
}
