import type { CommitmentId } from './commitment.ts'

/** What an ally is held to, as `--target` names it. */
export type TargetName = '2' | '3.5' | '5' | '20-equipment'

/** A guideline as the register of commitments has it. */
export interface BurdenTarget {
  readonly name: TargetName
  readonly percent: number // what a row is measured against: % of GDP, or % of expenditure
  readonly of: 'GDP' | 'expenditure'
  readonly dueYear: number | null // null: every year, so due now
  readonly commitmentId: CommitmentId
  readonly address: string | null
  readonly caveat: string // '' or what the series cannot show: of 5 % only the core part
}

/** Where an ally stands in order of share, the largest first; equal shares stand equal. */
export interface Rank {
  readonly place: number
  readonly of: number // allies with a figure
}

/** What a row tells at the pace of some years. */
export interface Pace {
  readonly years: 3 | 5
  readonly pointsAYear: number // mean yearly change up to the row's year
  readonly yearsToTarget: number | null // 0: there; null: not at this pace
  readonly reachedIn: number | null // calendar year, at its end
}

/** One ally or group in one year of one edition. Sums in USD million; null: not in the edition, never 0. */
export interface BurdenRow {
  readonly iso3: string // or the producer's code of a group
  readonly ally: string
  readonly group: boolean
  readonly edition: string
  readonly year: number
  readonly estimate: boolean
  readonly share: number | null // % of GDP as printed
  readonly shareComputed: number | null // expenditure over GDP, both at constant prices
  readonly gapPoints: number | null // target less share; negative: above it
  readonly gapUsd: number | null // `gapUsdConstant` told at current prices; null for a group
  readonly gapUsdConstant: number | null // target × GDP less expenditure, the edition's constant prices
  readonly spendingUsd: number | null // current prices
  readonly spendingUsdConstant: number | null
  readonly equipmentShare: number | null // % of expenditure
  readonly peopleThousands: number | null // under arms
  readonly shareOfAlliance: number | null // % of the expenditure of all allies, current prices
  readonly shareOfAllianceConstant: number | null // the same, constant prices, of the allies whose GDP is given
  readonly shareOfAllianceGdp: number | null // % of their GDP, constant prices
  readonly rank: Rank | null
  readonly rankBefore: (Rank & { readonly edition: string }) | null // the same year in the edition before
  readonly paces: readonly Pace[] // of what is measured: share, or equipment share
  readonly paceNeeded: number | null // points a year to the target by its year; null: due now, there, or no figure
}

/** What one edition has of an ally, never spliced with another. */
export interface EditionShares {
  readonly edition: string
  readonly definition: string
  readonly prices: string
  readonly points: readonly {
    readonly year: number
    readonly share: number
    readonly estimate: boolean
    readonly revised: number | null // points against the edition before; null: it has no such year
  }[]
}

export interface BurdenTable {
  readonly producer: string
  readonly edition: string
  readonly address: string
  readonly definition: string
  readonly prices: string // of the constant sums
  readonly year: number
  readonly target: BurdenTarget
  readonly rows: readonly BurdenRow[]
  readonly counts: { readonly met: number; readonly short: number; readonly blank: number }
  readonly shortUsd: number | null // sum of what allies are short of, current prices
  readonly shortUsdConstant: number | null
  readonly withoutGdp: readonly string[] // iso3: not in the pair of shares of the alliance, nor in the sums
  readonly notes: readonly string[] // what the edition does not give, in words
  readonly byEdition: readonly EditionShares[] // of the one ally that is asked for, the oldest first; else empty
}
