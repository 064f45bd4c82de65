import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Figure } from '../model/figure.ts'
import { dateNote } from './date-note.ts'

const MEASURED = new Set(['defence-share', 'allies-at-share', 'members'])

/** Two articles print another number for one indicator, entity and period; two roundings of one number are no conflict. */
export function figureConflicts(figures: readonly Figure[], articles: ReadonlyMap<string, ReadArticle>): Conflict[] {
  const cells = new Map<string, Figure[]>()
  for (const figure of figures) {
    if (
      figure.articleId === null ||
      figure.indicator === null ||
      !MEASURED.has(figure.indicator) ||
      figure.sense !== 'exact'
    )
      continue
    if (figure.entity === null || figure.period === null || typeof figure.value !== 'number') continue
    const key = [figure.indicator, figure.entity.id, figure.period, figure.threshold ?? ''].join(' ')
    cells.set(key, [...(cells.get(key) ?? []), figure])
  }
  return [...cells.values()].flatMap((cell) => conflictOf(cell, articles) ?? [])
}

function conflictOf(cell: readonly Figure[], articles: ReadonlyMap<string, ReadArticle>): Conflict | null {
  const groups: Figure[][] = []
  for (const figure of cell) {
    const group = groups.find(([first]) => first && sameNumber(first, figure))
    if (group) group.push(figure)
    else groups.push([figure])
  }
  const first = cell[0]
  if (!first || groups.length < 2 || new Set(cell.map((figure) => figure.articleId)).size < 2) return null
  const sides = groups.map((group) => ({
    value: group[0]?.evidence.exact ?? '',
    articleIds: [...new Set(group.flatMap((figure) => figure.articleId ?? []))],
    statementIds: group.flatMap((figure) => figure.statementId ?? []),
    evidence: group.flatMap((figure) => {
      const article = figure.articleId === null ? undefined : articles.get(figure.articleId)
      return article ? [{ ...figure.evidence, articleId: article.id, note: dateNote(article) }] : []
    }),
  }))
  const subject = `${first.entity?.name ?? ''}, ${first.period ?? ''}`
  const words = `Accounts differ on ${subject}: ${sides.map((side) => side.value).join(' against ')}. Not decided.`
  return { kind: 'figure', subject, words, sides, register: null }
}

/** Equal within half of the coarser one's last printed digit. */
function sameNumber(a: Figure, b: Figure): boolean {
  return Math.abs(Number(a.value) - Number(b.value)) <= Math.max(a.lastDigit, b.lastDigit) / 2 + 1e-9
}
