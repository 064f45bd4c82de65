import type { IsoDate } from '../../model/date.ts'
import type { AidTotal } from '../../model/series.ts'
import type { AidRow } from './read-aid-table.ts'

const TYPES = ['military', 'financial', 'humanitarian'] as const
const ROUTES = ['stockpile', 'procurement', 'purl', 'unspecified'] as const

interface Sum {
  allocated: number
  committed: number
}

const PLACES = [
  ...TYPES.map((type) => [type, null] as const),
  ['total', null] as const,
  ...ROUTES.map((route) => ['military', route] as const),
]

interface Summing {
  readonly cutOff: IsoDate // the last day of the data: a year that it cuts short is told as the months up to it
  readonly hasCommitments: boolean // whether the mapping reads commitments at all
  names(code: string): string
}

/**
 * Rows summed by donor, year and type, with totals, and military allocations by route. A donor that has a row in a year
 * has 0 of what the year's rows do not name; a year without a row has none, and is not known.
 */
export function sumAid(rows: readonly AidRow[], { cutOff, hasCommitments, names }: Summing): AidTotal[] {
  const sums = sumsBy(rows)
  const years = [...new Set(rows.map(({ donors, year }) => `${donors}|${year}`))].sort()
  return years.flatMap((key) =>
    PLACES.flatMap(([type, route]): AidTotal[] => {
      const sum = sums.get([key, type, route ?? ''].join('|'))
      const [donors = '', year = ''] = key.split('|')
      if (!sum) return []
      const committedEurBn = hasCommitments && route === null ? rounded(sum.committed) : null
      const place = { donors, name: names(donors), period: periodOf(year, cutOff), type, route }
      return [{ ...place, allocatedEurBn: rounded(sum.allocated), committedEurBn }]
    }),
  )
}

/** By donor, year, type and route. */
function sumsBy(rows: readonly AidRow[]): ReadonlyMap<string, Sum> {
  const sums = new Map<string, Sum>()
  const add = (key: string, { measure, eurBn }: AidRow): void => {
    const sum = sums.get(key) ?? { allocated: 0, committed: 0 }
    sum[measure] += eurBn
    sums.set(key, sum)
  }
  for (const row of rows) {
    for (const type of [row.type, 'total']) add([row.donors, row.year, type, ''].join('|'), row)
    if (row.route !== null && row.measure === 'allocated')
      add([row.donors, row.year, row.type, row.route].join('|'), row)
  }
  return sums
}

/** "2026-01/2026-04" where the data end on 30 April 2026; a whole year is its number. */
function periodOf(year: string, cutOff: IsoDate): string {
  const [last, month, day] = cutOff.split('-')
  return year !== last || (month === '12' && day === '31') ? year : `${year}-01/${year}-${month}`
}

const rounded = (sum: number): number => Number(sum.toFixed(9))

const COLUMNS = ['donors', 'name', 'period', 'type', 'route', 'allocated_eur_bn', 'committed_eur_bn']
const quoted = (words: string): string => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words)

/** The rows as aid.csv has them; what is not known stays empty. */
export function aidTableAsCsv(totals: readonly AidTotal[]): string {
  const lines = totals.map(({ donors, name, period, type, route, allocatedEurBn, committedEurBn }) =>
    [quoted(donors), quoted(name), period, type, route ?? '', allocatedEurBn, committedEurBn ?? ''].join(','),
  )
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`
}
