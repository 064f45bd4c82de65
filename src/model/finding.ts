import type { ArticleId } from './article.ts'
import type { FigureId } from './figure.ts'

export type Outcome =
  | 'agrees'
  | 'agreed-then'
  | 'outdated'
  | 'agrees-now'
  | 'differs'
  | 'not-comparable'
  | 'no-series'
  | 'attributed'

/** The figure held against one edition. */
export interface Held {
  readonly edition: string // "NATO 2025-08", or "register" for the number of members
  readonly producer: string
  readonly definition: string
  readonly prices: string
  readonly address: string
  readonly value: number | null // what that edition has; null: a blank cell
  readonly outcome: 'agrees' | 'differs' | 'not-comparable'
  readonly arithmetic: string // with numbers: "2.79 − 2.05 = 0.74, slack 0.005"
}

export interface Finding {
  readonly figureId: FigureId
  readonly articleId: ArticleId | null
  readonly outcome: Outcome
  readonly atPrinting: Held | null
  readonly now: Held | null
  readonly reason: string // one short sentence a person would say
  readonly arithmetic: string // '' where there is none
  readonly beside?: readonly Beside[] // figures that others have published on the same, set beside it; no check
}

/** A published figure that is set beside one that no series counts. */
export interface Beside {
  readonly about: string
  readonly words: string // "80,000 to 100,000 persons"
  readonly period: string
  readonly whoSays: string
  readonly address: string
  readonly date: string // of the publication
}
