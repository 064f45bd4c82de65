import type { ReadArticle, Run } from './briefing.ts'
import type { Claim } from './claim.ts'
import type { Commitment } from './commitment.ts'
import type { Conflict } from './conflict.ts'
import type { IsoDate } from './date.ts'
import type { Statement } from './statement.ts'

/** What is told now and was not told before. */
export interface News {
  readonly since: Since
  readonly claims: Some<Claim> // told for the first time
  readonly corroborated: Some<Claim> // told before, and since then by a second independent origin
  readonly conflicts: Some<Conflict> // with a side that was not told before
  readonly overdue: readonly Commitment[] // today, and not on the day of `since`
  readonly statements: readonly Statement[] // of the claims
  readonly articles: readonly ReadArticle[]
  readonly run: Omit<Run, 'paths'>
}

export interface Since {
  readonly at: string // ISO 8601 instant; '' from the beginning
  readonly day: IsoDate | null // null: from the beginning
  readonly basis: 'given' | 'last run' | 'beginning' // last run: all that came with it and after it
}

/** The first of them, and how many there are. */
export interface Some<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly readAnew: number // of these, how many stand only in articles read before: a better reading, or a decision
}
