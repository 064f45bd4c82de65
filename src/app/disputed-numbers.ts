import type { ArticleId } from '../model/article.ts'
import type { Conflict } from '../model/conflict.ts'
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

/** Of the first number, without noughts at either end: "1.2 billion" is 1200000000. */
export const digitsOf = (words: string) =>
  (/\d[\d.,]*/.exec(words)?.[0] ?? '').replace(/\D/g, '').replace(/^0+|0+$/g, '')
