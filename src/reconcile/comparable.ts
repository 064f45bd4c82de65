import type { Article } from '../model/article.ts'
import type { IsoDate } from '../model/date.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import { type Content, contentsOf } from './content-words.ts'
import { isPerson } from './is-person.ts'
import { isTranslation } from './is-translation.ts'
import { isKnownByWords } from './known-words.ts'
import { countPieces } from './piece-of.ts'
import { type Part, partsOf } from './quoted-words.ts'
import { saidAgain } from './said-again.ts'
import { saidBefore } from './said-before.ts'
import { isUndated, type SaidDays, saidDays } from './said-days.ts'

/** A statement ready to be compared. */
export interface Comparable {
  readonly statement: Statement
  readonly parts: readonly Part[] // longest first
  readonly contents: readonly Content[] // of each sentence of the parts; made when asked for, as most are told in a claim's own words
  readonly days: SaidDays | null
  readonly undated: boolean // nothing but its printing tells them
  readonly before: IsoDate | null // an earlier day on which its article says that the same was said
  readonly again: boolean // that it was said before, on a day that it does not tell
  readonly draft: boolean // its sentence says that these are the words of a draft
  readonly translated: boolean // its article says that it was translated
  readonly lent: boolean // its speaker is known by the words alone: see `withKnownWords`
  readonly apart: readonly StatementId[] // which its own article tells as other sayings, however alike: see `toldApart`
  readonly order: string // by which it is taken: see `orderOf`
}

/** Null: without a speaker or without words there is nothing to compare. */
export function comparableOf(statement: Statement, article: Article | undefined): Comparable | null {
  const parts = partsOf(statement)
  if (statement.speaker === null || parts.length === 0) return null
  const days = saidDays(statement, article)
  return {
    statement,
    parts,
    get contents() {
      return contentsOf(parts)
    },
    days,
    undated: isUndated(statement, article),
    before: article ? saidBefore(statement, article) : null,
    again: article !== undefined && saidAgain(statement, article),
    draft: isDraft(statement, article),
    translated: article !== undefined && isTranslation(article),
    lent: isKnownByWords(statement),
    apart: [],
    order: orderOf(statement, parts, days),
  }
}

const SENTENCE = 40 // words: what is longer counts as several, stops or none

/**
 * Said date or none; quoted words first; what is one sentence before what is several, and of these the longer first, so that a seed
 * holds one thought whole; words, id. The same for every order of reading.
 */
function orderOf(statement: Statement, parts: readonly Part[], days: SaidDays | null): string {
  const words = parts[0]?.words ?? []
  const padded = (count: number) => String(Math.min(9999, count)).padStart(4, '0')
  const spoken = statement.quoted.length > 0 ? 0 : 1
  const size = `${padded(Math.max(countPieces(statement, parts), Math.ceil(words.length / SENTENCE)))} ${padded(9999 - words.length)}`
  return `${days?.first ?? '9999'} ${spoken} ${size} ${words.join(' ')} ${statement.id}`
}

/** Not "the draft law", nor "asked why the draft held but half of it": what is spoken of. */
const DRAFT =
  /(?<!\b(?:why|whether|that|if|because|as)\s(?:the|its|this|a)\s)\bdrafts?\b(?!\s(?:laws?|bills?|budgets?|decrees?|legislation|agenda)\b)/i

const AROUND = 160 // characters before and after the words in which their sentence may name a draft

/** "… says the draft of the joint statement", or a body's text under "Draft promises ninety days": a draft and its final text are two sayings, however alike. */
function isDraft({ contents, speaker }: Statement, article: Article | undefined): boolean {
  const [first, last] = [contents[0], contents.at(-1)]
  if (!article || !first || !last) return false
  if (speaker !== null && !isPerson(speaker.id) && DRAFT.test(article.title ?? '')) return true
  const before = article.text
    .slice(Math.max(0, first.start - AROUND), first.start)
    .split(/\n|[.!?]["”’]?\s/)
    .at(-1)
  const after = article.text.slice(last.end, last.end + AROUND).split(/\n|[.!?]["”’]?\s/)[0]
  return DRAFT.test(`${before} ${after}`)
}
