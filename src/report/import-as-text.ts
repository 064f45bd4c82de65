import type { Footnote, Origin } from '../model/series.ts'
import { dateInWords } from './dates.ts'
import { figuresOf, inFigures } from './numbers.ts'
import type { Page } from './text/ink.ts'
import { type Piece, wrap } from './text/wrap.ts'

/** What an import has taken in, and what it has not. */
export interface ImportedEdition {
  readonly folder: string
  readonly origin: Omit<Origin, 'sha256'>
  readonly mapping: { readonly name: string; readonly layout: string; readonly tried: string | null }
  readonly rows: number
  readonly cells: number // with a value
  readonly years: { readonly from: number; readonly to: number }
  readonly estimates: number // rows
  readonly blanks: readonly string[] // "TABLE3!L21 (DEU 2025)"
  readonly footnotes: readonly Footnote[]
  readonly skipped: readonly string[]
  readonly names: ReadonlyMap<string, string>
}

const MOST = 12 // named of a longer list

/** What was taken in, for `wordbond reference import`; a mapping never tried says so first. */
export function importAsText(imported: ImportedEdition, data: string, page: Page): string {
  const { origin, mapping, years } = imported
  const head = `: ${figuresOf(imported.rows, 'row')}, ${figuresOf(imported.cells, 'cell')}, ${years.from} to ${years.to}, ${figuresOf(imported.estimates, 'row')} of estimates`
  const tried: Piece =
    mapping.tried === null
      ? [
          `This mapping was never tried on a file of the producer's own. Compare some cells by hand. Layout by ${mapping.layout}`,
          'alarm',
        ]
      : `Mapping ${mapping.name}, tried on ${mapping.tried}.`
  const lines: Piece[][] = [
    [tried],
    [`Published ${dateInWords(origin.published)}; ${origin.definition}; prices: ${origin.prices}.`],
    [`Blank: ${listed(imported.blanks)}.`],
    [`Footnote marks: ${listed(marksOf(imported))}.`],
    [`Left out by the mapping: ${listed(imported.skipped)}.`],
    [`In ${imported.folder}. Commands use it with --data ${data}`],
  ]
  return `${[
    ...wrap([[`${origin.producer} ${origin.edition}`, 'title'], head], page, { rest: 2 }),
    ...lines.flatMap((line) => wrap(line, page, { first: '  ' })),
  ].join('\n')}\n`
}

function marksOf({ footnotes, names }: ImportedEdition): string[] {
  return footnotes.map(({ mark, rows }) => {
    const on = rows.map((row) => row.replace(/^\S+/, (code) => names.get(code) ?? code))
    return on.length === 0 ? mark : `${mark} on ${on.join(', ')}`
  })
}

function listed(items: readonly string[]): string {
  const rest = items.length - MOST
  return items.length === 0
    ? 'none'
    : items.slice(0, MOST).join('; ') + (rest > 0 ? ` and ${inFigures(rest)} more` : '')
}
