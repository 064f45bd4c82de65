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
  | 'allies-at-equipment-share' // how many allies at or above `threshold` % of defence expenditure on equipment
  | 'members' // number of members of the alliance
  | 'guideline' // the value of a target or guideline, not anybody's spending
  | 'expenditure' // a sum spent on defence
  | 'expenditure-change' // by how much, or to how many times, such a sum changed
  | 'share-change' // to how many times a share of GDP changed
  | 'share-of-total' // of what all allies spend, %
  | 'equipment-share' // major equipment, % of defence expenditure
  | 'personnel' // people under arms
  | 'share-comparison' // how many times the share of `than` it is: "a larger share than" is more than 1
  | 'expenditure-comparison'
  | 'share-rank' // the place in the alliance, from the top
  | 'expenditure-rank'
  | 'dated-act' // the day on which `entity` joined the alliance, was launched, or set a guideline
  | 'other'

/** An ally, a group of allies, or the whole alliance. */
export interface FigureEntity {
  readonly id: string // ally:deu, body:nato, body:european-allies-and-canada; allies:est+lva for a list of a text
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
  readonly threshold: number | null // % of GDP, for allies-at-share; for a dated act the guideline's
  readonly entity: FigureEntity | null
  readonly period: EdtfDate | null // a year for shares, a day for members
  readonly missing: readonly ('indicator' | 'entity' | 'period')[] // what the words do not give
  readonly attributed: boolean // stands inside somebody's words, or is ascribed to a speaker
  readonly evidence: Evidence
  readonly told?: FigureTold // what else the words tell; left out where they tell nothing of it
}

/** What only some figures have; a key is left out where the words do not tell it. */
export interface FigureTold {
  readonly currency?: readonly string[] // ISO 4217; several for a name that several currencies have: "kroner"
  readonly per?: string // a rate: "week", "month", "head"
  readonly prices?: 'current' | 'constant' | 'own' // own: nominal, in the ally's own currency
  readonly priceYear?: string // "at 2021 prices", "in 2023 dollars"
  readonly countedBy?: string // the words that name another count than the alliance's: "SIPRI", "special fund included"
  readonly edition?: string // the words that tell of an older edition, or of a revision: "last year’s tables"
  readonly since?: EdtfDate // the year that a change is counted from
  readonly falls?: boolean // "fell by 6 percent"
  readonly than?: FigureEntity // the other side of a comparison, or who is first: "second only to Poland"
  readonly fromBottom?: boolean // a place counted from the end
  readonly among?: FigureEntity // the group that a place is in; left out: the alliance
  readonly each?: boolean // said of every member of the group
  readonly counted?: CountedSide // on which side of `threshold` those counted are; left out: at least
  readonly but?: FigureEntity // those counted, where the words name them as left out: "every ally but Norway"
  readonly topic?: FigureTopic // what others have published about
  readonly standing?: 'proposed' | 'committed' // a target that the words propose or demand, or tell as agreed
  readonly act?: 'accession' | 'launch' | 'adoption' | 'agreement' | 'review' | 'deadline' | 'treaty'
}

export type CountedSide = 'at least' | 'more than' | 'less than' | 'at most'

/** What a figure without a series is about, as far as published figures on it are held. */
export type FigureTopic = 'us-troops-in-europe' | 'russian-drones' | 'russian-losses' | 'purl-members' | 'purl-sum'
