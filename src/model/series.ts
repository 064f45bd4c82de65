import type { EdtfDate, IsoDate } from './date.ts'
import type { Sense } from './figure.ts'

/** One cell of a producer's table. */
export interface Observation {
  readonly iso3: string // or the producer's own code of a group
  readonly year: number
  readonly estimate: boolean
  readonly sharePrinted: number | null // % of GDP as the producer's cells have it
  readonly expCurrentUsdM: number | null // USD million, current prices
  readonly expConstantUsdM: number | null // USD million, constant prices
  readonly expNationalM: number | null // million units of `nationalCurrency`, current prices
  readonly nationalCurrency: string | null // ISO 4217, where `expNationalM` is given
  readonly gdpCurrentUsdM: number | null
  readonly gdpConstantUsdM: number | null
  readonly realChangePct: number | null // % against the year before, constant prices
  readonly equipmentShare: number | null // % of expenditure
  readonly personnelThousands: number | null // people under arms
}

/** A mark that the producer prints beside a name, a heading or a cell, with what it stands for. */
export interface Footnote {
  readonly mark: string // "*", "(a)"
  readonly rows: readonly string[] // iso3, or iso3 and year of one cell ("DEU 2025"); empty: every row
  readonly columns: readonly string[] // of series.csv
  readonly text: string | null // null: the mark stands there and is nowhere explained
}

/** What every edition says of itself. */
export interface Origin {
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
  readonly sha256: string // of the table beside it
}

/** One dated issue of a producer's data that we hold. */
export interface Edition extends Origin {
  readonly footnotes: readonly Footnote[]
  readonly observations: readonly Observation[]
}

/** The mean of a year's or a month's daily rates. */
export interface ExchangeRate {
  readonly period: string // 2025, 2025-03
  readonly currency: string // ISO 4217
  readonly unitsPerEur: number
  readonly usdPerUnit: number
  readonly days: number // daily rates in the mean
  readonly through: IsoDate | null // the day on which the mean ends early; null: the period is whole
}

export interface RateEdition extends Origin {
  readonly rates: readonly ExchangeRate[]
}

/** A figure that coverage cites and no series counts, as somebody has published it. */
export interface Fact {
  readonly id: string
  readonly topic: string // us_posture, war, …
  readonly about: string // "US troops in Europe, peak announced"
  readonly value: number | null // null: it is no number, `words` has it
  readonly valueMax: number | null // the upper end, where the sense is "between"
  readonly words: string | null
  readonly unit: string
  readonly sense: Sense | null // null where there is no number
  readonly period: EdtfDate
  readonly whoSays: string
  readonly readIn: string // the publication it was read in
  readonly address: string
  readonly date: EdtfDate // of that publication
  readonly verified: string // see data/NOTICE.md
  readonly note: string
}

export interface FactEdition extends Origin {
  readonly facts: readonly Fact[]
}

export type AidType = 'military' | 'financial' | 'humanitarian' | 'total'

/** By which way military aid comes: out of stocks, newly bought, bought from the United States through NATO (PURL). */
export type AidRoute = 'stockpile' | 'procurement' | 'purl' | 'unspecified'

/** Aid to Ukraine, by a group of donors or one donor, in one period. EUR billion, current prices. */
export interface AidTotal {
  readonly donors: string // EUROPE_INCL_EU, USA, OTHER, ALL; of one donor its iso3, EU
  readonly name: string
  readonly period: EdtfDate // 2025, 2026-01/2026-04
  readonly type: AidType
  readonly route: AidRoute | null // null: by all routes; a row with one is a part of the military aid, never added to it
  readonly allocatedEurBn: number
  readonly committedEurBn: number | null // null: the edition does not have it
}

export interface AidEdition extends Origin {
  readonly totals: readonly AidTotal[]
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

/** Everything dated that is loaded; a kind left out is a kind of which nothing is held. */
export interface SeriesRows {
  readonly editions: readonly Edition[]
  readonly releases: readonly Release[]
  readonly rates?: readonly RateEdition[]
  readonly facts?: readonly FactEdition[]
  readonly aid?: readonly AidEdition[]
}
