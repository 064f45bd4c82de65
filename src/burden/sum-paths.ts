import type { AllyPath, PathPoint, PathSum } from '../model/path.ts'
import { yearsFrom } from './lines-to.ts'

const LINES: readonly PathSum['line'][] = ['needed', 'neededGrowing', 'voiced', 'pace']

/**
 * What all allies, and Europe and Canada alone, would spend in each year on each line: share × GDP, which grows by
 * `gdpGrowth` a year. An ally without such a line stays where it starts; one without GDP is in no sum.
 *
 * @returns USD million, constant prices of the edition
 */
export function sumPaths(
  allies: readonly AllyPath[],
  { from, to, gdpGrowth, europeAndCanada }: SumsOver,
): readonly PathSum[] {
  return LINES.flatMap((line) =>
    (['all', 'europe-and-canada'] as const).flatMap((group) => {
      const members = allies.filter(({ iso3 }) => group === 'all' || europeAndCanada.includes(iso3))
      const start = spendingIn(members, line, from, 1)
      return yearsFrom(from, to).map((year): PathSum => {
        const spending = spendingIn(members, line, year, (1 + gdpGrowth / 100) ** (year - from))
        return { line, group, year, spending, added: spending - start }
      })
    }),
  )
}

interface SumsOver {
  readonly from: number
  readonly to: number
  readonly gdpGrowth: number // % a year, real
  readonly europeAndCanada: readonly string[] // iso3
}

function spendingIn(members: readonly AllyPath[], line: PathSum['line'], year: number, grown: number): number {
  return members.reduce((sum, ally) => {
    const points: readonly PathPoint[] = ally[line] ?? []
    const share = points.find((point) => point.year === year)?.share ?? ally.start.share
    return sum + (share / 100) * (ally.gdpConstant ?? 0) * grown
  }, 0)
}
