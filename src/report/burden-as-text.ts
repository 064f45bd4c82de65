import type { BurdenTable, BurdenTarget } from '../model/burden.ts'
import { capital, countOf, fixed } from './numbers.ts'
import { BURDEN_COLUMNS } from './text/burden-columns.ts'
import { byEditionLines } from './text/by-edition.ts'
import { gridLines } from './text/grid.ts'
import { inked, type Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

/** Who carries how much, for the terminal: the finding, whose count, the table, what is missing. */
export function burdenAsText(table: BurdenTable, page: Page): string {
  const columns = BURDEN_COLUMNS.filter(({ from }) => page.width >= from)
  const [head = '', ...rows] = gridLines([
    columns.map((column) => column.head),
    ...table.rows.map((row) => columns.map((column) => column.cell(row))),
  ])
  const groups = table.rows.filter(({ group }) => group).length
  const allies = rows.slice(0, rows.length - groups)
  const lines = [
    ...wrap([[findingOf(table), 'title']], page),
    ...wrap([sumOf(table)], page),
    ...wrap([basisOf(table)], page),
    ...(table.target.caveat === '' ? [] : wrap([table.target.caveat], page)),
    '',
    inked(head, 'aside', page.colour),
    ...allies,
    ...(groups > 0 && allies.length > 0 ? [''] : []),
    ...rows.slice(rows.length - groups),
    '',
    ...wrap([keyOf(table, page)], page),
    ...table.notes.flatMap((note) => wrap([note], page)),
    ...byEditionLines(table, page),
  ]
  return `${lines.join('\n')}\n`
}

/** "Five of 31 allies stand at 3.5 percent of GDP or more in 2026." */
export function findingOf({ counts, target, year }: BurdenTable): string {
  const { met, short, blank } = counts
  const stand = `${met === 1 ? 'stands' : 'stand'} at ${targetInWords(target)} or more in ${year}`
  const rest = blank > 0 ? `; ${countOf(blank, 'is', 'are')} blank` : ''
  return `${capital(countOf(met, 'of', 'of'))} ${met + short} allies ${stand}${rest}.`
}

export function sumOf({ counts, shortUsd, shortUsdConstant, prices, year }: BurdenTable): string {
  if (counts.short === 0) return 'None is short.'
  if (shortUsd === null || shortUsdConstant === null) return 'The edition gives no sums in USD.'
  const [current, constant] = [shortUsd, shortUsdConstant].map((sum) => fixed(sum / 1000, 1))
  return `To be there in that one year, those short would have to spend USD ${current} bn more at current prices of ${year} (USD ${constant} bn at ${prices}).`
}

/** Whose count, which edition, whose prices: of shares and of the gap in USD. */
export function chartBasisOf({ producer, edition, definition, prices, year, rows }: BurdenTable): string {
  const flag = rows.some(({ estimate }) => estimate) ? `; ${year} is an estimate (e)` : ''
  return `Definition: ${definition}. Edition: ${producer} ${edition}. Shares as printed; USD bn: the gap at ${prices}, told at current prices of ${year} by each ally’s own expenditure${flag}.`
}

export const basisOf = (table: BurdenTable): string => `${chartBasisOf(table).slice(0, -1)}; "const.": ${table.prices}.`

const targetInWords = ({ percent, of }: BurdenTarget): string =>
  of === 'GDP' ? `${percent} percent of GDP` : `${percent} percent of expenditure on equipment`

function keyOf({ target, rows }: BurdenTable, page: Page): string {
  const before = rows.find(({ rankBefore }) => rankBefore !== null)?.rankBefore?.edition
  const wide = page.width >= 110
  return [
    `short: points to ${target.percent} %.`,
    page.width >= 70
      ? 'const.% beside GDP %: part of the alliance’s expenditure and of its GDP, both at constant prices.'
      : '',
    wide ? '% of all: part of its expenditure at current prices. people: under arms, thousand.' : '',
    before ? `rank: by share of GDP, in parentheses where it was another in ${before}.` : 'rank: by share of GDP.',
    `${page.width >= 90 ? '3 y, 5 y' : '3 y'}: year in which the target is reached at the mean pace of so many years.`,
    wide ? 'needed: points a year to the target by its date.' : 'A wider page, --csv and --json have more.',
  ]
    .filter(Boolean)
    .join(' ')
}
