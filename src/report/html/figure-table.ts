import { strip } from './section.ts'
import { type Html, html } from './template.ts'

export interface FigureTable {
  readonly label: string // what the strip is called
  readonly basis: string // whose count: below the table
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[] // the first cell names the row
  readonly sums?: number // so many of the last rows are sums of the others
  readonly words?: readonly number[] // columns that hold words and no numbers
}

/** A table of figures with its basis line; it scrolls inside its own strip. */
export function figureTable({ label, basis, heads, rows, sums = 0, words = [] }: FigureTable): Html {
  const kind = (at: number): string => (words.includes(at) ? 'words' : 'num')
  const head = heads.map((name, at) => html`<th scope="col"${at > 0 && html` class="${kind(at)}"`}>${name}</th>`)
  const body = rows.map(([name = '', ...cells], at) => {
    const sum = at >= rows.length - sums && html` class="sum"`
    return html`<tr${sum}><th scope="row">${name}</th>${cells.map((cell, column) => html`<td class="${kind(column + 1)}">${cell}</td>`)}</tr>
`
  })
  const table = html`<table class="figures"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  return html`${strip(label, table)}<p class="notes keyed">${basis}</p>
`
}

/** Tables of figures: no cell breaks, so the table scrolls in its strip, its first column in place. */
export const FIGURES_STYLE = `
.whose { margin-top: 10px; max-width: 62rem; } header + .drawn, header + section { margin-top: 28px; }
.figures { table-layout: auto; } .figures :is(th, td) { white-space: nowrap; } .figures thead th { white-space: normal; overflow-wrap: normal; } .figures .words:is(td, th) { white-space: normal; min-width: 9rem; text-align: left; padding-left: 24px; }
.figures tbody th { position: sticky; left: 0; background: var(--paper); } .figures tr.sum > * { border-bottom-color: var(--rule-2); color: var(--ink-2); }
.keyed { max-width: 62rem; margin-top: 8px; } .keyed + .strip { margin-top: 24px; }
@media screen and (max-width: 759px) { .figures tbody th { white-space: normal; min-width: 7.5rem; } }
@media print { .figures { font-size: 7.5pt; } .figures :is(th, td):nth-child(n) { padding-inline: 0 8px; } .figures :is(td, th).num { padding-inline: 6px 0; } .figures thead th { font-size: 7pt; } .figures tbody th { position: static; } }
`
