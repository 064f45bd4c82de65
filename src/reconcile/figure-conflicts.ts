import type { ReadArticle } from '../model/briefing.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Figure } from '../model/figure.ts'
import type { Series } from '../series/series.ts'
import { dateNote } from './date-note.ts'
import { editionLife } from './edition-life.ts'

const MEASURED = new Set(['defence-share', 'allies-at-share', 'members'])

/** The articles that print them, by id. */
type Printed = ReadonlyMap<string, Pick<ReadArticle, 'id' | 'published'>>

/**
 * Two articles print another number for one indicator, entity and period; two roundings of one number are no conflict.
 * Nor are two numbers printed while another edition was current: each may be the one of its own day.
 */
export function figureConflicts(figures: readonly Figure[], articles: Printed, series: Series): Conflict[] {
  const lives = new Map<string, string | null>()
  for (const { id, published } of articles.values()) lives.set(id, editionLife(series, published.value))
  const cells = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = figureCell(figure, lives.get(figure.articleId ?? '') ?? null)
    const cell = key === null ? undefined : cells.get(key)
    if (cell) cell.push(figure)
    else if (key !== null) cells.set(key, [figure])
  }
  return [...cells.values()].flatMap((cell) => conflictOf(cell, articles) ?? [])
}

/**
 * What a figure is told of, and the edition of the day on which it was printed; null where it can stand against no other.
 *
 * @param life - that edition, as `editionLife` names it
 */
export function figureCell(figure: Figure, life: string | null): string | null {
  const { articleId, indicator, entity, period, threshold } = figure
  if (articleId === null || indicator === null || !MEASURED.has(indicator) || figure.sense !== 'exact') return null
  if (entity === null || period === null || typeof figure.value !== 'number') return null
  // The number of members goes by the dates of accession, in which no edition has a say.
  const edition = indicator === 'members' ? '' : life
  const { counted = '', countedBy = '', each = '' } = figure.told ?? {}
  return edition === null
    ? null
    : [indicator, entity.id, period, threshold ?? '', counted, countedBy, each, edition].join(' ')
}

function conflictOf(cell: readonly Figure[], articles: Printed): Conflict | null {
  const first = cell[0]
  if (!first || new Set(cell.map((figure) => figure.articleId)).size < 2) return null
  const groups = groupsOf(cell)
  if (groups.length < 2) return null
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

/** Numbers that are one, the most exact ones first, so that a coarser one joins the nearest of them it may be a rounding of. */
function groupsOf(cell: readonly Figure[]): Figure[][] {
  const sorted = [...cell].sort(
    (a, b) => a.lastDigit - b.lastDigit || Number(a.value) - Number(b.value) || (a.id < b.id ? -1 : 1),
  )
  const groups: Figure[][] = [] // in the order of their first numbers
  for (const figure of sorted) {
    const at = placeOf(groups, figure)
    const near = [groups[at - 1], groups[at]].flatMap((group) =>
      group?.[0] ? [{ group, far: apart(group[0], figure) }] : [],
    )
    const nearest = near.sort((a, b) => a.far - b.far)[0]
    if (nearest?.group[0] && nearest.far <= figure.lastDigit / 2 + 1e-9) nearest.group.push(figure)
    else groups.splice(at, 0, [figure])
  }
  return groups
}

const apart = (a: Figure, b: Figure): number => Math.abs(Number(a.value) - Number(b.value))

/** Before which group a number belongs. */
function placeOf(groups: readonly (readonly Figure[])[], { value }: Figure): number {
  let low = 0
  for (let high = groups.length; low < high; ) {
    const middle = (low + high) >> 1
    if (Number(groups[middle]?.[0]?.value) < Number(value)) low = middle + 1
    else high = middle
  }
  return low
}
