import type { ForecastTold } from '../model/forecast.ts'
import { csvLines } from './csv-lines.ts'

/** One row a year and ally. */
export function forecastAsCsv({ edition, method, allies }: ForecastTold): string {
  return csvLines([
    ['iso3', 'ally', 'edition', 'method', 'year', 'share_gdp_pct', 'low_50', 'high_50', 'low_80', 'high_80'],
    ...allies.flatMap(({ iso3, ally, points }) =>
      points.map(({ year, share, within50, within80 }) => [
        iso3,
        ally,
        edition,
        method,
        year,
        share,
        ...within50,
        ...within80,
      ]),
    ),
  ])
}
