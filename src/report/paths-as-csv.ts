import type { AllyPath, PathPoint, Paths } from '../model/path.ts'
import { type CsvCell, csvLines } from './csv-lines.ts'

const LINES = ['needed', 'neededGrowing', 'voiced', 'budgeted', 'pace'] as const
const HEAD = ['iso3', 'ally', 'edition', 'year', 'line', 'share_gdp_pct', 'estimate']

/** One row a point: what was spent as printed, then each line. */
export function pathsAsCsv({ allies, edition }: Paths): string {
  const row = ({ iso3, ally }: AllyPath, line: string, { year, share }: PathPoint, estimate: CsvCell): CsvCell[] => [
    ...[iso3, ally, edition, year, line, share, estimate],
  ]
  const rows = allies.flatMap((ally) => [
    ...ally.spent.map((point) => row(ally, 'spent', point, point.estimate)),
    ...LINES.flatMap((line) => (ally[line] ?? []).map((point) => row(ally, line, point, null))),
  ])
  return csvLines([HEAD, ...rows])
}
