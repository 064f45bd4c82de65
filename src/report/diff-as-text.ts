import type { ColumnDiff, EditionDiff, LoneCell, Revision } from '../series/compare-editions.ts'
import { figuresOf, inFigures } from './numbers.ts'
import { gridLines } from './text/grid.ts'
import { inked, type Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

export interface ShownDiff {
  readonly diff: EditionDiff
  readonly names: ReadonlyMap<string, string> // code → name
}

/**
 * What a new edition revised, largest changes first, for `wordbond reference diff`.
 *
 * @param most - revisions shown of each column; the rest is counted
 */
export function diffAsText({ diff, names }: ShownDiff, most: number, page: Page): string {
  const { from, to, terms, columns, notCompared } = diff
  const title = `${from.producer} ${from.edition} → ${to.edition}`
  return `${[
    inked(title, 'title', page.colour),
    ...terms.flatMap((term) => wrap([`${term.what}: ${term.from} → ${term.to}`], page, { first: '  ', rest: 4 })),
    ...columns.flatMap((column) => ['', ...columnLines(column, most, names, page)]),
    ...(notCompared.length > 0 ? ['', 'Not compared'] : []),
    ...notCompared.flatMap(({ column, why }) => wrap([`${column.name}: ${why}`], page, { first: '  ', rest: 4 })),
  ].join('\n')}\n`
}

function columnLines(diff: ColumnDiff, most: number, names: ReadonlyMap<string, string>, page: Page): string[] {
  const { column, compared, revised, appeared, disappeared } = diff
  const counts = `${inFigures(revised.length)} revised; ${figuresOf(compared, 'cell')} in both, ${inFigures(appeared.length)} appeared, ${inFigures(disappeared.length)} disappeared`
  const shown = revised.slice(0, most).map((cell) => revisionCells(cell, names))
  const rest = revised.length - shown.length
  return [
    ...wrap([[`${column.name} (${column.unit})`, 'title'], `: ${counts}`], page, { rest: 2 }),
    ...(shown.length > 0 ? gridLines([['', 'from', 'to', 'change'], ...shown]) : []),
    ...(rest > 0 ? [`  and ${inFigures(rest)} smaller`] : []),
    ...loneLines('appeared', appeared, names, page),
    ...loneLines('disappeared', disappeared, names, page),
  ]
}

function revisionCells(
  { iso3, year, from, to, change, estimate }: Revision,
  names: ReadonlyMap<string, string>,
): string[] {
  const flag = (isEstimate: boolean): string => (isEstimate ? 'e' : '')
  const sign = change > 0 ? '+' : ''
  return [
    `${names.get(iso3) ?? iso3} ${year}`,
    inFigures(from) + flag(estimate.from),
    inFigures(to) + flag(estimate.to),
    sign + inFigures(change),
  ]
}

/** Cells of one edition only, by year and then by stretches of years alike: a new year would be a long list of names. */
function loneLines(word: string, cells: readonly LoneCell[], names: ReadonlyMap<string, string>, page: Page): string[] {
  const years = new Map<number, string[]>()
  for (const { iso3, year } of cells) years.set(year, [...(years.get(year) ?? []), names.get(iso3) ?? iso3])
  const stretches: { from: number; to: number; who: string }[] = []
  for (const [year, rows] of [...years].sort(([a], [b]) => a - b)) {
    const who = rows.length > 5 ? figuresOf(rows.length, 'row') : rows.join(', ')
    const last = stretches.at(-1)
    if (last?.to === year - 1 && last.who === who) last.to = year
    else stretches.push({ from: year, to: year, who })
  }
  return stretches.flatMap(({ from, to, who }) => {
    const when = from === to ? String(from) : `${from} to ${to}`
    return wrap([`${word}: ${when}, ${who}${from !== to && / rows$/.test(who) ? ' each' : ''}`], page, {
      first: '  ',
      rest: 4,
    })
  })
}
