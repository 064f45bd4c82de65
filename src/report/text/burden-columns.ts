import type { BurdenRow, Pace } from '../../model/burden.ts'
import { fixed, signed } from '../numbers.ts'

export interface BurdenColumn {
  readonly head: string
  readonly from: number // the page's width from which on it is shown
  cell(row: BurdenRow): string
}

const DASH = '–'
const billions = (usdM: number | null): string => (usdM === null ? DASH : fixed(usdM / 1000, 1))
const points = (value: number | null, digits = 2): string => (value === null ? DASH : fixed(value, digits))

/** The columns of the table, in order; a narrow page has the first of them. */
// biome-ignore format: a table
export const BURDEN_COLUMNS: readonly BurdenColumn[] = [
  { head: 'ally', from: 0, cell: ({ ally }) => ally },
  { head: '% GDP', from: 0, cell: ({ share, estimate }) => `${points(share)}${estimate ? 'e' : ' '}` },
  { head: 'short', from: 0, cell: ({ gapPoints }) => (gapPoints === null ? DASH : gapPoints > 0 ? fixed(gapPoints, 2) : 'met') },
  { head: 'USD bn', from: 0, cell: ({ gapUsd }) => (gapUsd !== null && gapUsd <= 0 ? 'met' : billions(gapUsd)) },
  { head: 'const.', from: 110, cell: ({ gapUsdConstant }) => (gapUsdConstant !== null && gapUsdConstant <= 0 ? 'met' : billions(gapUsdConstant)) },
  { head: '% of all', from: 110, cell: ({ shareOfAlliance }) => points(shareOfAlliance, 1) },
  { head: 'const.%', from: 70, cell: ({ shareOfAllianceConstant }) => points(shareOfAllianceConstant, 1) },
  { head: 'GDP %', from: 70, cell: ({ shareOfAllianceGdp }) => points(shareOfAllianceGdp, 1) },
  { head: 'equip.', from: 0, cell: ({ equipmentShare }) => points(equipmentShare, 1) },
  { head: 'people', from: 110, cell: ({ peopleThousands }) => points(peopleThousands, 1) },
  { head: 'rank', from: 0, cell: ranked },
  { head: '3 y', from: 0, cell: (row) => reached(row, 3) },
  { head: '5 y', from: 90, cell: (row) => reached(row, 5) },
  { head: 'needed', from: 110, cell: ({ paceNeeded }) => (paceNeeded === null ? DASH : signed(paceNeeded, 2)) },
]

/** "4", and what it was in the edition before where that is another place: "4 (3)". */
function ranked({ rank, rankBefore }: BurdenRow): string {
  if (rank === null) return DASH
  return rankBefore && rankBefore.place !== rank.place ? `${rank.place} (${rankBefore.place})` : String(rank.place)
}

/** The year in which the target is reached at the pace of so many years. */
function reached({ paces }: BurdenRow, years: Pace['years']): string {
  const pace = paces.find((one) => one.years === years)
  if (!pace) return DASH
  if (pace.yearsToTarget === 0) return 'there'
  if (pace.reachedIn === null) return 'never'
  return pace.reachedIn > 2060 ? '>2060' : String(pace.reachedIn)
}
