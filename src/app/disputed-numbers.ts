import type { ArticleId } from '../model/article.ts'
import type { Conflict } from '../model/conflict.ts'
import type { Figure } from '../model/figure.ts'
import { figureCell } from '../reconcile/figure-conflicts.ts'
import { bareDigits } from '../reconcile/number-slip.ts'
import type { PrintedAround } from './printed-around.ts'
import type { ArticleRead } from './read-article.ts'

/** The digits of the numbers that articles print on the sides of conflicts. */
export function numbersIn(conflicts: readonly Conflict[]): ReadonlyMap<ArticleId, ReadonlySet<string>> {
  const numbers = new Map<ArticleId, Set<string>>()
  for (const { articleId, exact } of conflicts.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence)))
    numbers.set(articleId, (numbers.get(articleId) ?? new Set()).add(digitsOf(exact)))
  return numbers
}

/** Whether a conflict of figures is over one of these numbers of these articles; of a number told in words it may be. */
export function isAbout({ sides }: Conflict, figures: PrintedAround['figure']): boolean {
  return sides.some(({ evidence }) =>
    evidence.some(({ articleId, exact }) => {
      const [own, number] = [figures.get(articleId), digitsOf(exact)]
      return own !== undefined && (number === '' || [...own].some((value) => digitsOf(value) === number))
    }),
  )
}

interface Printed {
  readonly article: Pick<ArticleRead['article'], 'id'>
  readonly figures: readonly Figure[]
}

/** Whether each number of a dispute that one of these articles prints is one of a series. */
export function isOverSeries({ sides }: Conflict, read: readonly Printed[]): boolean {
  const told = new Map(read.map(({ article, figures }) => [article.id, figures.filter(isOfSeries)]))
  return sides.every(({ evidence }) =>
    evidence.every(({ articleId, start, end }) =>
      (told.get(articleId) ?? [{ evidence: { start, end } }]).some(
        ({ evidence: own }) => own.start === start && own.end === end,
      ),
    ),
  )
}

const isOfSeries = (figure: Figure) => figureCell(figure, '') !== null

/** Of the first number of the words, without noughts at either end. */
export const digitsOf = (words: string): string => bareDigits(/\d[\d.,]*/.exec(words)?.[0] ?? '')
