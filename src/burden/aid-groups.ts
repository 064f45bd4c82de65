import type { AidEdition, AidTotal } from '../model/series.ts'

/** Groups of donors that are told, in this order. */
export const AID_GROUPS = ['EUROPE_INCL_EU', 'USA', 'OTHER'] as const

const NAMES: Readonly<Record<(typeof AID_GROUPS)[number], string>> = {
  EUROPE_INCL_EU: 'Europe with EU institutions',
  USA: 'United States',
  OTHER: 'Other donors',
}

/** Donors outside Europe, as the Kiel Institute counts: Türkiye is among them. */
const ELSEWHERE = new Set(['AUS', 'CAN', 'CHN', 'IND', 'JPN', 'NZL', 'KOR', 'TWN', 'TUR'])
const SUMS = new Set<string>(['EUROPE_INCL_EU', 'OTHER', 'ALL'])

/** Whether a row is of one donor. The United States are a group of their own and a donor. */
export const isSingle = ({ donors }: Pick<AidTotal, 'donors'>): boolean => !SUMS.has(donors)

/** Rows by group as the edition has them; where it has rows by donor only, their sums. Parts by route are left out. */
export function groupTotals({ totals }: AidEdition): {
  readonly totals: readonly AidTotal[]
  readonly summed: boolean
} {
  const whole = totals.filter(({ route }) => route === null)
  if (whole.some(({ donors }) => donors === 'EUROPE_INCL_EU'))
    return { totals: whole.filter(({ donors }) => isGroup(donors)), summed: false }
  const sums = new Map<string, AidTotal>()
  for (const one of whole.filter(isSingle)) {
    const donors = one.donors === 'USA' ? 'USA' : ELSEWHERE.has(one.donors) ? 'OTHER' : 'EUROPE_INCL_EU'
    const key = `${donors} ${one.period} ${one.type}`
    const before = sums.get(key)
    sums.set(key, before ? added(before, one) : { ...one, donors, name: NAMES[donors] })
  }
  return { totals: [...sums.values()], summed: true }
}

const isGroup = (donors: string): boolean => AID_GROUPS.some((group) => group === donors)

const added = (one: AidTotal, other: AidTotal): AidTotal => ({
  ...one,
  allocatedEurBn: one.allocatedEurBn + other.allocatedEurBn,
  committedEurBn:
    one.committedEurBn === null || other.committedEurBn === null ? null : one.committedEurBn + other.committedEurBn,
})
