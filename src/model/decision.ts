import type { CaptureId } from './capture.ts'
import type { StatementId } from './statement.ts'

export type Judgement = 'same' | 'different' | 'unsure'

/** The words a decision was made on, so that it can be found again after a new text version. */
export interface Anchor {
  readonly statementId: StatementId
  readonly captureId: CaptureId
  readonly exact: string
  readonly prefix: string // 32 characters before
  readonly suffix: string // 32 characters after
  readonly forgotten?: { readonly at: string; readonly reason: string } // a takedown took these words
}

/** What a person says of a commitment found in coverage. */
export type Confirmation = 'confirmed' | 'rejected'

interface Decided {
  readonly id: number
  readonly a: Anchor
  readonly by: string
  readonly at: string // ISO 8601 instant
  readonly undone: { readonly by: string; readonly at: string } | null
  readonly orphan: boolean // its words are no longer found where they stood
}

/** What a person decided about two statements: dated, signed, undoable. */
export interface PairDecision extends Decided {
  readonly b: Anchor
  readonly judgement: Judgement
}

/** What a person decided about a candidate, on its earliest statement: dated, signed, undoable. */
export interface CandidateDecision extends Decided {
  readonly b: null
  readonly judgement: Confirmation
}

/** Whom a person takes to speak in a statement that was told as another's, or as nobody's: dated, signed, undoable. */
export interface Correction extends Decided {
  readonly b: null
  readonly judgement: 'speaker'
  readonly speaker: NamedSpeaker | null // null: nobody can be told
}

export interface NamedSpeaker {
  readonly id: string // the register's, or `name:` and the folded full name
  readonly name: string
}

export type Decision = PairDecision | CandidateDecision | Correction

export const isOnPair = (decision: Decision): decision is PairDecision => decision.b !== null
export const isOnCandidate = (decision: Decision): decision is CandidateDecision =>
  decision.judgement === 'confirmed' || decision.judgement === 'rejected'
export const isCorrection = (decision: Decision): decision is Correction => decision.judgement === 'speaker'

/** A pair that a person should look at. */
export interface ReviewPair {
  readonly a: StatementId
  readonly b: StatementId
  readonly score: number // 0 to 1
  readonly because: readonly string[]
}
