import type { AidChange, AidGap } from '../model/aid.ts'
import type { AidTotal } from '../model/series.ts'
import { AID_GROUPS } from './aid-groups.ts'

const YEAR = /^\d{4}$/

/**
 * What filled the gap: the newest whole year less the mean of the three before it, by group, and by donor where rows by
 * donor are held. Nominal.
 *
 * @returns null where fewer than four whole years are there, or two groups lack one of them
 */
export function aidGap(type: AidGap['type'], groups: readonly AidTotal[], singles: readonly AidTotal[]): AidGap | null {
  const years = [...new Set(groups.map(({ period }) => period).filter((period) => YEAR.test(period)))].sort()
  const [year, earlier] = [years.at(-1), years.slice(-4, -1)]
  if (year === undefined || earlier.length < 3) return null
  const changeOf = changesIn(type, year, earlier)
  const changes = AID_GROUPS.flatMap((donors) => changeOf(groups, donors) ?? [])
  if (changes.length < 2) return null
  const codes = [...new Map(singles.map(({ donors, name }) => [donors, name]))]
  const donors = codes.flatMap(([code]) => changeOf(singles, code) ?? [])
  const all = changes.reduce((sum, { change }) => sum + change, 0)
  return {
    ...{ type, year, changes, all, years: `${earlier[0]} to ${earlier.at(-1)}` },
    words: arithmetic(changes, all),
    donors: donors.sort((a, b) => b.change - a.change || (a.name < b.name ? -1 : 1)),
    leftOut: codes.flatMap(([code, name]) => (donors.some((one) => one.donors === code) ? [] : [name])),
  }
}

function changesIn(type: AidGap['type'], year: string, earlier: readonly string[]) {
  return (rows: readonly AidTotal[], donors: string): AidChange | null => {
    const own = rows.filter((row) => row.donors === donors && row.type === type)
    const at = (period: string): AidTotal | undefined => own.find((row) => row.period === period)
    const now = at(year)
    const before = earlier.flatMap((period) => at(period)?.allocatedEurBn ?? [])
    if (!now || before.length < earlier.length) return null
    const mean = before.reduce((sum, value) => sum + value, 0) / before.length
    const { name, allocatedEurBn } = now
    return { donors, name, before: mean, now: allocatedEurBn, change: allocatedEurBn - mean }
  }
}

function arithmetic(changes: readonly AidChange[], all: number): string {
  const terms = changes.map(
    ({ name, before, now, change }) => `${name} ${now.toFixed(2)} − ${before.toFixed(2)} = ${change.toFixed(2)}`,
  )
  return `${terms.join('; ')}; together ${all.toFixed(2)}`.replaceAll('= -', '= −').replace('together -', 'together −')
}
