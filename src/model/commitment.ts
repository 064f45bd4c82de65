import type { ArticleId } from './article.ts'
import type { EdtfDate, IsoDate } from './date.ts'
import type { Evidence } from './evidence.ts'
import type { Sense } from './figure.ts'
import type { RowSource } from './register.ts'
import type { Mode, StatementId } from './statement.ts'

export type CommitmentId = string // the register's row, 'hague-core-3.5'; a candidate's is that of its earliest statement

export type CommitmentKind = 'money' | 'forces' | 'command' | 'law' | 'plan' | 'guarantee'

export type Stage =
  | 'voiced'
  | 'adopted'
  | 'budgeted'
  | 'contracted'
  | 'paid-out'
  | 'ordered'
  | 'arrived'
  | 'left'
  | 'handed-over'
  | 'bill'
  | 'enacted'
  | 'in-force'
  | 'reviewed'
  | 'reaffirmed'
  | 'doubted'
  | Ending

/** What ends a commitment off its track. */
export type Ending = 'lapsed' | 'withdrawn' | 'superseded'

/** A stage with what shows it: words of an article, or a row with an address. */
export interface StageReached {
  readonly stage: Stage
  readonly date: EdtfDate | null // null: the words do not tell
  readonly what: string // "draft of the law, section 1249"; '' where the evidence says it
  readonly evidence: CommitmentEvidence | null
  readonly producer: string | null
  readonly address: string | null
}

export interface CommitmentEvidence extends Evidence {
  readonly articleId: ArticleId
  readonly statementId: StatementId | null // null: the narrator's words
}

/** How much is undertaken. */
export interface Undertaken {
  readonly value: number
  readonly value2: number | null // upper end of a range
  readonly unit: string // "% of GDP", "EUR bn", "persons"
  readonly sense: Sense
}

/** Who is bound: "Allies" is the allies and not the speaker's "we". */
export interface Bound {
  readonly name: string // "NATO allies"
  readonly ids: readonly string[] // ally:deu, body:nato, country:aus; []: a group whose members no row names
  readonly because: string // '' for a row; "we: the country of the speaker’s office"
}

/** How firmly it is undertaken, by the rubric of docs/methods/stages.md: one point a mark that is met. */
export interface Firmness {
  readonly points: number
  readonly of: number
  readonly met: readonly string[]
  readonly unmet: readonly string[]
}

export type LinkKind = 'reaffirms' | 'supersedes' | 'part-of'

export interface CommitmentLink {
  readonly from: CommitmentId
  readonly kind: LinkKind
  readonly to: CommitmentId
  readonly reason: string
  readonly source: RowSource
}

/** A commitment as the register has it, before anything is reckoned. */
export interface CommitmentRow {
  readonly id: CommitmentId
  readonly who: Bound
  readonly kind: CommitmentKind
  readonly act: string // what is undertaken, as a verb phrase: "lead Joint Force Command Naples"
  readonly words: string // as captured; '' where none were
  readonly amount: Undertaken | null
  readonly deadline: EdtfDate | null
  readonly condition: string | null
  readonly law: boolean // enacted by a parliament
  readonly measure: Measure | null
  readonly adopted: EdtfDate | null
  readonly adoptedWhere: string
  readonly status: string // in the words of the row's source
  readonly names: readonly NameTerms[] // how coverage names it
  readonly stages: readonly StageReached[]
  readonly source: RowSource
  readonly note: string
}

/** Words that stand together in one sentence where coverage names a thing: ["Naples", "command"]. */
export type NameTerms = readonly string[]

/** In whose count a share of GDP is undertaken, and for which of its years; null: every year, the newest is meant. */
export interface Measure {
  readonly count: 'nato' | 'national' // national: NATO's own figure stands beside it and decides nothing
  readonly year: number | null
}

/** A share that was undertaken beside what the newest edition has. */
export interface Measured {
  readonly edition: string
  readonly address: string
  readonly year: number
  readonly estimate: boolean
  readonly words: string // "2.00 % in 2025, estimate", "17 of 31 allies at 2 % or more in 2024"
  readonly met: boolean | null // null: another count, or a year before the one undertaken
}

/** A passage of the coverage that names a commitment or a followed topic. */
export interface Mention extends CommitmentEvidence {
  readonly because: string // "names “Arctic Sentry”"
}

