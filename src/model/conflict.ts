import type { ArticleId } from './article.ts'
import type { Origins } from './claim.ts'
import type { Evidence } from './evidence.ts'
import type { StatementId } from './statement.ts'

export type ConflictKind = 'office' | 'place' | 'date' | 'speaker' | 'wording' | 'figure'

export interface ConflictEvidence extends Evidence {
  readonly articleId: ArticleId
  readonly note: string | null // "no date", "year not stated", "in a post"
}

export interface ConflictSide {
  readonly value: string // as printed or told
  readonly articleIds: readonly ArticleId[]
  readonly statementIds: readonly StatementId[]
  readonly evidence: readonly ConflictEvidence[]
  readonly origins?: Origins // of its articles; not there where nobody counted them
}

export interface Conflict {
  readonly kind: ConflictKind
  readonly subject: string // a person, or the words
  readonly words: string // one plain sentence
  readonly sides: readonly ConflictSide[]
  readonly register: RegisterWord | null // what an addressed row says
}

export interface RegisterWord {
  readonly value: string // "US Secretary of State since 2025-01-21"
  readonly producer: string
  readonly address: string
  readonly heldAgainst: readonly ArticleId[] // dated articles whose office the row excludes
}
