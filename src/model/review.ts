import type { ReadArticle } from './briefing.ts'
import type { Judgement, ReviewPair } from './decision.ts'
import type { Statement } from './statement.ts'

/** A pair as it is put before a person. */
export interface ReviewShown {
  readonly pair: ReviewPair
  readonly a: Told
  readonly b: Told
  readonly left: number // undecided pairs, this one included
}

interface Told {
  readonly statement: Statement
  readonly article: ReadArticle
}

/** What a person says to a pair. `undo` goes back to the pair before. */
export type Answer = Judgement | 'skip' | 'undo' | 'quit'

/** What came of a sitting. */
export interface Reviewed {
  readonly judged: Readonly<Record<Judgement, number>> // without what was undone
  readonly skipped: number
  readonly left: number // undecided pairs, those skipped included
}
