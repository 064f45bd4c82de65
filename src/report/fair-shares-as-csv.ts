import type { FairShares } from '../model/fair-share.ts'
import { csvLines } from './csv-lines.ts'

/** One row an ally and measure; a measure that an ally has no figure for has no row. */
export function fairSharesAsCsv({ rows, measures, producer, edition, year, prices }: FairShares): string {
  return csvLines([
    ['iso3', 'ally', 'producer', 'edition', 'year', 'prices', 'measure', 'unit', 'value', 'rank'],
    ...rows.flatMap(({ iso3, ally, values, ranks }) =>
      measures.flatMap(({ name, unit }) => {
        const value = values[name]
        return value === null ? [] : [[iso3, ally, producer, edition, year, prices, name, unit, value, ranks[name]]]
      }),
    ),
  ])
}
