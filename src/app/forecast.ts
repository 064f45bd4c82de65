import { findTarget } from '../burden/find-target.ts'
import { forecastShares } from '../burden/forecast-shares.ts'
import type { ForecastTold } from '../model/forecast.ts'
import { allyNamed } from './ally-named.ts'
import { ofAlly } from './of-ally.ts'
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
  return { ...made, allies: ofAlly(made.allies, code, 'Forecasts') }
}
