import type { AidOpen, AidTold } from '../model/aid.ts'
import type { AidEdition, AidRoute, AidTotal, AidType, Fact } from '../model/series.ts'
import { aidGap } from './aid-gap.ts'
import { AID_GROUPS, groupTotals, isSingle } from './aid-groups.ts'

const TYPES: readonly AidType[] = ['military', 'financial', 'humanitarian', 'total']
const ROUTES: readonly AidRoute[] = ['stockpile', 'procurement', 'purl', 'unspecified']

/**
 * Aid to Ukraine by group, donor, type, period and route; what was promised and what of it is still open; what filled the
 * gap. Nominal; what the producer itself says of it, adjusted for prices, stands beside it.
 *
 * @param facts - what others have published on aid
 */
export function aidTold(edition: AidEdition, facts: readonly Fact[]): AidTold {
  const { totals: groups, summed } = groupTotals(edition)
  const singles = edition.totals.filter((row) => row.route === null && isSingle(row))
  const periods = [...new Set(edition.totals.map(({ period }) => period))].sort()
  const { producer, address, definition, prices } = edition
  const byDonor = singles.some(({ donors }) => donors !== 'USA')
  return {
    ...{ producer, edition: edition.edition, address, definition, prices, periods },
    rows: TYPES.flatMap((type) => AID_GROUPS.flatMap((donors) => rowOf(groups, { donors, type }, periods) ?? [])),
    open: [...openOf(groups, false), ...(byDonor ? openOf(singles, true) : [])],
    routes: routesOf(edition, groups, periods),
    gap: (['military', 'total'] as const).flatMap((type) => aidGap(type, groups, byDonor ? singles : []) ?? []),
    published: facts.flatMap((fact) => {
      const value = valueInWords(fact)
      return value === null ? [] : [{ about: fact.about, value, who: fact.whoSays, address: fact.address }]
    }),
    notes: notesOn({ summed, byDonor, committed: groups.some((row) => row.committedEurBn !== null) }),
  }
}

function rowOf(
  totals: readonly AidTotal[],
  { donors, type }: Pick<AidTotal, 'donors' | 'type'>,
  periods: readonly string[],
): AidTold['rows'][number] | null {
  const own = totals.filter((row) => row.donors === donors && row.type === type)
  const [first] = own
  if (!first) return null
  const eurBn = periods.map((period) => own.find((row) => row.period === period)?.allocatedEurBn ?? null)
  return { donors, name: first.name, type, eurBn }
}

/** Over all periods: in one year more may be allocated than was committed in it. */
function openOf(totals: readonly AidTotal[], single: boolean): AidOpen[] {
  const codes = single ? [...new Set(totals.map(({ donors }) => donors))] : AID_GROUPS
  const found = codes.flatMap((donors): AidOpen[] => {
    const own = totals.filter((row) => row.donors === donors)
    const whole = own.filter(({ type }) => type === 'total')
    const military = own.filter(({ type }) => type === 'military')
    const [first] = whole
    if (!first) return []
    const allocated = sumOf(whole, 'allocatedEurBn') ?? 0
    const committed = sumOf(whole, 'committedEurBn')
    return [
      {
        ...{ donors, name: first.name, single, allocated, committed },
        military: sumOf(military, 'allocatedEurBn'),
        open: committed === null ? null : committed - allocated,
      },
    ]
  })
  return single ? found.sort((a, b) => b.allocated - a.allocated || (a.name < b.name ? -1 : 1)) : found
}

/** null where nothing is there, or a row lacks it: a part of a sum is no sum. */
function sumOf(rows: readonly AidTotal[], key: 'allocatedEurBn' | 'committedEurBn'): number | null {
  const values = rows.flatMap((row) => row[key] ?? [])
  return values.length === 0 || values.length < rows.length ? null : values.reduce((sum, value) => sum + value, 0)
}

/** Military aid of all donors by route; what the routes do not add up to is in no row. */
function routesOf({ totals }: AidEdition, groups: readonly AidTotal[], periods: readonly string[]): AidTold['routes'] {
  const parts = totals.filter(({ route }) => route !== null)
  const rows = parts.some(({ donors }) => donors === 'ALL') ? parts.filter(({ donors }) => donors === 'ALL') : parts
  const sum = (of: readonly AidTotal[], period: string): number | null =>
    sumOf(
      of.filter((row) => row.period === period),
      'allocatedEurBn',
    )
  const routes = ROUTES.flatMap((route) => {
    const own = rows.filter((row) => row.route === route)
    return own.length === 0 ? [] : [{ route, eurBn: periods.map((period) => sum(own, period)) }]
  })
  if (routes.length === 0) return []
  const military = groups.filter(({ type }) => type === 'military')
  const rest = periods.map((period) => {
    const [all, told] = [sum(military, period), sum(rows, period)]
    return all === null || told === null ? null : Number((all - told).toFixed(6))
  })
  return rest.some((value) => Math.abs(value ?? 0) > 0.005) ? [...routes, { route: 'in no row', eurBn: rest }] : routes
}

/** "+67 % (real)", "more than 4 USD bn"; null: words without a number. */
function valueInWords({ value, unit, sense }: Fact): string | null {
  if (value === null) return null
  const words = sense === null || sense === 'exact' ? '' : `${sense} `
  const change = /^% change(?:, (.+))?$/.exec(unit)
  if (!change) return `${words}${value} ${unit}`
  return `${words}${value < 0 ? '−' : '+'}${Math.abs(value)} %${change[1] === undefined ? '' : ` (${change[1]})`}`
}

interface Noted {
  readonly summed: boolean
  readonly byDonor: boolean
  readonly committed: boolean
}

const notesOn = ({ summed, byDonor, committed }: Noted): string[] => [
  'A period without a row is not known, and not 0.',
  ...(summed
    ? [
        'Groups are sums of the donors: Europe is every donor but Australia, Canada, China, India, Japan, New Zealand, South Korea, Taiwan, Türkiye and the United States.',
      ]
    : []),
  committed
    ? 'Still open: committed less allocated over all periods. In one year more may be allocated than was committed in it.'
    : 'The edition holds no commitments, so what is still open is not told.',
  ...(byDonor ? [] : ['By donor: after "wordbond reference import" of the producer’s rows, with --data.']),
]
