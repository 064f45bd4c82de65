import type { EdtfDate, IsoDate } from './date.ts'

/** One cell of a producer's table. */
export interface Observation {
  readonly iso3: string // or the producer's own code of a group
  readonly year: number
  readonly estimate: boolean
  readonly sharePrinted: number | null // % of GDP as the producer's cells have it
  readonly expCurrentUsdM: number | null // USD million, current prices
  readonly expConstantUsdM: number | null // USD million, constant prices
  readonly gdpCurrentUsdM: number | null
  readonly gdpConstantUsdM: number | null
  readonly equipmentShare: number | null // % of expenditure
  readonly personnelThousands: number | null
}

/** One dated issue of a producer's data that we hold. */
export interface Edition {
  readonly producer: string // NATO
  readonly edition: string // 2025-08
  readonly published: IsoDate
  readonly cutOff: IsoDate | null
  readonly accessed: IsoDate
  readonly terms: string
  readonly unit: string
  readonly definition: string
  readonly prices: string
  readonly address: string
  readonly sha256: string // of series.csv
  readonly observations: readonly Observation[]
}

/** One issue known to exist, held or not. */
export interface Release {
  readonly producer: string
  readonly release: string
  readonly published: EdtfDate
  readonly held: boolean
  readonly covers: readonly { readonly indicator: string; readonly from: number; readonly to: number }[]
  readonly what: string
  readonly address: string
}

export interface SeriesRows {
  readonly editions: readonly Edition[]
  readonly releases: readonly Release[]
}
