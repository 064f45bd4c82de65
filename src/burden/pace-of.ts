import type { Pace } from '../model/burden.ts'

/**
 * The mean yearly change up to a year and what it leads to; null where one of the two years has no figure.
 *
 * @param at - % in a year
 */
export function paceOf(
  at: (year: number) => number | null,
  { year, target, years }: { readonly year: number; readonly target: number; readonly years: 3 | 5 },
): Pace | null {
  const [first, last] = [at(year - years), at(year)]
  if (first === null || last === null) return null
  const pointsAYear = (last - first) / years
  const yearsToTarget = yearsTo(target - last, pointsAYear)
  return {
    years,
    pointsAYear,
    yearsToTarget,
    reachedIn: yearsToTarget === null ? null : year + Math.ceil(yearsToTarget - 1e-9),
  }
}

function yearsTo(gap: number, pointsAYear: number): number | null {
  if (gap <= 0) return 0
  return pointsAYear <= 0 ? null : gap / pointsAYear
}

/** Points a year from `year` on that reach the target in the year it is due; null: there, or due already. */
export function paceNeeded(gap: number | null, year: number, dueYear: number | null): number | null {
  if (gap === null || gap <= 0 || dueYear === null || dueYear <= year) return null
  return gap / (dueYear - year)
}
