import type { AidChange, AidTold } from '../model/fair-share.ts'
import type { AidEdition, AidTotal, Fact } from '../model/series.ts'

/** Groups of donors that are told, in this order; rows by single donor have their own measure. */
const GROUPS = ['EUROPE_INCL_EU', 'USA', 'OTHER']
const TYPES = ['military', 'financial', 'humanitarian', 'total'] as const
const YEAR = /^\d{4}$/

/**
 * Aid to Ukraine by group, type and period, and what filled the gap: the newest whole year against the mean of the three
 * before it. Nominal; what the producer itself says of it, adjusted for prices, stands beside it.
 *
 * @param facts - what others have published on aid
 */
export function aidTold(edition: AidEdition, facts: readonly Fact[]): AidTold {
  const periods = [...new Set(edition.totals.map(({ period }) => period))].sort()
  const at = (donors: string, type: AidTotal['type'], period: string): AidTotal | undefined =>
    edition.totals.find((one) => one.donors === donors && one.type === type && one.period === period)
  const names = new Map(edition.totals.map(({ donors, name }) => [donors, name]))
  const groups = GROUPS.filter((donors) => names.has(donors))
  const { producer, address, definition, prices } = edition
  return {
    ...{ producer, edition: edition.edition, address, definition, prices, periods },
    rows: TYPES.flatMap((type) =>
      groups.map((donors) => ({
        ...{ donors, name: names.get(donors) ?? donors, type },
        eurBn: periods.map((period) => at(donors, type, period)?.allocatedEurBn ?? null),
      })),
    ),
    gap: (['military', 'total'] as const).flatMap(
      (type) =>
        gapOf(
          type,
          periods.filter((period) => YEAR.test(period)),
          (donors, period) =>
            groups.includes(donors)
              ? { name: names.get(donors) ?? donors, value: at(donors, type, period)?.allocatedEurBn ?? null }
              : null,
        ) ?? [],
    ),
    published: facts.flatMap(({ about, value, unit, whoSays, address: where }) =>
      value === null ? [] : [{ about, value: `${value} ${unit}`, who: whoSays, address: where }],
    ),
    notes: [
      'A period without a row is not known, and not 0.',
      'Allocations only: this edition’s totals hold no commitments, so what is still open is not told.',
    ],
  }
}

type Cell = (donors: string, period: string) => { readonly name: string; readonly value: number | null } | null

/** null where fewer than four whole years are there, or a group lacks one of them. */
function gapOf(type: 'military' | 'total', years: readonly string[], cell: Cell): AidTold['gap'][number] | null {
  const year = years.at(-1)
  const earlier = years.slice(-4, -1)
  if (year === undefined || earlier.length < 3) return null
  const changes = GROUPS.flatMap((donors): AidChange[] => {
    const now = cell(donors, year)
    const values = earlier.map((period) => cell(donors, period)?.value ?? null)
    if (!now || now.value === null || values.includes(null)) return []
    const before = values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / earlier.length
    return [{ donors, name: now.name, before, now: now.value, change: now.value - before }]
  })
  if (changes.length < 2) return null
  const all = changes.reduce((sum, { change }) => sum + change, 0)
  const terms = changes.map(
    ({ name, before, now, change }) => `${name} ${now.toFixed(2)} − ${before.toFixed(2)} = ${change.toFixed(2)}`,
  )
  const words = `${terms.join('; ')}; together ${all.toFixed(2)}`
    .replaceAll('= -', '= −')
    .replace('together -', 'together −')
  return { type, years: `${earlier[0]} to ${earlier.at(-1)}`, year, changes, all, words }
}
