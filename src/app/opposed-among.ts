import type { ArticleId } from '../model/article.ts'
import { opposedInPrint } from '../reconcile/opposed-in-print.ts'
import type { PrintedAround } from './printed-around.ts'
import type { ArticleRead } from './read-article.ts'
import type { Workplace } from './workplace.ts'

/** Of these articles those that could stand against one of `own`, each in the kinds in which it prints otherwise. */
export function opposedAmong(
  read: readonly ArticleRead[],
  own: ReadonlySet<ArticleId>,
  otherwise: PrintedAround['otherwise'],
  { register, series }: Workplace,
): ReadonlySet<ArticleId> {
  const printed = {
    articles: read.map(({ article }) => article),
    statements: read.flatMap(({ statements }) => statements),
    figures: read.flatMap(({ figures }) => figures),
  }
  return opposedInPrint(own, printed, (id, kind) => otherwise.get(id)?.has(kind) ?? false, register, series)
}
