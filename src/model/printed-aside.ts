import type { ArticleId } from './article.ts'
import type { ReadArticle } from './briefing.ts'
import type { Figure } from './figure.ts'

/** An origin that an article itself tells, with its name: a wire, a reporter, a record. */
export interface ToldOrigin {
  readonly key: string
  readonly name: string
}

/** What an article tells of whose words it has. */
export interface OriginTold {
  readonly told: readonly ToldOrigin[] // the one that names it first
  readonly isRecord: boolean
  readonly akin: readonly ArticleId[] // that carry its text, or whose text it carries
  readonly sentences: readonly number[] // keys of its sentences: who carries its text has some of them
}

/** An article that has a say in a dispute over a series by the figure that it prints, and by nothing else: without its text. */
export interface PrintedAside {
  readonly article: Pick<ReadArticle, 'id' | 'published' | 'textVersion'>
  readonly figures: readonly Figure[]
  readonly origin: OriginTold
}
