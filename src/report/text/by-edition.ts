import type { BurdenTable } from '../../model/burden.ts'
import { LEAST_REVISION as LEAST } from '../editions-in-words.ts'
import { fixed, signed } from '../numbers.ts'
import { gridLines } from './grid.ts'
import type { Page } from './ink.ts'
import { wrap } from './wrap.ts'

/** Of one ally, each edition's own line over the last years, and what a new edition revised by a tenth of a point or more. */
export function byEditionLines({ byEdition }: BurdenTable, page: Page): string[] {
  if (byEdition.length === 0) return []
  const years = [...new Set(byEdition.flatMap(({ points }) => points.map(({ year }) => year)))].sort()
  const shown = years.slice(-Math.max(4, Math.floor((page.width - 12) / 8)))
  const revised = byEdition.flatMap(({ edition, points }) =>
    points
      .filter((point) => Math.abs(point.revised ?? 0) >= LEAST)
      .map(({ year, share, revised: by }) => `${year} in ${edition}: ${fixed(share, 2)} (${signed(by ?? 0, 2)})`),
  )
  return [
    '',
    ...wrap([['By edition', 'title'], ', % of GDP, never spliced; e: estimate'], page),
    ...gridLines([
      ['edition', ...shown.map(String)],
      ...byEdition.map(({ edition, points }) => [edition, ...shown.map((year) => cellOf(points, year))]),
    ]),
    ...byEdition.flatMap(({ edition, definition, prices }) =>
      wrap([`${edition}: ${definition}, ${prices}`], page, { first: '  ', rest: 4 }),
    ),
    ...(revised.length === 0 ? [] : wrap([`Revised by ${LEAST} points or more: ${revised.join('; ')}.`], page)),
  ]
}

function cellOf(points: BurdenTable['byEdition'][number]['points'], year: number): string {
  const point = points.find((one) => one.year === year)
  return point ? `${fixed(point.share, 2)}${point.estimate ? 'e' : ' '}` : '– '
}
