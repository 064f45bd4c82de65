import type { ArticleId } from './article.ts'
import type { BurdenTarget } from './burden.ts'
import type { CommitmentId, Measure } from './commitment.ts'
import type { EdtfDate } from './date.ts'
import type { StatementId } from './statement.ts'

/** % of GDP in a year. */
export interface PathPoint {
  readonly year: number
  readonly share: number
}

/** Where a word was found that the register does not have: in the user's own coverage. */
export interface FoundIn {
  readonly articleId: ArticleId
  readonly statementId: StatementId
  readonly outlet: string | null
  readonly published: EdtfDate | null
  readonly confirmed: boolean // by a person; else it is a candidate
}

/** What bends a line, or stands beside it: one commitment of the register, or a candidate of the coverage. */
export interface Bend {
  readonly commitmentId: CommitmentId
  readonly year: number | null // null: no date, so that it bends nothing
  readonly share: number
  readonly floor: boolean // "at least", "more than"
  readonly act: string
  readonly words: string // as captured; '' where none were
  readonly count: Measure['count'] | 'unstated' // a row bends a line only in NATO's own count; coverage mostly names none
  readonly budgeted: boolean
  readonly address: string | null // null: found in coverage
  readonly found: FoundIn | null // null: a row of the register
  readonly drawn: boolean // it bends the line; else `why`
  readonly why: string // '' where it does
}

/** A word of one ally on its share, found in coverage, before it is laid on a line. */
export interface CoverageWord
  extends Pick<Bend, 'commitmentId' | 'year' | 'share' | 'floor' | 'act' | 'words' | 'count'> {
  readonly iso3: string
  readonly told: EdtfDate | null // the day it was said, or printed
  readonly found: FoundIn
  readonly why: string // what keeps it beside the line; '' where nothing does
}

/** The ways of one ally to a target, from the last year of an edition on. */
export interface AllyPath {
  readonly iso3: string
  readonly ally: string
  readonly spent: readonly (PathPoint & { readonly estimate: boolean })[] // as printed
  readonly start: PathPoint // expenditure over GDP where both are given, else as printed
  readonly gdpConstant: number | null // USD million, of the start
  readonly there: boolean
  readonly needed: readonly PathPoint[] // straight, in points
  readonly neededGrowing: readonly PathPoint[] // expenditure grows by the same rate each year
  readonly growth: number | null // that rate, % a year, constant prices
  readonly voiced: readonly PathPoint[] | null // null: no dated word of its own in NATO's count
  readonly budgeted: readonly PathPoint[] | null
  readonly pace: readonly PathPoint[] | null // the mean change of the last three years, carried on
  readonly pacePoints: number | null
  readonly bends: readonly Bend[]
}

/** Expenditure of a year if all follow one line, USD million at the edition's constant prices. */
export interface PathSum {
  readonly line: 'needed' | 'neededGrowing' | 'voiced' | 'pace'
  readonly group: 'all' | 'europe-and-canada'
  readonly year: number
  readonly spending: number
  readonly added: number // against the start
}

export interface Paths {
  readonly producer: string
  readonly edition: string
  readonly definition: string
  readonly prices: string
  readonly target: BurdenTarget
  readonly from: number
  readonly to: number
  readonly review: { readonly year: number; readonly commitmentId: CommitmentId } | null
  readonly related: { readonly percent: number; readonly year: number; readonly commitmentId: CommitmentId } | null
  readonly allies: readonly AllyPath[] // the smallest share first
  readonly sums: readonly PathSum[]
  readonly withoutGdp: readonly string[] // in no sum
  readonly assumptions: readonly string[]
}
