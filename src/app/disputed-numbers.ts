import type { ArticleId } from '../model/article.ts'
import type { Conflict } from '../model/conflict.ts'
import { bareDigits } from '../reconcile/number-slip.ts'
import type { PrintedAround } from './printed-around.ts'

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

/** Of the first number of the words, without noughts at either end. */
export const digitsOf = (words: string): string => bareDigits(/\d[\d.,]*/.exec(words)?.[0] ?? '')
