import type { Edition, Footnote, Observation, Origin } from '../model/series.ts'
import type { AnyEdition } from '../series/edition-named.ts'
import { MEASURED_COLUMNS, type MeasuredColumn } from '../series/measured-columns.ts'
import { dateInWords } from './dates.ts'
import { inFigures } from './numbers.ts'
import { factLines } from './text/fact-lines.ts'
import { gridLines } from './text/grid.ts'
import { inked, type Page } from './text/ink.ts'
import { wrap } from './text/wrap.ts'

export type ShownEdition = AnyEdition & { readonly names: ReadonlyMap<string, string> } // code → name

/** One edition with all its cells and their flags, for `wordbond reference show`. */
export function editionAsText(shown: ShownEdition, page: Page): string {
  return `${[...originLines(shown.edition, page), '', ...bodyLines(shown, page)].join('\n')}\n`
}

function originLines(origin: Origin, page: Page): string[] {
  const cutOff = origin.cutOff === null ? 'cut-off not stated' : `data to ${dateInWords(origin.cutOff)}`
  const dates = `published ${dateInWords(origin.published)}, ${cutOff}, accessed ${dateInWords(origin.accessed)}`
  const about = `${origin.definition}; ${origin.unit}; prices: ${origin.prices}. Terms: ${origin.terms}`
  return [
    ...wrap([[`${origin.producer} ${origin.edition}`, 'title'], `: ${dates}`], page, { rest: 2 }),
    ...wrap([about], page, { first: '  ' }),
    ...wrap([[origin.address, 'link']], page, { first: '  ' }),
  ]
}

function bodyLines(shown: ShownEdition, page: Page): string[] {
  switch (shown.holds) {
    case 'series':
      return [...seriesLines(shown.edition, shown.names, page), ...footnoteLines(shown.edition, page)]
    case 'exchange rates':
      return gridLines([
        ['period', 'currency', 'per EUR', 'USD each', 'days', 'ends early on'],
        ...shown.edition.rates.map((rate) => [
          rate.period,
          rate.currency,
          String(rate.unitsPerEur),
          String(rate.usdPerUnit),
          String(rate.days),
          rate.through ?? '',
        ]),
      ])
    case 'aid totals':
      return gridLines([
        ['donors', 'period', 'type', 'EUR bn', 'committed'],
        ...shown.edition.totals.map(({ name, period, type, route, allocatedEurBn, committedEurBn }) => [
          ...[name, period, route === null ? type : `${type}, ${route}`, inFigures(allocatedEurBn)],
          committedEurBn === null ? '' : inFigures(committedEurBn),
        ]),
      ])
    case 'facts':
      return factLines(shown.edition.facts, page)
  }
}

function seriesLines(edition: Edition, names: ReadonlyMap<string, string>, page: Page): string[] {
  const rows = new Map<string, Observation[]>()
  for (const cell of edition.observations) rows.set(cell.iso3, [...(rows.get(cell.iso3) ?? []), cell])
  return [...rows].flatMap(([iso3, cells]) => {
    const marks = new Set(edition.footnotes.filter(({ rows }) => rows.includes(iso3)).map(({ mark }) => mark))
    const name = names.has(iso3) ? `${names.get(iso3)} (${iso3})` : iso3
    const currency = cells.find(({ nationalCurrency }) => nationalCurrency !== null)?.nationalCurrency ?? null
    const columns = MEASURED_COLUMNS.filter(({ key }) => cells.some((cell) => cell[key] !== null))
    return [
      inked([name, ...marks].join(' '), 'title', page.colour),
      ...gridLines([
        ['year', ...columns.map(({ key, short }) => (key === 'expNationalM' && currency ? `${currency} m` : short))],
        ...cells.map((cell) => cellsOf(cell, columns, edition.footnotes)),
      ]),
      '',
    ]
  })
}

/** The year with "e" for an estimate and the marks of single cells; a blank cell is a dash. */
function cellsOf(cell: Observation, columns: readonly MeasuredColumn[], footnotes: readonly Footnote[]): string[] {
  const marks = footnotes.filter(({ rows }) => rows.includes(`${cell.iso3} ${cell.year}`)).map(({ mark }) => ` ${mark}`)
  const year = `${cell.year}${cell.estimate ? 'e' : ''}${[...new Set(marks)].join('')}`
  return [year, ...columns.map(({ key }) => (cell[key] === null ? '–' : inFigures(cell[key])))]
}

function footnoteLines({ footnotes }: Edition, page: Page): string[] {
  const texts = new Map(footnotes.map((note) => [note.mark, note]))
  const notes = [...texts.values()].flatMap(({ mark, columns, text }) =>
    wrap([text ?? 'not explained in the file', [` [${columns.join(', ')}]`, 'aside']], page, { first: `${mark}  ` }),
  )
  return ['e  estimate; – blank', ...notes]
}
