import type { ScenarioTold } from '../model/scenario.ts'
import { csvLines } from './csv-lines.ts'

const HEAD = [
  ...['scenario', 'edition', 'from', 'year', 'prices', 'iso3', 'ally', 'before_share_gdp_pct', 'before_usd_m'],
  ...['after_share_gdp_pct', 'after_usd_m', 'change_points', 'change_usd_m', 'change_people'],
]

/** One row an ally; the assumptions are in the text and in the JSON. */
export function scenarioAsCsv({ name, edition, from, year, prices, allies }: ScenarioTold): string {
  const rows = allies.map(({ iso3, ally, before, after, points, usd, people }) => [
    ...[name, edition, from, year, prices, iso3, ally, before.share, before.usd],
    ...[after.share, after.usd, points, usd, people],
  ])
  return csvLines([HEAD, ...rows])
}
