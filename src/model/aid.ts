import type { EdtfDate } from './date.ts'
import type { AidRoute, AidType } from './series.ts'

/** What donors allocated in a year against the mean of earlier years, EUR billion, current prices. */
export interface AidChange {
  readonly donors: string
  readonly name: string
  readonly before: number // mean a year
  readonly now: number
  readonly change: number
}

/** The newest whole year against the mean of the three before it, by group and by donor. */
export interface AidGap {
  readonly type: 'military' | 'total'
  readonly years: string // "2022 to 2024"
  readonly year: string
  readonly changes: readonly AidChange[]
  readonly all: number // their sum: what is left open where below 0
  readonly words: string // the arithmetic
  readonly donors: readonly AidChange[] // single donors with all four years, the largest rise first
  readonly leftOut: readonly string[] // single donors that lack one of the years
}

/** What was committed since the first period, what of it was allocated, and what is still open. EUR billion. */
export interface AidOpen {
  readonly donors: string
  readonly name: string
  readonly single: boolean // one donor, and no group
  readonly military: number | null // allocated
  readonly allocated: number
  readonly committed: number | null // null: the edition lacks it for a period
  readonly open: number | null // committed less allocated; below 0: more was allocated than committed
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
    readonly type: AidType
    readonly eurBn: readonly (number | null)[] // by period; null: no row, which is not 0
  }[]
  readonly open: readonly AidOpen[] // groups, then single donors, the largest sum first
  readonly routes: readonly { readonly route: AidRoute | 'in no row'; readonly eurBn: readonly (number | null)[] }[] // military aid
  readonly gap: readonly AidGap[]
  readonly published: readonly {
    readonly about: string
    readonly value: string
    readonly who: string
    readonly address: string
  }[]
  readonly notes: readonly string[]
}
