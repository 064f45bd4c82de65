import type { ArticleId } from '../model/article.ts'
import type { ReadArticle } from '../model/briefing.ts'
import type { Figure } from '../model/figure.ts'
import type { Statement } from '../model/statement.ts'
import type { Register } from '../register/register.ts'
import type { Series } from '../series/series.ts'
import { countConflicts } from './count-conflicts.ts'
import { figureConflicts } from './figure-conflicts.ts'
import { officeConflicts } from './office-conflicts.ts'

interface Printed {
  readonly articles: readonly ReadArticle[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
}

/** What two articles may print otherwise: an office of one person, a figure of one cell, a count of one thing. */
export type PrintedKind = 'office' | 'figure' | 'count'

/**
 * The articles that could stand in a conflict of office or figure with one of `own` if all of them told one event: no more of them do
 * once it is known which do. An article without a day may, as it gets one from those that tell its words.
 *
 * @param isAsked - whether an article may print otherwise in this kind: to read all for all would take longer than to reconcile
 */
export function opposedInPrint(
  own: ReadonlySet<ArticleId>,
  { articles, statements, figures }: Printed,
  isAsked: (id: ArticleId, kind: PrintedKind) => boolean,
  register: Register,
  series: Series,
): Set<ArticleId> {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const of = (kind: PrintedKind) => articles.filter(({ id }) => own.has(id) || isAsked(id, kind))
  const conflicts = [
    ...officeConflicts(of('office'), statements, register, areAllKin),
    ...figureConflicts(figures, byId, series),
    ...countConflicts(of('count'), areAllKin),
  ]
  const sides = conflicts.map((conflict) => conflict.sides.flatMap(({ articleIds }) => articleIds))
  const undated = articles.filter(({ published }) => published.value === null || published.value.startsWith('X'))
  const isUndatedOwn = undated.some(({ id }) => own.has(id))
  const opposed = isUndatedOwn ? [...byId.keys()] : undated.map(({ id }) => id)
  return new Set([...sides.filter((ids) => ids.some((id) => own.has(id))).flat(), ...opposed])
}

const areAllKin = () => true
