import type { ArticleId } from '../model/article.ts'
import type { EdtfDate } from '../model/date.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { blockKey } from './block-key.ts'
import { canonicalRank } from './canonical-rank.ts'
import { plainText } from './plain-text.ts'

const FIRST_WORDS = 80 // characters
const MOST_IN_A_READING = 2 ** 20

/** The reading that a statement with this `seq` belongs to. */
export const readingOfSeq = (seq: number): number => Math.floor(seq / MOST_IN_A_READING)

export const STATEMENT_COLUMNS = [
  'seq',
  'id',
  'reading_id',
  'article_id',
  'speaker_id',
  'mode',
  'said',
  'words',
  'rank',
  'blocks_json',
  'statement_json',
] as const

/** Where a statement stands. */
interface StatementPlace {
  readonly readingId: number
  readonly n: number // in its reading
  readonly printed: EdtfDate | null
}

/** `seq` is told by reading and place, so that the statements of a reading stand side by side. */
export function statementRow(
  { readingId, n, printed }: StatementPlace,
  statement: Statement,
  blocks: readonly string[],
) {
  if (n >= MOST_IN_A_READING) throw new Error(`reading ${readingId} has too many statements`)
  return [
    readingId * MOST_IN_A_READING + n,
    statement.id,
    readingId,
    statement.articleId,
    statement.speaker === null ? null : plainText(statement.speaker.id),
    statement.mode,
    statement.occasion.date.value,
    plainText(
      statement.contents
        .map((content) => content.exact)
        .join(' … ')
        .slice(0, FIRST_WORDS),
    ),
    canonicalRank(statement, printed),
    JSON.stringify([...new Set(blocks.map(blockKey))]),
    JSON.stringify(statement),
  ] as const
}

export const FIGURE_COLUMNS = [
  'reading_id',
  'n',
  'id',
  'article_id',
  'statement_id',
  'indicator',
  'entity_id',
  'period',
  'figure_json',
] as const

export function figureRow(readingId: number, n: number, figure: Figure, articleId: ArticleId) {
  const { id, statementId, indicator, entity, period } = figure
  return [
    readingId,
    n,
    id,
    articleId,
    statementId,
    indicator,
    entity?.id ?? null,
    period,
    JSON.stringify(figure),
  ] as const
}
