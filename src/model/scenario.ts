/** Whom a step is about: every ally, all but the United States, or those named by iso3. */
export type Among = 'all' | 'europe-and-canada' | readonly string[]

/** How much an ally cuts its effort by. */
export interface Effort {
  readonly value: number
  readonly unit: '%' | 'USD m' | 'people'
}

/** Who takes over what is cut or newly asked for. */
export interface TakeOver {
  readonly by: 'gdp' | 'spending' | 'weights'
  readonly among: Among
  readonly weights: Readonly<Record<string, number>> // iso3 → part; sums to 1 where `by` is weights
  readonly first: readonly string[] // these carry before the others do
  readonly upTo: number | null // % of GDP to which the first carry
}

export type StepKind =
  | { readonly do: 'cut'; readonly ally: string; readonly by: Effort; readonly usdAHead: number | null }
  | { readonly do: 'raise'; readonly usdM: number }
  | { readonly do: 'take-over'; readonly how: TakeOver }
  | { readonly do: 'target'; readonly among: Among; readonly share: number; readonly by: number }
  | { readonly do: 'follow'; readonly line: 'budgeted' | 'voiced' | 'pace' }
  | { readonly do: 'delay'; readonly among: Among; readonly years: number }
  | { readonly do: 'leave'; readonly ally: string; readonly share: number | null } // null: stays at its latest
  | { readonly do: 'growth'; readonly among: Among; readonly percent: number }
  | { readonly do: 'inflation'; readonly among: Among; readonly percent: number }

/** One assumption: what it does, from which year on, and who says so. */
export type Step = StepKind & {
  readonly from: number | null // null: from the start
  readonly source: string | null // null: assumed by the user
  readonly where: string // "own.yml, line 7", "--cut": for a Problem
}

export interface Scenario {
  readonly name: string
  readonly title: string
  readonly edition: string | null // null: the newest held
  readonly prices: 'current' | 'constant' // of the edition's last year, or its base year
  readonly year: number // the year that is told
  readonly steps: readonly Step[] // one after the other
}

/** What an ally carries. */
export interface Carried {
  readonly share: number // % of GDP
  readonly usd: number // USD million at the scenario's prices
  readonly people: number | null // under arms; null: not in the edition
}

export interface ScenarioAlly {
  readonly iso3: string
  readonly ally: string
  readonly before: Carried
  readonly after: Carried
  readonly points: number // after less before
  readonly usd: number
  readonly people: number // change, known also where the number under arms is not
}

export interface ScenarioTotals {
  readonly before: { readonly share: number; readonly usd: number }
  readonly after: { readonly share: number; readonly usd: number }
  readonly usd: number // after less before; what the assumptions change adds up to it
  readonly openUsd: number // cut or asked for, and taken over by nobody
  readonly openPeople: number
  readonly people: number
  readonly europeAndCanada: { readonly before: number; readonly after: number } // USD million
}

/** One assumption with what it changed. */
export interface AssumptionTold {
  readonly words: string
  readonly source: string // "assumed by the user"
  readonly usd: number // change of the sum over all allies, USD million
  readonly people: number
}

export interface ScenarioTold {
  readonly name: string
  readonly title: string
  readonly producer: string
  readonly edition: string
  readonly from: number // the year before
  readonly year: number // the year told
  readonly prices: string
  readonly assumptions: readonly AssumptionTold[]
  readonly allies: readonly ScenarioAlly[] // the largest change first
  readonly totals: ScenarioTotals
  readonly left: readonly { readonly iso3: string; readonly why: string }[]
}
