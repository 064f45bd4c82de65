import type { Article, ArticleId } from './article.ts'
import type { Claim } from './claim.ts'
import type { CommitmentsTold } from './commitment.ts'
import type { Conflict } from './conflict.ts'
import type { IsoDate } from './date.ts'
import type { ReviewPair } from './decision.ts'
import type { Figure } from './figure.ts'
import type { Finding } from './finding.ts'
import type { OfficeMention } from './office-mention.ts'
import type { QuotationMarks, Statement } from './statement.ts'

/** What was not recorded, and why. `what` names the file, passage or figure. */
export interface Refused {
  readonly what: string
  readonly articleId: ArticleId | null
  readonly why: string
}

export interface Run {
  readonly generation: string // hash of inputs, code and editions
  readonly editions: readonly string[] // "NATO 2026-07"
  readonly today: IsoDate
  readonly paths: readonly string[] // as the user gave them
}

export interface ReadArticle extends Article {
  readonly quotationMarks: QuotationMarks
  readonly offices: readonly OfficeMention[] // every office printed with a name, whether or not that person is quoted
}

/** One article copies another, or both copy a wire. */
export interface Echo {
  readonly articleId: ArticleId
  readonly of: ArticleId | null // null: of a wire that is not among the articles
  readonly origin: string // "Reuters", or the title of the article copied
  readonly because: string // "credits Reuters", "7 of its 9 sentences stand there too"
}

/** Everything one run found, in the order in which it is told. */
export interface Briefing {
  readonly articles: readonly ReadArticle[]
  readonly conflicts: readonly Conflict[]
  readonly claims: readonly Claim[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly findings: readonly Finding[]
  readonly review: readonly ReviewPair[]
  readonly echoes: readonly Echo[]
  readonly commitments: CommitmentsTold
  readonly refused: readonly Refused[]
  readonly run: Run
  readonly elsewhere: Elsewhere // of the rest of the ledger, where claims and conflicts draw on it
}

export interface Elsewhere {
  readonly articles: readonly ReadArticle[]
  readonly statements: readonly Statement[]
}
