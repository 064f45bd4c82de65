import type { ArticleId } from './article.ts'
import type { EdtfDate } from './date.ts'
import type { Evidence, Grounded } from './evidence.ts'

export type StatementId = string // 16 hex digits: hash of article id, normalised content words, n-th occurrence

/** direct: all its words in quotation marks · indirect: none · mixed: some */
export type Mode = 'direct' | 'mixed' | 'indirect'

export type Modality = 'says' | 'pledges' | 'demands' | 'conditions' | 'denies' | 'reports' | 'forecasts'

/** A person or body; `id` is the register's, or `name:` and the folded full name. */
export interface Speaker {
  readonly id: string
  readonly name: string
  readonly because: string // "full name", "surname, named before in this article", "he: last man named, same paragraph"
}

/** A speaker whom the article does not name. */
export interface Anonymity {
  readonly level: string // "senior official", "military officer", "diplomats", "analysts"
  readonly body: { readonly id: string; readonly name: string } | null // whose official
  readonly evidence: Evidence // "one senior EU official"
}

/** Where and when the words were said. */
export interface Occasion {
  readonly venue: Grounded<string>
  readonly city: Grounded<string>
  readonly date: Grounded<EdtfDate>
}

/** Who speaks by a person's decision, where the line told somebody else or nobody. */
export interface SpeakerCorrected {
  readonly decision: number
  readonly by: string
  readonly at: string // ISO 8601 instant
  readonly told: Speaker | null // whom the line told, as it stands without the decision
}

/** One attribution as printed in one article; immutable. */
export interface Statement {
  readonly id: StatementId
  readonly articleId: ArticleId
  readonly mode: Mode
  readonly modality: Modality
  readonly source: Evidence | null // who speaks, as printed; null: a post's or pull quote's signature says it elsewhere, or nobody is named
  readonly speaker: Speaker | null // null: could not be told, or is anonymous
  readonly carriedBy: Speaker | null // who passed the words on
  readonly anonymity: Anonymity | null
  readonly office: { readonly text: string; readonly evidence: Evidence } | null // as printed with the speaker in this article
  readonly cue: Evidence | null // null: a signature or a speaker label attributes
  readonly contents: readonly Evidence[] // a quotation may be split around its cue
  readonly quoted: readonly Evidence[] // the parts of the contents inside quotation marks, without the marks
  readonly occasion: Occasion
  readonly corrected?: SpeakerCorrected // left out: the line's own telling stands
}

/** Quotation marks of an article, counted by what became of them. */
export interface QuotationMarks {
  readonly withSpeaker: number
  readonly withoutSpeaker: number
  readonly scare: number
  readonly refused: number
}