export interface Confirmed {
  readonly judgement: 'confirmed' | 'rejected'
  readonly by: string
  readonly at: string // ISO 8601 instant
  readonly decisionId: number
}

/** A commitment with all that is reckoned of it on a day. */
export interface Commitment extends Omit<CommitmentRow, 'measure' | 'names' | 'source'> {
  readonly candidate: boolean // found in coverage and not confirmed by a person
  readonly confirmed: Confirmed | null
  readonly mode: Mode | null // whose words they are: indirect ones are the article's; null: a row
  readonly toldBy: string | null // of a candidate: who says so, where that is not who is bound
  readonly stage: Stage | null // null: nothing found for any stage
  readonly overdue: boolean
  readonly daysLeft: number | null // to the last day of the deadline, negative past it; null: no deadline
  readonly measured: Measured | null
  readonly firmness: Firmness
  readonly links: readonly CommitmentLink[] // from it and to it
  readonly decidedWith: readonly CommitmentId[] // rows that one decision of one day took up with it
  readonly mentions: readonly Mention[]
  readonly statementIds: readonly StatementId[] // of a candidate, the earliest first
  readonly today: IsoDate
  readonly source: RowSource | null // null: a candidate
}

/** What one statement undertakes, before its claim is looked at. */
export interface CandidateReading {
  readonly statementId: StatementId
  readonly articleId: ArticleId
  readonly who: Bound | null // null: cannot be told, so that it is no candidate
  readonly kind: CommitmentKind
  readonly act: string // the words of act and object as printed
  readonly words: string
  readonly mode: Mode
  readonly evidence: CommitmentEvidence
  readonly amount: Undertaken | null
  readonly deadline: EdtfDate | null
  readonly condition: string | null
  readonly stage: 'voiced' | 'reaffirmed' | 'adopted'
  readonly verb: CommissiveVerb
  readonly told: EdtfDate | null // the day it was said, or printed
  readonly toldBy: string | null
  readonly speaker?: string | null // id of who speaks; null: unknown
}

/** How the words undertake: the firmest first. */
export type CommissiveVerb = 'commits' | 'will' | 'plans' | 'aims'

/** A passage that may speak of a commitment of the register: for a person to judge, never joined. */
export interface CommitmentPair {
  readonly a: StatementId
  readonly b: CommitmentId
  readonly score: number // 0 to 1
  readonly because: readonly string[]
}

/** Sums that overlap, so that they are not added up. */
export interface Netting {
  readonly whole: CommitmentId
  readonly unit: string
  readonly parts: readonly { readonly id: CommitmentId; readonly value: number; readonly because: string }[]
  readonly counted: number // what stands
  readonly added: number // what adding up would give
  readonly words: string // the calculation
}

/** A topic that is followed through the coverage; without a series nothing can be held against it. */
export interface FollowedRow {
  readonly id: string
  readonly title: string
  readonly names: readonly NameTerms[]
  readonly series: boolean
  readonly measures: readonly FollowedMeasure[]
}

export interface FollowedMeasure {
  readonly measure: string
  readonly value: number
  readonly value2: number | null
  readonly unit: string
  readonly period: string
  readonly reading: string // what this measure says on the topic; ''
  readonly source: RowSource
}

export interface Followed extends Omit<FollowedRow, 'names'> {
  readonly mentions: readonly Mention[]
}

/** One thing counted towards the 1.5 % of GDP of The Hague, or said to be. */
export interface RelatedItem {
  readonly item: string
  readonly state: 'asserted' | 'accepted' | 'disputed'
  readonly who: string
  readonly words: string // '' where none were captured
  readonly evidence: CommitmentEvidence | null
  readonly producer: string | null
  readonly address: string | null
}

export interface CommitmentRows {
  readonly commitments: readonly CommitmentRow[]
  readonly links: readonly CommitmentLink[]
  readonly followed: readonly FollowedRow[]
  readonly related: readonly RelatedItem[]
}

/** Everything told of commitments in one go. */
export interface CommitmentsTold {
  readonly commitments: readonly Commitment[]
  readonly rejected: readonly CommitmentId[] // candidates that a person rejected
  readonly pairs: readonly CommitmentPair[]
  readonly nettings: readonly Netting[]
  readonly followed: readonly Followed[]
  readonly related: readonly RelatedItem[]
}
