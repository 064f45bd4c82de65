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
