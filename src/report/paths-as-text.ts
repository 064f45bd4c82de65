import type { AllyPath, PathPoint, PathSum, Paths } from '../model/path.ts'
import { capital, countOf, fixed, signed } from './numbers.ts'
import { gridLines } from './text/grid.ts'
import type { Page } from './text/ink.ts'
import { pathOfAllyLines } from './text/path-of-ally.ts'
import { wrap } from './text/wrap.ts'

/** The ways to a target for the terminal; one ally is told year by year, with what bends its line. */
export function pathsAsText(paths: Paths, page: Page): string {
  const [only, second] = paths.allies
  const body =
    only && !second ? pathOfAllyLines(only, paths, page) : [...allLines(paths, page), '', ...sumLines(paths, page)]
  const lines = [
    ...wrap([[pathFinding(paths), 'title']], page),
    ...wrap([pathBasis(paths)], page),
    '',
    ...body,
    '',
    ...wrap([['Assumptions', 'title']], page),
    ...paths.assumptions.flatMap((one) => wrap([one], page, { first: '  ' })),
    ...wrap([relatedInWords(paths)], page, { first: '  ' }),
    ...(paths.withoutGdp.length > 0
      ? wrap([`No GDP in the edition, so in no sum: ${paths.withoutGdp.join(', ')}.`], page, { first: '  ' })
      : []),
  ]
  return `${lines.join('\n')}\n`
}

/** "Seven of 31 allies miss 3.5 percent in 2035 if they go on as they have since 2023." */
export function pathFinding({ allies, target, from, to }: Paths): string {
  const [only, second] = allies
  const misses = allies.filter((ally) => ally.pace !== null && (at(ally.pace, to) ?? 0) < target.percent)
  const how = `${target.percent} percent in ${to} at the pace since ${from - 3}`
  if (only?.there && !second) return `${only.ally} stands at ${target.percent} percent of GDP or more in ${from}.`
  if (only && !second) return `${only.ally} ${misses.length === 1 ? 'misses' : 'reaches'} ${how}.`
  const who = misses.length === 0 ? 'None of' : capital(countOf(misses.length, 'of', 'of'))
  return `${who} ${allies.length} allies ${misses.length < 2 ? 'misses' : 'miss'} ${how}.`
}

export const pathBasis = ({ definition, producer, edition, prices }: Paths): string =>
  `Definition: ${definition}. Edition: ${producer} ${edition}. Prices: ${prices}.`

export const at = (line: readonly PathPoint[] | null, year: number): number | null =>
  line?.find((point) => point.year === year)?.share ?? null

const shown = (share: number | null): string => (share === null ? '–' : fixed(share, 2))

function allLines({ allies, from, to, review, target }: Paths, page: Page): string[] {
  const middle = review?.year ?? Math.round((from + to) / 2)
  const wide = page.width >= 110
  const grid = gridLines([
    [
      'ally',
      String(from),
      'pace',
      `pace ${middle % 100}`,
      `need ${middle % 100}`,
      `pace ${to % 100}`,
      'growth %',
      'own word',
      ...(wide ? ['by'] : []),
    ],
    ...allies.map((ally) => [
      ally.ally,
      fixed(ally.start.share, 2),
      ally.pacePoints === null ? '–' : signed(ally.pacePoints, 2),
      shown(at(ally.pace, middle)),
      ally.there ? 'there' : shown(at(ally.needed, middle)),
      shown(at(ally.pace, to)),
      ally.growth === null ? 'there' : fixed(ally.growth, 1),
      ...ownWord(ally, wide),
    ]),
  ])
  const key = `pace: points a year, and where it leads in ${middle} and ${to}. need: on the straight line to ${target.percent} in ${to}. growth: of expenditure a year, constant prices. own word: the last that bends its line.`
  return [...grid, ...wrap([key], page)]
}

function ownWord({ bends }: AllyPath, wide: boolean): string[] {
  const last = bends.findLast(({ drawn }) => drawn)
  const words = last ? `${last.floor ? '≥ ' : ''}${last.share} by ${last.year}` : '–'
  return wide ? [words, last?.commitmentId ?? ''] : [words]
}

function sumLines({ sums, from, to, review, prices, allies, withoutGdp }: Paths, page: Page): string[] {
  if (withoutGdp.length === allies.length) return ['No sums: the edition is held without GDP.']
  const years = [from, ...(review ? [review.year] : []), to]
  const rows = sums.filter(({ year }) => year === to)
  const cell = (row: PathSum, year: number): string => {
    const found = sums.find((one) => one.line === row.line && one.group === row.group && one.year === year)
    return found ? fixed(found.spending / 1000, 0) : '–'
  }
  return [
    ...wrap([['Sums of all lines', 'title'], `, USD bn, ${prices}`], page),
    ...gridLines([
      ['line, group', ...years.map(String), 'added'],
      ...rows.map((row) => [
        `${LINE_NAMES[row.line]}, ${row.group === 'all' ? 'all allies' : 'Europe and Canada'}`,
        ...years.map((year) => cell(row, year)),
        signed(row.added / 1000, 0),
      ]),
    ]),
  ]
}

export const LINE_NAMES: Readonly<Record<PathSum['line'], string>> = {
  needed: 'needed, straight',
  neededGrowing: 'needed, growing',
  voiced: 'own word',
  pace: 'pace',
}

export function relatedInWords({ related }: Paths): string {
  if (!related) return 'The register has no row for related matters.'
  return `Related matters, up to ${related.percent} % by ${related.year} (${related.commitmentId}): no series; it is in no line.`
}
