import type { ArticleId } from './article.ts'
import type { EdtfDate } from './date.ts'
import type { Evidence } from './evidence.ts'
import type { StatementId } from './statement.ts'

export type FigureId = string // 16 hex digits: hash of article id, words, n-th occurrence

export type Sense = 'exact' | 'about' | 'at least' | 'at most' | 'more than' | 'less than' | 'between'

export type Unit =
  | '% of GDP'
  | '%'
  | 'USD'
  | 'EUR'
  | 'GBP'
  | 'currency' // another currency, named in the words
  | 'persons'
  | 'countries'
  | 'multiple'
  | 'fraction'
  | 'count'
  | 'date'

/** What a figure measures. */
export type Indicator =
  | 'defence-share' // defence expenditure, % of GDP
  | 'allies-at-share' // how many allies at or above `threshold` % of GDP
  | 'members' // number of members of the alliance
  | 'guideline' // the value of a target or guideline, not anybody's spending
  | 'other'

/** An ally, a group of allies, or the whole alliance. */
export interface FigureEntity {
  readonly id: string // ally:deu, body:nato, body:european-allies-and-canada
  readonly name: string
}

/** A quantity tied to indicator, entity and period, as far as the words say. */
export interface Figure {
  readonly id: FigureId
  readonly articleId: ArticleId | null // null: a bare sentence
  readonly statementId: StatementId | null // null: the narrator's
  readonly value: number | string // ISO date where `unit` is 'date'
  readonly value2: number | null // upper end of a range
  readonly lastDigit: number // the worth of the last printed digit: 0.1 for "2.4", 1 for "32"
  readonly unit: Unit
  readonly sense: Sense
  readonly indicator: Indicator | null // null: untied
  readonly threshold: number | null // % of GDP, for allies-at-share
  readonly entity: FigureEntity | null
  readonly period: EdtfDate | null // a year for shares, a day for members
  readonly missing: readonly ('indicator' | 'entity' | 'period')[] // what the words do not give
  readonly attributed: boolean // stands inside somebody's words, or is ascribed to a speaker
  readonly evidence: Evidence
}
