import type { EdtfDate } from './date.ts'

export type MeasureName =
  | 'shareOfGdp'
  | 'spendingAgainstGdp'
  | 'peopleAgainstGdp'
  | 'equipmentShare'
  | 'equipmentAgainstGdp'
  | 'aidAgainstGdp'

/** One way of saying what is a fair share. */
export interface FairMeasure {
  readonly name: MeasureName
  readonly formula: string
  readonly unit: string // "% of GDP"; "ratio", 1 where the parts are equal
  readonly reference: string // author, year, address
}

export interface FairRow {
  readonly iso3: string
  readonly ally: string
  readonly values: Readonly<Record<MeasureName, number | null>> // null: not in the edition
  readonly ranks: Readonly<Record<MeasureName, number | null>> // 1 carries most
}

/** Spearman's rank correlation with GDP: near 1 the large carry more of their GDP, below 0 the small. */
export interface SizeCorrelation {
  readonly name: MeasureName
  readonly rho: number
  readonly allies: number
}

export interface FairShares {
  readonly producer: string
  readonly edition: string
  readonly definition: string
  readonly prices: string
  readonly year: number
  readonly measures: readonly FairMeasure[]
  readonly rows: readonly FairRow[] // in order of share of GDP, the largest first
  readonly correlations: readonly SizeCorrelation[]
  readonly notes: readonly string[]
}

/** What donors allocated to Ukraine against the mean of earlier years, EUR billion, current prices. */
export interface AidChange {
  readonly donors: string
  readonly name: string
  readonly before: number // mean a year
  readonly now: number
  readonly change: number
}

export interface AidTold {
  readonly producer: string
  readonly edition: string
  readonly address: string
  readonly definition: string
  readonly prices: string
  readonly periods: readonly EdtfDate[]
  readonly rows: readonly {
    readonly donors: string
    readonly name: string
    readonly type: 'military' | 'financial' | 'humanitarian' | 'total'
    readonly eurBn: readonly (number | null)[] // by period; null: no row, which is not 0
  }[]
  readonly gap: {
    readonly type: 'military' | 'total'
    readonly years: string // "2022 to 2024"
    readonly year: string
    readonly changes: readonly AidChange[]
    readonly all: number // their sum: what is left open where below 0
    readonly words: string // the arithmetic
  }[]
  readonly published: readonly {
    readonly about: string
    readonly value: string
    readonly who: string
    readonly address: string
  }[]
  readonly notes: readonly string[]
}
