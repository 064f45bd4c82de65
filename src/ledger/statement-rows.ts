import type { ArticleId } from '../model/article.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import { fold } from '../text/fold.ts'
import { idOf } from '../text/hash.ts'
import { plainText } from './plain-text.ts'

const FIRST_WORDS = 80 // characters

export const STATEMENT_COLUMNS = [
  'reading_id',
  'n',
  'id',
  'article_id',
  'speaker_id',
  'mode',
  'said',
  'words',
  'rank',
  'blocks_json',
  'statement_json',
] as const

export function statementRow(readingId: number, n: number, statement: Statement, blocks: readonly string[]) {
  const said = statement.occasion.date.value
  const words = statement.contents.map((content) => content.exact)
  return [
    readingId,
    n,
    statement.id,
    statement.articleId,
    statement.speaker === null ? null : plainText(statement.speaker.id),
    statement.mode,
    said,
    plainText(words.join(' … ').slice(0, FIRST_WORDS)),
    rankOf(said, words),
    JSON.stringify(blocks),
    JSON.stringify(statement),
  ] as const
}

/** Canonical order: the said date, none last, then the words. Equal ranks are told apart by statement id. */
function rankOf(said: string | null, words: readonly string[]): string {
  return `${said ?? '~'} ${idOf(...words.map(fold)).slice(0, 8)}`
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
