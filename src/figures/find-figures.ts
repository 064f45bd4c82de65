import type { Article } from '../model/article.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement, StatementId } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import { type FiguresFound, readStretches, type Stretch } from './find-figures-in.ts'

/**
 * The figures of an article, in the order of its text: those of statements and those of the narration. Furniture and
 * date lines are not read, nor are the signature lines of posts and pull quotes.
 */
export function findFigures(article: Article, statements: readonly Statement[], register: Register): FiguresFound {
  const { text, id, published } = article
  const found = readStretches(text, stretchesOf(article), id, published.value, register)
  const said = contentsOf(statements, id)
  return { figures: found.figures.map((figure) => withStatement(figure, said)), refused: found.refused }
}

function stretchesOf(article: Article): Stretch[] {
  return article.blocks.flatMap((block) => {
    if (block.type === 'furniture' || block.type === 'dateline') return []
    const signature = block.signature
    if (!signature || signature.start >= block.end || signature.end <= block.start) return [block]
    const parts = [
      { start: block.start, end: signature.start },
      { start: signature.end, end: block.end },
    ]
    return parts.filter((part) => part.end > part.start)
  })
}

interface Content {
  readonly start: number
  readonly end: number
  readonly statementId: StatementId
}

/** Contents by where they start; of those that hold a figure the shortest is the nearest speaker's. */
function contentsOf(statements: readonly Statement[], articleId: string): Content[] {
  return statements
    .filter((statement) => statement.articleId === articleId)
    .flatMap((statement) => statement.contents.map(({ start, end }) => ({ start, end, statementId: statement.id })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Contents nest at most a few deep, so only the nearest ones that start before a figure are asked. */
const NEAREST = 12

function withStatement(figure: Figure, said: readonly Content[]): Figure {
  const { start, end } = figure.evidence
  let low = 0
  for (let high = said.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((said[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const around = said.slice(Math.max(0, low - NEAREST), low).filter((content) => content.end >= end)
  const nearest = around.reduce<Content | null>(
    (best, one) => (best === null || one.end - one.start < best.end - best.start ? one : best),
    null,
  )
  return nearest ? { ...figure, statementId: nearest.statementId, attributed: true } : figure
}
