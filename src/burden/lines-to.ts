import type { Bend, PathPoint } from '../model/path.ts'

/** The years from one to another, both ends included. */
export const yearsFrom = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at)

/** In equal steps of points to the target by its year, then held. Who is there already stays where it is. */
export function straightLine(start: PathPoint, target: PathPoint, to: number): PathPoint[] {
  return through(start, [{ ...target, share: Math.max(target.share, start.share) }], to)
}

/** In equal steps of growth: the share is multiplied by the same factor each year, then held. */
export function growingLine(start: PathPoint, target: PathPoint, to: number): PathPoint[] {
  const factor = yearlyFactor(start, target)
  return yearsFrom(start.year, to).map((year) => ({
    year,
    share: start.share * factor ** (Math.min(year, target.year) - start.year),
  }))
}

/**
 * Growth of expenditure that leads there, in % a year at constant prices: (target/start)^(1/years) × (1 + growth of GDP) − 1.
 *
 * @param gdpGrowth - % a year, real
 */
export function growthTo(start: PathPoint, target: PathPoint, gdpGrowth: number): number {
  return 100 * (yearlyFactor(start, target) * (1 + gdpGrowth / 100) - 1)
}

function yearlyFactor(start: PathPoint, target: PathPoint): number {
  const years = target.year - start.year
  return years <= 0 || start.share <= 0 || start.share >= target.share ? 1 : (target.share / start.share) ** (1 / years)
}

/** From bend to bend, straight in between, held after the last; a floor that is passed already lowers nothing. */
export function bentLine(start: PathPoint, bends: readonly Bend[], to: number): PathPoint[] | null {
  const points: PathPoint[] = []
  for (const { year, share, floor } of bends.filter(({ drawn }) => drawn)) {
    const last = points.at(-1) ?? start
    if (year !== null) points.push({ year, share: floor ? Math.max(share, last.share) : share })
  }
  return points.length === 0 ? null : through(start, points, to)
}

/** A change of so many points each year; never below 0. */
export function paceLine(start: PathPoint, points: number, to: number): PathPoint[] {
  return yearsFrom(start.year, to).map((year) => ({
    year,
    share: Math.max(0, start.share + points * (year - start.year)),
  }))
}

function through(start: PathPoint, points: readonly PathPoint[], to: number): PathPoint[] {
  return yearsFrom(start.year, to).map((year) => {
    const before = [start, ...points].findLast((point) => point.year <= year) ?? start
    const after = points.find((point) => point.year > year)
    if (!after) return { year, share: before.share }
    const part = (year - before.year) / (after.year - before.year)
    return { year, share: before.share + part * (after.share - before.share) }
  })
}
