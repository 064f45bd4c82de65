import type { AidTold } from '../model/aid.ts'
import { type CsvCell, csvLines } from './csv-lines.ts'

const HEAD = ['producer', 'edition', 'table', 'donors', 'name', 'type', 'route', 'period', 'measure', 'eur_bn']

/** One row a figure: allocations by group and period, by route, and what is promised and open over all periods. */
export function aidAsCsv({ producer, edition, periods, rows, routes, open, gap }: AidTold): string {
  const whole = `${periods[0]}/${periods.at(-1)?.split('/').at(-1)}`
  const row = (...cells: CsvCell[]): CsvCell[] => [producer, edition, ...cells]
  const known = (values: readonly (number | null)[], make: (value: number, period: string) => CsvCell[]): CsvCell[][] =>
    values.flatMap((value, at) => (value === null ? [] : [make(value, periods[at] ?? '')]))
  return csvLines([
    HEAD,
    ...rows.flatMap(({ donors, name, type, eurBn }) =>
      known(eurBn, (value, period) => row('by period', donors, name, type, null, period, 'allocated', value)),
    ),
    ...routes.flatMap(({ route, eurBn }) =>
      known(eurBn, (value, period) =>
        row('by route', 'ALL', 'All donors', 'military', route, period, 'allocated', value),
      ),
    ),
    ...open.flatMap(({ donors, name, military, allocated, committed, open: rest }) =>
      (
        [
          ['military', 'allocated', military],
          ['total', 'allocated', allocated],
          ['total', 'committed', committed],
          ['total', 'open', rest],
        ] as const
      ).flatMap(([type, measure, value]) =>
        value === null ? [] : [row('over all periods', donors, name, type, null, whole, measure, value)],
      ),
    ),
    ...gap.flatMap(({ type, year, years, changes, donors }) =>
      [...changes, ...donors].map(({ donors: code, name, change }) =>
        row('change', code, name, type, null, year, `less the mean of ${years}`, change),
      ),
    ),
  ])
}
